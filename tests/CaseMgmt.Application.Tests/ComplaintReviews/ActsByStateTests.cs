using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>
/// Every act in every state: done, or refused with which message. The table is read by eye; a blank cell is an act that can be done.
/// A role without the permission can do none of it in any state.
/// </summary>
public sealed class ActsByStateTests
{
    private static readonly DateOnly Day = new(2022, 6, 1);

    public static TheoryData<TableRow> Rows => [.. Table.Of<ActsByStateTests>("acts-by-state.csv")];

    [Fact]
    public void Table_HasEveryActAndEveryState()
    {
        var rows = Table.Of<ActsByStateTests>("acts-by-state.csv");

        rows.Select(r => r["act"]).ShouldBe(ReviewActs.All.Select(a => a.Path), ignoreOrder: true);
        Standing.Keys.ShouldBe(Enum.GetValues<ReviewState>(), ignoreOrder: true);
        foreach (var (state, facts) in Standing)
        {
            facts.State.ShouldBe(state);
        }
    }

    [Theory, MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Act_InEachState_AsInTheTable(TableRow row)
    {
        var act = ReviewActs.All.Single(a => a.Path == row["act"]);
        var by = row["by"] == "reviewer" ? Users.Reviewer : Users.Executive;
        foreach (var (state, facts) in Standing)
        {
            var refusal = row.Text(CodeText.Of(state));

            var whyNot = act.WhyNot(facts, by.Id);

            whyNot?.Code.ShouldBe("review." + refusal, $"{act.Path} in {state}");
            (whyNot is null).ShouldBe(refusal is null, $"{act.Path} in {state}: {whyNot?.Message}");
            foreach (var role in Roles.All)
            {
                var user = new OfficeUser(by.Key, by.Name, new HashSet<string> { role });
                act.IsFor(user, facts).ShouldBe(user.May(act.Permission) && refusal is null, $"{role}: {act.Path}");
            }
        }
    }

    [Fact]
    public void Approve_ByWhoeverDraftedOrSubmitted_IsRefused()
    {
        var facts = Standing[ReviewState.AwaitingApproval];

        ReviewActs.Approve.WhyNot(facts, Users.Reviewer.Id).ShouldBe(ReviewErrors.DraftedByYou);
        ReviewActs
            .Approve.WhyNot(facts with { Draft = facts.Draft! with { By = Users.Executive.Link } }, Users.Executive.Id)
            .ShouldBe(ReviewErrors.DraftedByYou);
    }

    [Fact]
    public void AnyAct_OfWhoeverIsKeptOutOrHasToDeclare_IsRefused()
    {
        var underReview = Standing[ReviewState.UnderReview];
        var keptOut = underReview with { KeptOutPeople = [new KeptOutPerson(1, Users.Reviewer.Link)] };
        var conflict = underReview with { Declarations = [new Declaration(Users.Reviewer.Link, HasConflict: true)] };
        var undeclared = underReview with { Declarations = [] };
        foreach (var act in ReviewActs.All.Where(a => a != ReviewActs.Declare))
        {
            act.WhyNot(keptOut, Users.Reviewer.Id).ShouldBe(ReviewErrors.ClosedToYou, act.Path);
            act.WhyNot(conflict, Users.Reviewer.Id).ShouldBe(ReviewErrors.ClosedToYou, act.Path);
            act.WhyNot(undeclared, Users.Reviewer.Id).ShouldBe(ReviewErrors.DeclareFirst, act.Path);
        }

        ReviewActs.Declare.WhyNot(undeclared, Users.Reviewer.Id).ShouldBeNull();
        ReviewActs.CorrectDay.WhyNot(undeclared, Users.Executive.Id).ShouldBeNull();
    }

    private static readonly ReviewFacts Valid = Facts.Review with
    {
        AcknowledgedOn = Day,
        Validity = Domain.ComplaintReviews.Validity.Valid,
        ValidityDecidedOn = Day,
        PapersRequestedOn = Day,
        Papers = [new PaperFacts(1, "complaint", "The complaint", PaperStanding.Requested, Day)],
    };

    private static readonly ReviewFacts Drafted = Valid with
    {
        PapersReceivedOn = Day,
        Papers = [new PaperFacts(1, "complaint", "The complaint", PaperStanding.Received, Day)],
        AllocatedTo = Users.Reviewer.Link,
        AllocatedOn = Day,
        Declarations = [new Declaration(Users.Reviewer.Link, HasConflict: false)],
        Assessments = [new AssessmentFacts(1, ForceOutcome.ServiceAcceptable, false, "The log was not read.")],
        Draft = new DraftFacts(Users.Reviewer.Link, Day, false, null),
        Proposals = [new ProposalFacts(1, RecommendationType.Remedy, "Communication", "Explain the outcome.")],
    };

    private static readonly Dictionary<ReviewState, ReviewFacts> Standing = new()
    {
        [ReviewState.Received] = Facts.Review,
        [ReviewState.Acknowledged] = Facts.Review with { AcknowledgedOn = Day },
        [ReviewState.ValidityCheck] = Facts.Review with
        {
            AcknowledgedOn = Day,
            Body = new BodyFacts(BodyAnswers.None, ReviewBody.Iopc, Day, "A referral is awaited."),
        },
        [ReviewState.AwaitingApplicant] = Facts.Review with
        {
            AcknowledgedOn = Day,
            Awaited = new AwaitedFacts(Day, "Written consent.", Day.AddDays(14), null, null),
        },
        [ReviewState.AwaitingPapers] = Valid,
        [ReviewState.ReadyForAllocation] = Valid with { PapersReceivedOn = Day },
        [ReviewState.UnderReview] = Drafted,
        [ReviewState.AwaitingApproval] = Drafted with { Approval = Moved(ApprovalStage.Submitted, Users.Reviewer) },
        [ReviewState.Decided] = Drafted with { Approval = Moved(ApprovalStage.Approved, Users.Executive) },
        [ReviewState.Suspended] = Drafted with { Suspensions = [new SuspensionPeriod(Day, null)] },
        [ReviewState.Closed] = Drafted with
        {
            Approval = Moved(ApprovalStage.Approved, Users.Executive),
            DecisionSentOn = Day,
            Result = ReviewResult.Upheld,
            Recommendations =
            [
                Facts.Recommendation with
                {
                    ResponseDueOn = Day.AddDays(28),
                },
                Facts.Recommendation with
                {
                    Number = 2,
                    RespondedOn = Day,
                    Response = RecommendationResponse.Accepted,
                },
            ],
        },
        [ReviewState.Invalid] = Invalid(InvalidReason.NoConsent),
        [ReviewState.Forwarded] = Invalid(InvalidReason.WrongBodyIopc),
        [ReviewState.Withdrawn] = Valid with { WithdrawnOn = Day },
    };

    private static ApprovalFacts Moved(ApprovalStage stage, OfficeUser by) => new(stage, by.Link, Day, null);

    private static ReviewFacts Invalid(InvalidReason reason) =>
        Facts.Review with
        {
            AcknowledgedOn = Day,
            Validity = Domain.ComplaintReviews.Validity.Invalid,
            ValidityDecidedOn = Day,
            InvalidReason = reason,
        };
}
