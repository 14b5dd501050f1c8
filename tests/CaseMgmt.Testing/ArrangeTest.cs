using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Testing;

/// <summary>An act that lays down what a test starts from, with a history like any other.</summary>
[Requires(Permission.ReadFigures)]
public sealed record ArrangeTest(Func<CaseDb, OfficeRules, Task> Work) : ICommand;

public sealed class ArrangeTestHandler(CaseDb db, IOfficeRules rules, TimeProvider clock)
    : IRequestHandler<ArrangeTest, Result>
{
    public async Task<Result> Handle(ArrangeTest request, CancellationToken cancellationToken)
    {
        await request.Work(db, await rules.CurrentAsync(cancellationToken));
        await MeetReviewersAsync(cancellationToken);
        return Result.Done();
    }

    // Whom a test allocates a review to, a register would have named.
    private async Task MeetReviewersAsync(CancellationToken cancel)
    {
        foreach (
            var reviewer in db
                .ChangeTracker.Entries<ComplaintReview>()
                .Select(e => e.Entity.Facts.AllocatedTo)
                .OfType<Link>()
                .Distinct()
                .ToList()
        )
        {
            var id = new PersonId(reviewer.Key);
            if (db.People.Local.All(p => p.Id != id) && !await db.People.AnyAsync(p => p.Id == id, cancel))
            {
                db.People.Add(Person.Meet(id, reviewer.Name, PersonOrigin.Register, clock.UtcNow()));
            }
        }
    }
}
