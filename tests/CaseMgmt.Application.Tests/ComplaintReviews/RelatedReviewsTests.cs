using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Allocation;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.ComplaintReviews.Contact;
using CaseMgmt.Application.ComplaintReviews.Links;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>Reviews that have to do with one another: linked by somebody, or alike.</summary>
public sealed class RelatedReviewsTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2022, 6, 1);
    private readonly OfficeDatabase office = new();

    public async ValueTask InitializeAsync()
    {
        await office.InitializeAsync();
        office.Clock.Set(Today);
        await office.AddAsync(
            Person.Meet(Users.Reviewer.Id, Users.Reviewer.Name, PersonOrigin.SignIn, office.Clock.UtcNow())
        );
        var rules = await office.RulesAsync();
        await office.AddAsync(
            Enumerable
                .Range(1, 5)
                .Select(n =>
                    new ReviewBuilder(n)
                        .With(f =>
                            f with
                            {
                                ApplicantName = n is 1 or 2 ? "Ashley Invented" : $"Applicant {n}",
                                ApplicantEmail = n is 1 or 3 ? "ashley@example.org" : null,
                                ForceReference = n is 1 or 4 ? "CO/1/22" : $"CO/{n}0/22",
                            }
                        )
                        .Build(rules, office.Clock)
                )
        );
    }

    public async ValueTask DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public async Task Link_IsToldOnBothReviews_AndTakenBackOnBoth()
    {
        (
            await DoAsync(1, (id, seen) => new LinkReview(id, seen, "rev/2022-23/5", LinkKind.Follows, "Reopened."))
        ).Errors.ShouldBeEmpty();

        (await LinksAsync(1)).ShouldBe([(LinkKind.Follows, "REV/2022-23/0005")]);
        (await LinksAsync(5)).ShouldBe([(LinkKind.Precedes, "REV/2022-23/0001")]);
        foreach (var review in new[] { 1, 5 })
        {
            var id = (await IdAsync(review)).Value;
            (
                await office.LookAsync(db => db.History.SingleAsync(h => h.RecordId == id && h.Act == "LinkReview"))
            ).Reason.ShouldBe("Reopened.");
        }

        // From the other side.
        (await DoAsync(5, (id, seen) => new TakeBackLink(id, seen, 1, "Another complaint."))).Errors.ShouldBeEmpty();
        (await LinksAsync(1)).ShouldBeEmpty();
        (await LinksAsync(5)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("REV/2022-23/0099", "review.other_unknown")]
    [InlineData("nothing of ours", "review.other_unknown")]
    [InlineData("REV/2022-23/0001", "review.linked_with_itself")]
    public async Task Link_WithWhatIsNoOtherReview_IsRefusedAndChangesNothing(string other, string refusal)
    {
        (await DoAsync(1, (id, seen) => new LinkReview(id, seen, other, LinkKind.SameIncident, null)))
            .Errors.Select(e => e.Code)
            .ShouldBe([refusal]);
        (await LinksAsync(1)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Link_WithAReviewFromWhichThePersonIsKeptOut_IsRefusedOnBoth()
    {
        await KeepOutAsync(5);

        (
            await DoAsync(1, (id, seen) => new LinkReview(id, seen, "REV/2022-23/0005", LinkKind.SameIncident, null))
        ).Errors.ShouldBe([ReviewErrors.OtherClosed]);

        (await LinksAsync(1)).ShouldBeEmpty();
        (await LinksAsync(5)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Repeats_AreAlikeByAddressNameOrComplaint_UntilTheyAreLinkedOrClosed()
    {
        (await RepeatsAsync(1)).ShouldBe(["0002 name", "0003 address", "0004 complaint"]);
        (await RepeatsAsync(5)).ShouldBeEmpty();
        await DoAsync(1, (id, seen) => new LinkReview(id, seen, "REV/2022-23/0002", LinkKind.SameApplicant, null));
        (await RepeatsAsync(1)).ShouldBe(["0003 address", "0004 complaint"]);

        await KeepOutAsync(4);

        (await RepeatsAsync(1)).ShouldBe(["0003 address"]);

        async Task<IEnumerable<string>> RepeatsAsync(int review) =>
            (await LookAsync(review)).LikelyRepeats.Select(r =>
                r.Reference[^4..]
                + (r.IsSameEmail ? " address" : "")
                + (r.IsSameName ? " name" : "")
                + (r.IsSameComplaint ? " complaint" : "")
            );
    }

    [Fact]
    public async Task Restriction_IsTheExecutives_AndStandsInTheWorkOfTheWeekInWhichItIsLookedAt()
    {
        await Should.ThrowAsync<PermissionDeniedException>(() => RestrictAsync(1, Today.AddDays(4), Users.Reviewer));
        (await RestrictAsync(1, Today.AddDays(4), Users.Executive)).Errors.ShouldBeEmpty(); // Sunday
        (await RestrictAsync(2, Today.AddDays(5), Users.Executive)).Errors.ShouldBeEmpty();
        await DoAsync(3, (id, seen) => new LinkReview(id, seen, "REV/2022-23/0001", LinkKind.SameApplicant, null));

        var work = await office.SendAsync(new GetReviewWork(), Users.Reviewer);

        (work.Restricted.Total, work.Restricted.First.Select(r => (r.Reference[^4..], r.ReviewOn)).Single()).ShouldBe(
            (1, ("0001", Today.AddDays(4)))
        );
        (await LookAsync(3)).Linked.Single().IsRestricted.ShouldBeTrue();
        (
            await DoAsync(1, (id, seen) => new LiftRestriction(id, seen, "Calm now."), Users.Executive)
        ).Errors.ShouldBeEmpty();
        (await office.SendAsync(new GetReviewWork(), Users.Reviewer)).Restricted.Total.ShouldBe(0);

        Task<Result> RestrictAsync(int review, DateOnly reviewOn, OfficeUser by) =>
            DoAsync(
                review,
                (id, seen) => new RestrictContact(id, seen, "By letter alone.", "Yes.", Today, reviewOn, "Calls."),
                by
            );
    }

    private async Task KeepOutAsync(int review) =>
        (
            await DoAsync(
                review,
                (id, seen) => new KeepOut(id, seen, Users.Reviewer.Id, "A friend of theirs."),
                Users.Executive
            )
        ).Errors.ShouldBeEmpty();

    private async Task<ReviewDetails> LookAsync(int review) =>
        (await office.SendAsync(new GetReview(await IdAsync(review)), Users.Reviewer))!;

    private async Task<IEnumerable<(LinkKind, string)>> LinksAsync(int review) =>
        (await office.SendAsync(new GetReview(await IdAsync(review)), Users.Executive))!.Linked.Select(l =>
            (l.Link.Kind, l.Link.Other.Name)
        );

    private Task<ComplaintReviewId> IdAsync(int review) =>
        office.LookAsync(db =>
            db.ComplaintReviews.Where(r => r.Reference == $"REV/2022-23/{review:0000}").Select(r => r.Id).SingleAsync()
        );

    private async Task<Result> DoAsync(
        int review,
        Func<ComplaintReviewId, Seen, IRequest<Result>> act,
        OfficeUser? by = null
    )
    {
        var id = await IdAsync(review);
        var version = await office.LookAsync(db =>
            db.ComplaintReviews.Where(r => r.Id == id).Select(r => r.Version).SingleAsync()
        );
        return await office.SendAsync(act(id, new Seen(Ids.New(TimeProvider.System), version)), by ?? Users.Reviewer);
    }
}
