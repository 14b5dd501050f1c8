using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Intake;

/// <summary>
/// The application is received, with its files as documents; and it is acknowledged at once where a letter reaches the applicant.
/// </summary>
/// <param name="At">When the form was sent (UTC).</param>
/// <param name="Form">The form as it was filled in.</param>
[Requires(Permission.ApplyForReview), Called("Receive an application by the form")]
public sealed record ReceiveApplication(Seen Seen, DateTime At, WrittenApplication Application, ArrivedFile Form)
    : ICommand,
        IActOnRecord
{
    /// <summary>The form sent twice is one review.</summary>
    internal static ComplaintReviewId IdOf(Seen seen) => new(seen.Act);
}

internal sealed class ReceiveApplicationHandler(
    ICaseDb db,
    Receipt receipt,
    PostRoom post,
    Correspondence correspondence,
    CurrentAct current,
    ApplySettings settings
) : IRequestHandler<ReceiveApplication, Result>
{
    private static readonly ReviewLetter Acknowledgement = ReviewLetters.Of(ReviewActs.Acknowledge)!;

    public async Task<Result> Handle(ReceiveApplication request, CancellationToken cancellationToken)
    {
        var id = ReceiveApplication.IdOf(request.Seen);
        if (await receipt.IsHeldAsync(id, cancellationToken))
        {
            return Result.DoneAlready();
        }

        var on = LondonTime.DayOf(request.At);
        var today = await db.ComplaintReviews.CountAsync(
            r => r.ReceivedOn == on && r.Channel == ReviewChannel.WebForm,
            cancellationToken
        );
        if (today >= settings.MostADay)
        {
            return ReviewErrors.TooManyApplications;
        }

        IReadOnlyList<ApplicationFile> files =
        [
            new(request.Form, DocumentType.ApplicationForm),
            .. request.Application.Files,
        ];
        var received = await receipt.TakeAsync(
            id,
            on,
            [.. request.Application.Told(request.At), .. files.Select((file, i) => Kept(file, i + 1, on))],
            cancellationToken
        );
        if (!received.IsDone)
        {
            return received;
        }

        db.ReviewFiles.AddRange(files.Select((file, i) => TakeFiles.Row(file.File, id, i + 1, request.At)));
        db.JobRuns.Add(
            new JobRun(
                (await current.TellAsync(cancellationToken)).NewKey(),
                ReadDocuments.Job,
                current.By.Link,
                request.At
            )
        );
        await AcknowledgeAsync(received.Value, cancellationToken);
        return received;
    }

    private static DocumentKept Kept(ApplicationFile file, int number, DateOnly on) =>
        new(
            new FileFacts(number, file.File.Id, file.File.Name, file.File.Sha256),
            new DocumentParticulars(
                file.Type,
                file.Type is DocumentType.OutcomeLetter ? DocumentSource.Force : DocumentSource.Applicant,
                Classification.OfficialSensitive,
                on,
                RedactedOf: null
            )
        );

    // Where neither e-mail nor post would reach them, somebody of the office acknowledges it in another way.
    private async Task AcknowledgeAsync(ComplaintReview review, CancellationToken cancel)
    {
        var act = await current.TellAsync(cancel);
        var (_, whyNoEmail) = correspondence.EmailOf(LetterParty.Applicant, review.Facts);
        if (whyNoEmail is not null && !correspondence.HasPostalAddress(LetterParty.Applicant, review.Facts))
        {
            return;
        }

        var written = await correspondence.WriteAsync(Acknowledgement, review, LetterInput.None, act, cancel);
        foreach (var letter in written.IsDone ? written.Value : [])
        {
            await post.KeepAsync(
                review,
                letter,
                whyNoEmail is null ? LetterRoute.Email : LetterRoute.Post,
                act,
                cancel
            );
        }
    }
}
