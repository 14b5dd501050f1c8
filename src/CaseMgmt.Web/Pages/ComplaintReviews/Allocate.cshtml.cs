using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Allocation;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The review is given to somebody: who has how much, and whom the workload suggests.</summary>
public sealed class AllocateModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.Allocate)
{
    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public string? AllocatedOn { get; set; }

    public Workload Load { get; private set; } = null!;

    protected override async Task ReadAsync(CancellationToken cancel) =>
        Load = await Sender.Send(new GetWorkload(new ComplaintReviewId(Review.Id)), cancel);

    public IEnumerable<Choice> Reviewers =>
        Load
            .Reviewers.Where(r => r.MayTake)
            .Select(r => new Choice(
                r.Id.Value.ToString(),
                $"{r.Name}: {Words.Count(r.Open, "open review")}, {r.Overdue} overdue"
            ));

    protected override void Suggest()
    {
        AllocatedOn = Today;
        To = Load.Suggested?.Id.Value.ToString();
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var to = Guid.TryParse(To, out var chosen) ? chosen : (Guid?)null;
        Needed(nameof(To), to?.ToString(), ReviewErrors.ReviewerNotChosen.Message);
        var on = Day(nameof(AllocatedOn), AllocatedOn, "The day of the allocation");
        return SendAsync(
            id,
            () => new AllocateReview(new ComplaintReviewId(id), Seen, new PersonId(to!.Value), on!.Value, null),
            () =>
                "The review was allocated. It opens to the reviewer once they have said whether they have a conflict of interest.",
            cancel
        );
    }
}
