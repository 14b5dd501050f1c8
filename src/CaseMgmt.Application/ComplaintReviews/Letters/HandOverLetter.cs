using System.Data.Common;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>
/// A saved letter is handed over to be delivered, once. It is claimed first, and marked after: whoever is cut off between the two leaves
/// it in doubt, and it is not handed over a second time unless a person says so.
/// </summary>
[Requires(Permission.ManageJobs)]
public sealed record HandOverLetter(LetterId Id) : IProcess<string>;

internal sealed class HandOverLetterHandler(
    ISender sender,
    IMail mail,
    ICaseDb db,
    IDocumentStore documents,
    CurrentRun run,
    TimeProvider clock
) : IRequestHandler<HandOverLetter, Result<string>>
{
    private static readonly TimeSpan BetweenMarks = TimeSpan.FromSeconds(2);

    // A program that stops is given half a minute.
    private const int MarksWhileStopping = 5;

    public async Task<Result<string>> Handle(HandOverLetter request, CancellationToken cancellationToken)
    {
        var by = run.Id ?? Ids.New(clock);
        var claimed = await sender.Send(new ClaimLetter(request.Id, by), cancellationToken);
        if (!claimed.IsDone || !claimed.Value.IsClaimed)
        {
            return claimed.IsDone ? Result.Done(claimed.Value.Outcome) : Result.Refused<string>(claimed.Errors);
        }

        // Begun, it is not broken off: what a mail server makes of half a letter, nobody knows; what it has answered is marked.
        var letter = await db.Letters.AsNoTracking().SingleAsync(l => l.Id == request.Id, CancellationToken.None);
        var end = await HandOverAsync(letter);
        await MarkAsync(new MarkLetter(request.Id, by, end), cancellationToken);
        return end.End switch
        {
            HandOverEnd.Taken => Result.Done("The letter was handed over."),
            HandOverEnd.NotTaken => throw new LetterNotTakenException(end.Trouble!),
            _ => Result.Done($"{end.Trouble} A person decides what becomes of the letter."),
        };
    }

    private async Task<HandOver> HandOverAsync(Letter letter)
    {
        if (mail.WhyNot is { } whyNot)
        {
            return new HandOver(HandOverEnd.NotTaken, $"E-mail cannot leave: {whyNot}");
        }

        var document = await GetLetterDocumentHandler.ReadAsync(documents, letter, CancellationToken.None);
        return document is not { IsAsWritten: true }
            ? new HandOver(
                HandOverEnd.Refused,
                "The document of this letter is gone from the store, or is not as it was written."
            )
            : await mail.HandOverAsync(
                new OutgoingLetter(letter.Id.Value, letter.Address!, letter.Content, document.Content, document.Name),
                CancellationToken.None
            );
    }

    // What was handed over must not look as if it had not been because the records were busy, or the program is stopping.
    private async Task MarkAsync(MarkLetter mark, CancellationToken stopping)
    {
        var whileStopping = 0;
        while (true)
        {
            whileStopping += stopping.IsCancellationRequested ? 1 : 0;
            try
            {
                await sender.Send(mark, CancellationToken.None);
                return;
            }
            catch (Exception fault)
                when (fault is NotDoneException or DbException or DbUpdateException or RetryLimitExceededException
                    && whileStopping < MarksWhileStopping
                )
            {
                await Task.Delay(BetweenMarks, clock, CancellationToken.None);
            }
        }
    }
}

/// <summary>A worker takes a letter to hand it over.</summary>
[Requires(Permission.ManageJobs), Called("Take a letter to hand it over")]
public sealed record ClaimLetter(LetterId Id, Guid Run) : ICommand<LetterClaim>;

/// <param name="Outcome">What came of it, where the worker does not have it.</param>
public sealed record LetterClaim(bool IsClaimed, string Outcome);

internal sealed class ClaimLetterHandler(ICaseDb db) : IRequestHandler<ClaimLetter, Result<LetterClaim>>
{
    public const string CutOff =
        "The program ended while it was handing this letter over: whether it has gone, nobody knows.";

    public async Task<Result<LetterClaim>> Handle(ClaimLetter request, CancellationToken cancellationToken)
    {
        var letter = await db.Letters.SingleOrDefaultAsync(l => l.Id == request.Id, cancellationToken);
        if (letter is null)
        {
            return LetterErrors.Unknown;
        }

        // The same run begins anew only once its process is gone.
        if (letter.State is LetterState.HandingOver && letter.HandedOverBy == request.Run)
        {
            letter.InDoubt(CutOff);
            return Result.Done(new LetterClaim(false, CutOff));
        }

        return Result.Done(new LetterClaim(letter.Claim(request.Run), "The letter does not wait for this any more."));
    }
}

/// <summary>What came of handing a letter over.</summary>
[Requires(Permission.ManageJobs), Called("Hand a letter over")]
public sealed record MarkLetter(LetterId Id, Guid Run, HandOver End) : ICommand;

internal sealed class MarkLetterHandler(
    ICaseDb db,
    ReviewOfLetter reviews,
    LetterSettings settings,
    CurrentAct act,
    TimeProvider clock
) : IRequestHandler<MarkLetter, Result>
{
    public async Task<Result> Handle(MarkLetter request, CancellationToken cancellationToken)
    {
        var letter = await db.Letters.SingleAsync(l => l.Id == request.Id, cancellationToken);
        if (letter.State is not LetterState.HandingOver || letter.HandedOverBy != request.Run)
        {
            return Result.Done();
        }

        switch (request.End.End)
        {
            case HandOverEnd.Taken:
                var told = await act.TellAsync(cancellationToken);
                letter.HandedOver(told.Rules.Today);
                // Where a rule of the review is against it, its day stays, and the letter says its own.
                (await reviews.LoadAsync(letter, cancellationToken)).LetterWent(
                    letter.Kind,
                    letter.WrittenOn,
                    told.Rules.Today,
                    told
                );
                break;
            case HandOverEnd.InDoubt:
                letter.InDoubt(request.End.Trouble!);
                break;
            default:
                letter.NotTaken(
                    request.End.Trouble!,
                    forGood: request.End.End is HandOverEnd.Refused
                        || clock.UtcNow() - letter.ToGoSince > settings.GiveUpAfter
                );
                break;
        }

        return Result.Done();
    }
}
