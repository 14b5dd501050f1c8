using CaseMgmt.Application.Administration.People;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;

namespace CaseMgmt.Application.Tests.Administration.People;

/// <summary>Names out of registers mean people; people keep their id whatever they are called.</summary>
public sealed class PeopleTests : IAsyncLifetime
{
    private readonly OfficeDatabase office = new();

    public async ValueTask InitializeAsync() => await office.InitializeAsync();

    public async ValueTask DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public async Task Tie_TwoNamesToOnePerson_ListsShowThePersonAndFilterBoth()
    {
        office.Clock.Set(new DateOnly(2022, 6, 1));
        var rules = await office.RulesAsync();
        await office.AddAsync(
            new ReviewBuilder(1).UnderReview("Reviewer 1").Build(rules, office.Clock),
            new ReviewBuilder(2).UnderReview("R. Reviewer").Build(rules, office.Clock),
            new ReviewBuilder(3).UnderReview("Somebody else").Build(rules, office.Clock)
        );
        var robin = await RobinAsync();

        foreach (var name in new[] { "Reviewer 1", "reviewer  1", "R. Reviewer" })
        {
            // Capitals and spaces make no other name of it: the second finds the first, and changes nothing.
            var record = await NamedAsync(Telling.Named(name).Key);
            (await TieAsync(record, robin)).IsDone.ShouldBeTrue();
        }

        var list = await office.SendAsync(
            new ListReviews(new ReviewFilter(), ReviewOrder.Reference, false, 1),
            Users.Reviewer
        );
        list.Reviews.Rows.Select(r => r.AllocatedTo).ShouldBe(["Robin Reviewer", "Robin Reviewer", "Somebody else"]);
        var key = list.Reviewers.Single(r => r.Name == "Robin Reviewer").Key;
        (
            await office.SendAsync(
                new ListReviews(new ReviewFilter { Reviewer = key }, ReviewOrder.Reference, false, 1),
                Users.Reviewer
            )
        ).Reviews.Total.ShouldBe(2);

        // A new name shows at once, and untying undoes the tie.
        (
            await office.SendAsync(
                new RenamePerson(robin, await SeenAsync(robin), "Robin R. Reviewer"),
                Users.Administrator
            )
        ).IsDone.ShouldBeTrue();
        var r1 = await NamedAsync(Telling.Named("Reviewer 1").Key);
        (await TieAsync(r1, null)).IsDone.ShouldBeTrue();
        (await office.SendAsync(new ListReviews(new ReviewFilter(), ReviewOrder.Reference, false, 1), Users.Reviewer))
            .Reviews.Rows.Select(r => r.AllocatedTo)
            .ShouldBe(["Reviewer 1", "Robin R. Reviewer", "Somebody else"]);
    }

    [Fact]
    public async Task Tie_ToANameOrOfAPerson_IsRefused()
    {
        office.Clock.Set(new DateOnly(2022, 6, 1));
        var rules = await office.RulesAsync();
        await office.AddAsync(
            new ReviewBuilder(1).UnderReview("One").Build(rules, office.Clock),
            new ReviewBuilder(2).UnderReview("Two").Build(rules, office.Clock)
        );
        var robin = await RobinAsync();
        var (one, two) = (new PersonId(Telling.Named("One").Key), new PersonId(Telling.Named("Two").Key));

        (await TieAsync(one, two)).Errors.ShouldHaveSingleItem().Code.ShouldBe("person.not_signed_in");
        (await TieAsync(robin, robin)).Errors.ShouldHaveSingleItem().Code.ShouldBe("person.not_from_register");
        (await TieAsync(new PersonId(Guid.Empty), robin)).Errors.ShouldBe([PersonErrors.Unknown]);
        (
            await office.SendAsync(new RenamePerson(robin, await SeenAsync(robin), "  "), Users.Administrator)
        ).Errors.ShouldBe([PersonErrors.NameMissing]);
    }

    // Whoever acts for the first time is met: with a suite, so that the reviews stay those of the test.
    private async Task<PersonId> RobinAsync()
    {
        await office.ActAsync(
            (db, rules) =>
            {
                db.Add(new Records(rules, office.Clock).Suite());
                return Task.FromResult(0);
            },
            Users.Reviewer
        );
        return Users.Reviewer.Id;
    }

    private async Task<PersonId> NamedAsync(Guid key) =>
        (await office.SendAsync(new ListPeople(), Users.Administrator)).Names.Any(n => n.Id == key)
            ? new PersonId(key)
            : throw new InvalidOperationException("No such name is held.");

    private async Task<Result> TieAsync(PersonId name, PersonId? to) =>
        await office.SendAsync(new TieName(name, await SeenAsync(name), to), Users.Administrator);

    private async Task<Seen> SeenAsync(PersonId id)
    {
        var list = await office.SendAsync(new ListPeople(), Users.Administrator);
        return new Seen(
            Ids.New(TimeProvider.System),
            list.People.Concat(list.Names).FirstOrDefault(p => p.Id == id.Value)?.Version ?? 0
        );
    }
}
