using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>A request for a review is keyed in, on one page, in the order of a letter.</summary>
public sealed class NewModel(ISender sender, TimeProvider clock) : ActPage(clock)
{
    [BindProperty]
    public string? Channel { get; set; }

    [BindProperty]
    public string? ReceivedAt { get; set; }

    [BindProperty]
    public string? ReceivedTime { get; set; }

    [BindProperty]
    public string? OriginallyReceivedElsewhereOn { get; set; }

    [BindProperty]
    public string? ForwardedElsewhereOn { get; set; }

    [BindProperty(Name = "")]
    public ApplicantFields Applicant { get; set; } = new();

    [BindProperty(Name = "")]
    public ComplaintFields Complaint { get; set; } = new();

    /// <summary>The person has looked at the reviews like this one: it is none of them.</summary>
    [BindProperty]
    public string? IsAnother { get; set; }

    /// <summary>Reviews that may be this one.</summary>
    public IReadOnlyList<ReviewHit> Like { get; private set; } = [];

    public static IEnumerable<Choice> Channels =>
        Choice.Of<ReviewChannel>().Where(c => c.Value != CodeText.Of(ReviewChannel.WebForm));

    public void OnGet()
    {
        ReceivedAt = TypedDay.Of(Clock.Today());
        Shows(0);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Read() is { } receive && await IsNewAsync(receive, cancel))
        {
            var outcome = await this.ActAsync(sender, receive, cancel);
            if (outcome.IsDone)
            {
                return Done(outcome, "The review was recorded. Next: acknowledge it.", $"/reviews/{Act}");
            }
        }

        Shows(0);
        return Page();
    }

    private ReceiveReview? Read()
    {
        var channel = TypedCode.Needed<ReviewChannel>(
            ModelState,
            nameof(Channel),
            Channel,
            "Choose how the application reached this office."
        );
        var on = TypedDay.Needed(ModelState, nameof(ReceivedAt), ReceivedAt, "The day of receipt");
        var at = TypedTime.Read(ModelState, nameof(ReceivedTime), ReceivedTime, "The time of receipt");
        var (elsewhere, forwarded) = (
            Day(nameof(OriginallyReceivedElsewhereOn), OriginallyReceivedElsewhereOn, "The receipt by the other body"),
            Day(nameof(ForwardedElsewhereOn), ForwardedElsewhereOn, "The forwarding by the other body")
        );
        var (applicant, complaint) = (Applicant.Read(ModelState), Complaint.Read(ModelState));
        return ModelState.IsValid
            ? new ReceiveReview(Seen, channel!.Value, on!.Value, at, applicant, complaint)
            {
                OriginallyReceivedElsewhereOn = elsewhere,
                ForwardedElsewhereOn = forwarded,
            }
            : null;
    }

    // Looked for once: whoever has seen them decides.
    private async Task<bool> IsNewAsync(ReceiveReview receive, CancellationToken cancel)
    {
        if (IsAnother is not null)
        {
            return true;
        }

        var like = await sender.Send(
            new FindLikeReviews(receive.Complaint.ForceReference, receive.Applicant.ApplicantName),
            cancel
        );
        // Sent twice, the form finds what it has recorded itself.
        Like = [.. like.Where(hit => hit.Id != Act)];
        if (Like.Count == 0)
        {
            return true;
        }

        ModelState.AddModelError(
            nameof(IsAnother),
            "Reviews like this one are recorded already. Look at them; if it is none of them, say so and send the form again."
        );
        return false;
    }

    private DateOnly? Day(string field, string? typed, string name) => TypedDay.Read(ModelState, field, typed, name);
}
