using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.CustodyVisits;

public sealed partial class CustodyVisit
{
    /// <summary>The version of the report that holds.</summary>
    public VisitReported Report => InForce.OfType<VisitReported>().First();

    /// <summary>Null for a report that was begun and not handed in.</summary>
    public static Error? WhyNotGoOn(ReportStatus status) =>
        status is ReportStatus.Draft ? null : VisitErrors.NotADraft(status);

    /// <summary>Null for a report that its visitors have handed in and nobody has taken up yet.</summary>
    public static Error? WhyNotTakeUp(ReportStatus status) =>
        status is ReportStatus.Submitted ? null : VisitErrors.NotToBeTakenUp(status);

    /// <summary>Null for a report that its visitors have handed in and nobody has accepted yet.</summary>
    public static Error? WhyNotAccept(ReportStatus status) =>
        status is ReportStatus.Submitted or ReportStatus.UnderReview ? null : VisitErrors.NotToBeAccepted(status);

    /// <summary>Null for a report that counts already: it changes with a reason, and what it said before stays.</summary>
    public static Error? WhyNotAmend(ReportStatus status) => status.IsFinal() ? null : VisitErrors.NotFinal(status);

    /// <summary>Null for a report that is not void yet.</summary>
    public static Error? WhyNotVoid(ReportStatus status) =>
        status is ReportStatus.Void ? VisitErrors.VoidAlready : null;

    /// <summary>What keeps a report from being kept as a draft or handed in. Before a number is given out for it.</summary>
    public static Result CheckReport(
        VisitReported report,
        ReportStatus status,
        VisitParties parties,
        OfficeRules rules
    ) =>
        VisitRules
            .CheckExplained(VisitFacts.Of([report, new ReportMoved(status)], parties), parties.Suite, rules)
            .ToResult();

    /// <summary>Goes on with a draft, which may be handed in with it.</summary>
    public Result GoOn(VisitReported report, bool handsIn, VisitParties parties, Act act)
    {
        if (WhyNotGoOn(ReportStatus) is { } whyNot)
        {
            return whyNot;
        }

        return Write(report, handsIn ? new ReportMoved(ReportStatus.Submitted, act.Rules.Today) : Moved, parties, act);
    }

    /// <summary>
    /// A report that counts turns out to be wrong: another version takes its place, with the reason of the act. It stands where it stood; what
    /// was accepted stays accepted.
    /// </summary>
    public Result Amend(VisitReported report, VisitParties parties, Act act) =>
        WhyNotAmend(ReportStatus) is { } whyNot ? whyNot : Write(report, Moved, parties, act);

    /// <summary>The coordinator looks at the report.</summary>
    public Result TakeUp(Act act) =>
        WhyNotTakeUp(ReportStatus) is { } whyNot ? whyNot : Move(ReportStatus.UnderReview, act);

    /// <summary>
    /// The coordinator has looked at the report and accepts it: it is locked, and changes only by being amended with a reason. What it
    /// says was checked when it was submitted.
    /// </summary>
    public Result AcceptReport(Act act) =>
        WhyNotAccept(ReportStatus) is { } whyNot ? whyNot : Move(ReportStatus.Accepted, act);

    /// <summary>A duplicate, or of a visit that never was: it counts nowhere from now on, and what it said stays in the history.</summary>
    public Result VoidReport(Act act)
    {
        if (WhyNotVoid(ReportStatus) is { } whyNot)
        {
            return whyNot;
        }

        if (IssuesInForce is [var issue, ..])
        {
            return VisitErrors.HasIssues(issue.Number);
        }

        ToPutRight = null;
        return Move(ReportStatus.Void, act);
    }

    private ReportMoved Moved => new(ReportStatus, InForce.OfType<ReportMoved>().Select(m => m.On).FirstOrDefault());

    private Result Write(VisitReported report, ReportMoved moved, VisitParties parties, Act act) =>
        CheckReport(report, moved.Status, parties, act.Rules) is { IsDone: false } refused
            ? refused
            : TellAnew([report, moved], parties, act);

    private Result Move(ReportStatus status, Act act)
    {
        Decide([new ReportMoved(status, act.Rules.Today)], act);
        ReportStatus = status;
        return Result.Done();
    }
}

/// <summary>Why an act cannot be done on a visit as it stands.</summary>
public static class VisitErrors
{
    public static readonly Error Unknown = new("visit.unknown", "There is no such visit any more.");

    public static readonly Error SuiteUnknown = new(
        "visit.suite_unknown",
        "Choose the custody suite that was visited.",
        "Suite"
    );

    public static readonly Error VisitorUnknown = new(
        "visit.visitor_unknown",
        "One of the visitors is not on record any more. Choose again who visited.",
        nameof(VisitFacts.Visitors)
    );

    public static readonly Error VoidAlready = new("visit.void_already", "This report is void already.");

    /// <summary>In the night on which the clocks go forward there is no such time.</summary>
    public static Error NoSuchTime(string field) =>
        new(
            "visit.no_such_time",
            "There is no such time on that day: the clocks go forward over it. Correct the time.",
            field
        );

    public static Error HasIssues(int number) =>
        new(
            "visit.void_with_issues",
            $"Issue {number} was raised at this visit, and would vanish with it. Amend the report instead, or take the issue back in its register first."
        );

    public static Error NotADraft(ReportStatus status) =>
        status is ReportStatus.Void
            ? ReportVoid
            : new(
                "visit.report_handed_in",
                "This report was handed in, so it is amended with a reason, and what it said before stays."
            );

    public static Error NotFinal(ReportStatus status) =>
        status is ReportStatus.Void
            ? ReportVoid
            : new("visit.report_is_draft", "This report is still a draft: go on with it instead of amending it.");

    public static Error NotToBeTakenUp(ReportStatus status) =>
        status switch
        {
            ReportStatus.UnderReview => new("visit.under_review_already", "Somebody looks at this report already."),
            _ => NotToBeAccepted(status),
        };

    public static Error NotToBeAccepted(ReportStatus status) =>
        status switch
        {
            ReportStatus.Accepted => new("visit.accepted_already", "This report was accepted already."),
            ReportStatus.Void => new(
                "visit.report_void",
                "This report is void, so there is nothing to accept. A visit that was made is reported anew."
            ),
            _ => new(
                "visit.report_not_submitted",
                "This report is still a draft. Its visitors submit it first; then it can be accepted."
            ),
        };

    private static readonly Error ReportVoid = new(
        "visit.report_void",
        "This report is void, and stays as it is. A visit that was made is reported anew."
    );
}
