using System.Security.Cryptography;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>Keeps a letter as it was written, in the save of its act, and with it the run that hands it over (decision 027).</summary>
internal sealed class PostRoom(
    ICaseDb db,
    Templates templates,
    ILetterWriter writer,
    IDocumentStore documents,
    CurrentAct current,
    TimeProvider clock
)
{
    public async Task KeepAsync(
        ComplaintReview review,
        ComposedLetter composed,
        LetterRoute route,
        Act act,
        CancellationToken cancel
    )
    {
        var id = new LetterId(act.NewKey());
        var content = writer.Write(composed.Content);
        // Under a name of its own at every attempt: whoever is a moment later writes over nothing.
        var name = $"letters/{review.Id.Value:N}/{id.Value:N}.docx";
        await using (var document = await documents.BeginAsync(name, cancel))
        {
            await document.Content.WriteAsync(content, cancel);
            await document.FinishAsync(cancel);
        }

        db.Letters.Add(
            Letter.Write(
                id,
                review,
                new WrittenLetter(
                    composed.Kind,
                    templates.Keep(composed.Template, act),
                    composed.Content,
                    name,
                    Convert.ToHexString(SHA256.HashData(content)),
                    route,
                    composed.Address
                ),
                act
            )
        );
        if (route is LetterRoute.Email)
        {
            db.JobRuns.Add(RunFor(id, current, clock));
        }
    }

    /// <summary>The run that hands the letter over.</summary>
    public static JobRun RunFor(LetterId letter, CurrentAct current, TimeProvider clock) =>
        new(Ids.New(clock), SendLetter.Job, current.By.Link, clock.UtcNow(), letter.Value.ToString("N"));
}
