using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>
/// Asks for a further attempt for each letter that waits and that nobody is handing over any more: a mail server may be away for longer
/// than a run is tried. What was cut off for good is in doubt.
/// </summary>
[Requires(Permission.ManageJobs), Called("Ask for letters that wait to be handed over")]
public sealed record HandOverWaitingLetters : ICommand<string>, IExclusive
{
    public string LockName => "letters";
}

internal sealed class HandOverWaitingLettersHandler(ICaseDb db, CurrentAct act, TimeProvider clock)
    : IRequestHandler<HandOverWaitingLetters, Result<string>>
{
    public async Task<Result<string>> Handle(HandOverWaitingLetters request, CancellationToken cancellationToken)
    {
        var letters = await db
            .Letters.Where(l => l.State == LetterState.Waiting || l.State == LetterState.HandingOver)
            .ToListAsync(cancellationToken);
        if (letters.Count == 0)
        {
            return Result.Done(JobRun.NothingToDo);
        }

        var underWay = (
            await db
                .JobRuns.AsNoTracking()
                .Where(r => r.Job == SendLetter.Job && RunStates.UnderWay.Contains(r.State))
                .Select(r => new { r.Id, r.Argument })
                .ToListAsync(cancellationToken)
        );
        var asked = 0;
        foreach (var letter in letters)
        {
            if (letter.State is LetterState.HandingOver)
            {
                if (underWay.All(r => r.Id != letter.HandedOverBy))
                {
                    letter.InDoubt(ClaimLetterHandler.CutOff);
                }
            }
            else if (underWay.All(r => r.Argument != letter.Id.Value.ToString("N")))
            {
                db.JobRuns.Add(PostRoom.RunFor(letter.Id, act, clock));
                asked++;
            }
        }

        return Result.Done(asked == 1 ? "1 letter is tried again" : $"{asked} letters are tried again");
    }
}
