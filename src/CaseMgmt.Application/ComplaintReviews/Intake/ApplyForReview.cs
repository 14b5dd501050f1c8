using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Intake;

/// <summary>
/// An applicant sends the public form. It is a review from then on, with a reference and with its clocks running: the application is made
/// when it reaches the office (Police Reform Act 2002 Sch 3 paras 6A(1) and 25(1B)).
/// </summary>
[Requires(Permission.ApplyForReview)]
public sealed record ApplyForReview(Seen Seen, WrittenApplication Application) : IProcess<string>;

internal sealed class ApplyForReviewHandler(
    ISender sender,
    ICaseDb db,
    TakeFiles take,
    FileRoom room,
    TimeProvider clock
) : IRequestHandler<ApplyForReview, Result<string>>
{
    /// <returns>The reference of the review.</returns>
    public async Task<Result<string>> Handle(ApplyForReview request, CancellationToken cancellationToken)
    {
        var application = request.Application;
        var possible = await sender.Send(new CheckApplication(application), cancellationToken);
        if (!possible.IsDone)
        {
            return Result.Refused<string>(possible.Errors);
        }

        foreach (var file in application.Files)
        {
            if (await room.HashAsync(file.File.Id, cancellationToken) != file.File.Sha256)
            {
                return new Error(
                    "application.file_gone",
                    $"{file.File.Name} was kept for some hours only. Choose it again."
                );
            }
        }

        var at = clock.UtcNow();
        var form = await take.WriteAsync("Application.txt", application.Text(at), cancellationToken);
        var received = await take.KeepIfDoneAsync(
            [form],
            () => sender.Send(new ReceiveApplication(request.Seen, at, application, form), cancellationToken)
        );
        if (!received.IsDone)
        {
            return Result.Refused<string>(received.Errors);
        }

        var id = ReceiveApplication.IdOf(request.Seen);
        return Result.Done(
            await db.ComplaintReviews.Where(r => r.Id == id).Select(r => r.Reference).SingleAsync(cancellationToken)
        );
    }
}
