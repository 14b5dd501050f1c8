using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>One review: where it stands, its deadlines with their arithmetic, and what was done.</summary>
public sealed class ReviewModel(ISender sender, ActingUser acting) : PageModel
{
    public ReviewDetails Review { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await sender.Send(new GetReview(new ComplaintReviewId(id)), cancel) is not { } review)
        {
            return NotFound();
        }

        Review = review;
        return Page();
    }

    public IReadOnlyList<ActLink> Acts =>
        ActLink.For(ReviewActs.All, acting.User, Review.Facts, $"/reviews/{Review.Id}");

    /// <summary>The letters that the person can write on the review as it stands.</summary>
    public IEnumerable<ReviewLetter> LettersToWrite =>
        acting.May(Permission.HandleReviews)
            ? ReviewLetters.All.Where(l => l.WhyNot(Review.Facts, acting.User.Id) is null)
            : [];

    /// <summary>Who has to do what next.</summary>
    public string WaitingFor =>
        Review.State switch
        {
            ReviewState.Received => $"This office: acknowledge it by {DateRules.Say(Review.AcknowledgeBy)}",
            ReviewState.Acknowledged => "This office: decide whether the application is valid",
            ReviewState.ValidityCheck when Review.Facts.Body?.Body is ReviewBody.Iopc =>
                "This office: forward it to the IOPC and tell the applicant",
            ReviewState.ValidityCheck => "This office: decide whether the application is valid",
            ReviewState.AwaitingApplicant when Review.Facts.Awaited is { } awaited =>
                $"The applicant: asked on {DateRules.Say(awaited.AskedOn)}, an answer is due by {DateRules.Say(awaited.AnswerBy)}",
            ReviewState.AwaitingPapers when Review.Facts.PapersRequestedOn is { } requested =>
                $"The force: papers requested on {DateRules.Say(requested)}, {DaysAgo(requested)}",
            ReviewState.AwaitingPapers => "This office: request the papers from the force",
            ReviewState.ReadyForAllocation => "This office: allocate it to a reviewer",
            ReviewState.UnderReview => $"{Review.AllocatedTo}: decide it by {DateRules.Say(Review.CompleteBy)}",
            ReviewState.AwaitingApproval => "Somebody else than the drafter: approve or return the draft",
            ReviewState.Decided => "This office: send the decision letter",
            ReviewState.Suspended when Review.Suspensions.LastOrDefault(s => s.To is null) is { } stop =>
                $"Nobody: suspended since {DateRules.Say(stop.From)}, {DaysAgo(stop.From)}",
            ReviewState.Forwarded => "Nobody: forwarded to the body that reviews it",
            _ when Review.Facts.Recommendations.Any(r => r.IsAwaited) => "The force: an answer to a recommendation",
            _ => "Nobody: this review has ended",
        };

    public string DaysAgo(DateOnly day) => Words.Count(Review.Today.DayNumber - day.DayNumber, "day") + " ago";

    /// <summary>"28 days after 4 April 2022 (day 0)", and what was skipped on the way.</summary>
    public static string Arithmetic(DeadlineView deadline)
    {
        var unit = deadline.Unit is TargetUnit.WorkingDays ? "working day" : "calendar day";
        var text = $"{Words.Count(deadline.Number, unit)} after {DateRules.Say(deadline.Start)} (day 0)";
        if (deadline.Unit is not TargetUnit.WorkingDays)
        {
            return text + ".";
        }

        text += $", leaving out {Words.Count(deadline.WeekendDays, "Saturday or Sunday", "Saturdays and Sundays")}";
        return deadline.Holidays.Count == 0
            ? text + "; no bank holiday fell in between."
            : text
                + " and "
                + string.Join(", ", deadline.Holidays.Select(h => $"{h.Name} ({DateRules.Say(h.Date)})"))
                + ".";
    }

    /// <summary>How a deadline was met, or is being met.</summary>
    public static string Standing(DeadlineView deadline) =>
        deadline switch
        {
            { MetOn: { } met, DaysLate: 0 } => $"Done on {DateRules.Say(met)}, in time",
            { MetOn: { } met } => $"Done on {DateRules.Say(met)}, {Days(deadline, deadline.DaysLate)} late",
            { DaysLeft: null } => "Not needed: the review has ended",
            { DaysLate: > 0 } => $"Overdue by {Days(deadline, deadline.DaysLate)}",
            { DaysLeft: 0 } => "Due today",
            _ => $"Due in {Days(deadline, deadline.DaysLeft!.Value)}",
        };

    private static string Days(DeadlineView deadline, int number) =>
        Words.Count(number, deadline.Unit is TargetUnit.WorkingDays ? "working day" : "day");

    public string StripModifier =>
        !Review.IsOpen ? ""
        : Review.CompleteBy < Review.Today ? " app-deadline--overdue"
        : Review.CompleteBy.DayNumber - Review.Today.DayNumber <= 7 ? " app-deadline--soon"
        : "";
}
