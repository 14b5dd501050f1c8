using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Allocation;

/// <summary>Who could take a review, and how much each has already: whoever may handle one and has not left.</summary>
[Requires(Permission.ReadReviews)]
public sealed record GetWorkload(ComplaintReviewId Id) : IQuery<Workload>;

/// <param name="Everybody">Whoever signs in, by name: those who can be kept out of the review.</param>
public sealed record Workload(IReadOnlyList<ReviewerLoad> Reviewers, IReadOnlyList<Link> Everybody)
{
    /// <summary>Whoever has the fewest open reviews, then the fewest overdue; null where nobody can take it.</summary>
    public ReviewerLoad? Suggested =>
        Reviewers.Where(r => r.MayTake).OrderBy(r => r.Open).ThenBy(r => r.Overdue).FirstOrDefault();
}

/// <param name="MayTake">Neither kept out of this review nor its reviewer already.</param>
public sealed record ReviewerLoad(PersonId Id, string Name, int Open, int Overdue, bool MayTake);

internal sealed class GetWorkloadHandler(ICaseDb db, Colleagues colleagues, TimeProvider clock)
    : IRequestHandler<GetWorkload, Workload>
{
    public async Task<Workload> Handle(GetWorkload request, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var loads = await (
            from review in db.ComplaintReviews
            where review.AllocatedToId != null
            join person in db.CalledNow() on review.AllocatedToId equals person.Id
            let open = ReviewStates.Open.Contains(review.State)
            group new { IsOpen = open, IsOverdue = open && review.CompleteBy < today } by person.Means into held
            select new
            {
                Id = held.Key,
                Open = held.Count(r => r.IsOpen),
                Overdue = held.Count(r => r.IsOverdue),
            }
        ).ToDictionaryAsync(r => r.Id, cancellationToken);
        var people = await colleagues.ListAsync(cancellationToken);
        var asked = db.ComplaintReviews.AsNoTracking().Where(r => r.Id == request.Id);
        var facts = (await asked.ReadDecidedAsync(db, cancellationToken)) is [var taken] ? taken.Facts : null;
        return new Workload(
            [
                .. from person in people
                let load = loads.GetValueOrDefault(person.Id)
                where person.HandlesReviews
                select new ReviewerLoad(
                    person.Id,
                    person.Name,
                    load?.Open ?? 0,
                    load?.Overdue ?? 0,
                    facts?.IsKeptOut(person.Id) is not true && facts?.AllocatedTo?.Key != person.Id.Value
                ),
            ],
            [.. people.Select(p => p.Link)]
        );
    }
}
