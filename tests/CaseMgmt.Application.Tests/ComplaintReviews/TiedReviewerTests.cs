using CaseMgmt.Application.Administration.People;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Allocation;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.ComplaintReviews.Decision;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>A review that a register allocated to a name is the review of the person whom the name means, in every guard.</summary>
public sealed class TiedReviewerTests : IAsyncLifetime
{
    private static readonly OfficeUser Sam = Users.InRole("Sam Small", Roles.Reviewer, Roles.ChiefExecutive);
    private readonly OfficeDatabase office = new();

    public async ValueTask InitializeAsync()
    {
        await office.InitializeAsync();
        office.Clock.Set(new DateOnly(2022, 6, 1));
        foreach (var user in new[] { Users.Reviewer, Sam, Users.Executive })
        {
            await office.AddAsync(
                Person.Meet(user.Id, user.Name, PersonOrigin.SignIn, office.Clock.GetUtcNow().UtcDateTime)
            );
        }
    }

    public async ValueTask DisposeAsync() => await office.DisposeAsync();

    [Theory]
    [InlineData("R. Reviewer")]
    [InlineData("Robin (maternity cover)")]
    public async Task Draft_OfAReviewAllocatedToOneOfTheirNames_IsForThePersonAlone(string name)
    {
        var review = await AllocatedAsync(name);
        (await DraftAsync(review, Users.Reviewer)).Errors.ShouldBe([ReviewErrors.AllocatedToAnother(name)]);

        foreach (var alias in new[] { "R. Reviewer", "Robin (maternity cover)" })
        {
            await TieAsync(alias, Users.Reviewer.Id);
        }

        (await DraftAsync(review, Sam)).Errors.ShouldBe([ReviewErrors.AllocatedToAnother(Users.Reviewer.Name)]);
        ReviewActs.Draft.IsFor(Users.Reviewer, (await LookAsync(review)).Facts).ShouldBeTrue();
        (await DraftAsync(review, Users.Reviewer)).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Approve_OwnDraftUnderANameOfTheirs_IsRefused_AlsoOnceTheTieIsUndone()
    {
        var review = await AllocatedAsync("S. Small");
        await TieAsync("S. Small", Sam.Id);
        (await DraftAsync(review, Sam)).Errors.ShouldBeEmpty();
        (await SendAsync(review, seen => new SubmitDecision(review, seen), Sam)).Errors.ShouldBeEmpty();

        (await ApproveAsync(Sam)).Errors.ShouldBe([ReviewErrors.DraftedByYou]);
        await TieAsync("S. Small", null);
        (await ApproveAsync(Sam)).Errors.ShouldBe([ReviewErrors.DraftedByYou]);
        (await ApproveAsync(Users.Executive)).Errors.ShouldBeEmpty();

        Task<Result> ApproveAsync(OfficeUser by) => SendAsync(review, seen => new ApproveDecision(review, seen), by);
    }

    [Fact]
    public async Task Tie_Undone_TheReviewIsTheirsNoLonger()
    {
        var review = await AllocatedAsync("R. Reviewer");
        await TieAsync("R. Reviewer", Users.Reviewer.Id);
        (await DraftAsync(review, Users.Reviewer)).Errors.ShouldBeEmpty();
        await TieAsync("R. Reviewer", Sam.Id);

        (await DraftAsync(review, Users.Reviewer)).Errors.ShouldBe([ReviewErrors.AllocatedToAnother(Sam.Name)]);
        (await DraftAsync(review, Sam)).Errors.ShouldBeEmpty();
        (await LookAsync(review)).AllocatedTo.ShouldBe(Sam.Name);
    }

    [Fact]
    public async Task Allocate_ToWhomTheNameMeans_IsDoneAlready_AndKeepingThemOutTakesItAway()
    {
        var review = await AllocatedAsync("R. Reviewer");
        await TieAsync("R. Reviewer", Users.Reviewer.Id);

        (await office.SendAsync(new GetWorkload(review), Users.Reviewer))
            .Reviewers.Single(r => r.Id == Users.Reviewer.Id)
            .MayTake.ShouldBeFalse();
        (
            await SendAsync(
                review,
                seen => new AllocateReview(review, seen, Users.Reviewer.Id, new DateOnly(2022, 6, 1), null),
                Users.Reviewer
            )
        ).Errors.ShouldBe([ReviewErrors.AllocatedAlready(Users.Reviewer.Name)]);
        (
            await SendAsync(review, seen => new KeepOut(review, seen, Users.Reviewer.Id, "A friend of theirs."), Sam)
        ).Errors.ShouldBeEmpty();

        (await LookAsync(review)).AllocatedTo.ShouldBeNull();
        (await office.SendAsync(new GetReview(review), Users.Reviewer))!.ClosedBecause.ShouldBe(
            ReviewErrors.ClosedToYou
        );
    }

    private async Task<ComplaintReviewId> AllocatedAsync(string name)
    {
        var rules = await office.RulesAsync();
        await office.AddAsync(
            new ReviewBuilder(1).UnderReview(name).Build(rules, office.Clock),
            new ReviewBuilder(2).UnderReview("R. Reviewer").Build(rules, office.Clock),
            new ReviewBuilder(3).UnderReview("Robin (maternity cover)").Build(rules, office.Clock)
        );
        return await office.LookAsync(db =>
            db.ComplaintReviews.Where(r => r.Reference == "REV/2022-23/0001").Select(r => r.Id).SingleAsync()
        );
    }

    private async Task TieAsync(string name, PersonId? to)
    {
        var id = new PersonId(Telling.Named(name).Key);
        var version = await office.LookAsync(db =>
            db.People.Where(p => p.Id == id).Select(p => p.Version).SingleAsync()
        );
        (
            await office.SendAsync(
                new TieName(id, new Seen(Ids.New(TimeProvider.System), version), to),
                Users.Administrator
            )
        ).Errors.ShouldBeEmpty();
    }

    private async Task<ReviewDetails> LookAsync(ComplaintReviewId review) =>
        (await office.SendAsync(new GetReview(review), Users.Executive))!;

    private Task<Result> DraftAsync(ComplaintReviewId review, OfficeUser by) =>
        SendAsync(
            review,
            seen => new DraftDecision(
                review,
                seen,
                [new AssessmentFacts(1, ForceOutcome.ServiceAcceptable, false, $"As {by.Name} finds.")],
                false,
                null
            ),
            by
        );

    private async Task<Result> SendAsync(ComplaintReviewId review, Func<Seen, IRequest<Result>> act, OfficeUser by)
    {
        var version = await office.LookAsync(db =>
            db.ComplaintReviews.Where(r => r.Id == review).Select(r => r.Version).SingleAsync()
        );
        return await office.SendAsync(act(new Seen(Ids.New(TimeProvider.System), version)), by);
    }
}
