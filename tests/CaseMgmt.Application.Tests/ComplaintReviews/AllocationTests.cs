using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Allocation;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>To whom a review may be given, and to whom it is closed.</summary>
public sealed class AllocationTests(OfficeDatabase office) : IClassFixture<OfficeDatabase>
{
    private static readonly DateOnly Today = new(2022, 6, 1);

    [Fact]
    public async Task Workload_HoldsWhoMayHandleAReviewAndHasNotLeft()
    {
        var review = await ReceivedAsync();
        var (newcomer, left, commissioner) = (
            await MetAsync("Nour Newcomer", Roles.Reviewer),
            await MetAsync("Lee Left", Roles.Reviewer, hasLeft: true),
            await MetAsync("Chris Commissioner", Roles.Commissioner)
        );

        var load = await office.SendAsync(new GetWorkload(review.Id), Users.Reviewer);

        var names = load.Reviewers.Select(r => r.Name).ToList();
        names.ShouldContain("Nour Newcomer");
        names.ShouldContain(Users.Reviewer.Name);
        names.ShouldNotContain("Lee Left");
        names.ShouldNotContain("Chris Commissioner");
        load.Everybody.Select(e => e.Name).ShouldContain("Chris Commissioner");
        load.Everybody.Select(e => e.Name).ShouldNotContain("Lee Left");
        foreach (var nobody in new[] { left, commissioner })
        {
            (await office.SendAsync(Allocation(review, nobody), Users.Reviewer)).Errors.ShouldBe([
                ReviewErrors.ReviewerNotChosen,
            ]);
        }

        (await office.SendAsync(Allocation(review, newcomer), Users.Reviewer)).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_BeforeTheDeclaration_DoesNotNameTheApplicant()
    {
        var review = await ReceivedAsync();
        var reference = (await office.SendAsync(new GetReview(review.Id), Users.Reviewer))!.Reference;
        await review.ActAsync(Today, (seen, on) => new AllocateReview(review.Id, seen, Users.Reviewer.Id, on, null));

        (await FoundAsync(reference)).ShouldHaveSingleItem().ApplicantName.ShouldBeNull();
        (await FoundAsync("Quentin Quiet")).ShouldNotContain(h => h.Id == review.Id.Value);
        await review.ActAsync(Today, (seen, _) => new DeclareConflict(review.Id, seen, false, null));

        (await FoundAsync(reference)).ShouldHaveSingleItem().ApplicantName.ShouldBe("Quentin Quiet");
        (await FoundAsync("Quentin Quiet")).ShouldContain(h => h.Id == review.Id.Value);

        async Task<IReadOnlyList<ReviewHit>> FoundAsync(string term) =>
            (await office.SendAsync(new SearchReviews(SearchTerm.Parse(term)!), Users.Reviewer)).Rows;
    }

    /// <summary>Rules in the record and conditions in the database give the same answer.</summary>
    [Fact]
    public async Task Closed_ToSomebody_IsSaidTheSameByRecordAndDatabase()
    {
        var untouched = await ReceivedAsync();
        var (given, declared, conflicting, kept) = (
            await GivenAsync(),
            await GivenAsync(),
            await GivenAsync(),
            await ReceivedAsync()
        );
        await declared.ActAsync(Today, (seen, _) => new DeclareConflict(declared.Id, seen, false, null));
        await conflicting.ActAsync(Today, (seen, _) => new DeclareConflict(conflicting.Id, seen, true, "A friend."));
        await kept.ActAsync(
            Today,
            (seen, _) => new KeepOut(kept.Id, seen, Users.Reviewer.Id, "Is named in it."),
            Users.Executive
        );
        foreach (var review in new[] { untouched, given, declared, conflicting, kept })
        {
            var facts = (
                await office.LookAsync(db =>
                    db.ComplaintReviews.Where(r => r.Id == review.Id)
                        .ReadDecidedAsync(db, TestContext.Current.CancellationToken)
                )
            )[0].Facts;
            (
                await office.LookAsync(db =>
                    db.ComplaintReviews.KeptFrom(db.NamesOf(Users.Reviewer.Id)).AnyAsync(r => r.Id == review.Id)
                )
            ).ShouldBe(facts.IsKeptOut(Users.Reviewer.Id));
            (
                await office.LookAsync(db =>
                    db.ComplaintReviews.ToBeDeclaredBy(db.NamesOf(Users.Reviewer.Id)).AnyAsync(r => r.Id == review.Id)
                )
            ).ShouldBe(facts.HasToDeclare(Users.Reviewer.Id));
        }

        async Task<ReviewAtWork> GivenAsync()
        {
            var review = await ReceivedAsync();
            await review.ActAsync(
                Today,
                (seen, on) => new AllocateReview(review.Id, seen, Users.Reviewer.Id, on, null)
            );
            return review;
        }
    }

    private static AllocateReview Allocation(ReviewAtWork review, PersonId to) =>
        new(review.Id, new Seen(Ids.New(TimeProvider.System), 0), to, Today, null);

    private async Task<ReviewAtWork> ReceivedAsync()
    {
        var review = new ReviewAtWork(office);
        await review.ReceiveAsync(
            new ReceiveReview(
                new Seen(Ids.New(TimeProvider.System), 0),
                ReviewChannel.Email,
                Today,
                null,
                new ApplicantDetails("Quentin Quiet"),
                new ComplaintParticulars()
            ),
            Today.ToDateTime(new TimeOnly(9, 0))
        );
        return review;
    }

    private async Task<PersonId> MetAsync(string name, string role, bool hasLeft = false)
    {
        var id = PersonId.Of("test:" + name);
        var person = Person.Meet(id, name, PersonOrigin.SignIn, office.Clock.GetUtcNow().UtcDateTime);
        person.Give([role]);
        person.Switch(hasLeft);
        await office.AddAsync(person);
        return id;
    }
}
