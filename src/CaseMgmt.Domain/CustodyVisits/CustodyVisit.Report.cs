using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.CustodyVisits;

public sealed partial class CustodyVisit
{
    /// <summary>Null for a report that its visitors have handed in and nobody has accepted yet.</summary>
    public static Error? WhyNotAccept(ReportStatus status) =>
        status is ReportStatus.Submitted or ReportStatus.UnderReview ? null : VisitErrors.NotToBeAccepted(status);

    /// <summary>
    /// The coordinator has looked at the report and accepts it: it is locked, and changes only by being amended with a reason. What it
    /// says was checked when it was submitted.
    /// </summary>
    public Result<IReadOnlyList<Change>> AcceptReport(Act act)
    {
        if (WhyNotAccept(ReportStatus) is { } whyNot)
        {
            return whyNot;
        }

        var made = Decide([new ReportMoved(ReportStatus.Accepted, act.Rules.Today)], act);
        ReportStatus = ReportStatus.Accepted;
        return Result.Done(made);
    }
}

/// <summary>Why an act cannot be done on a visit as it stands.</summary>
public static class VisitErrors
{
    public static readonly Error Unknown = new("visit.unknown", "There is no such visit any more.");

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
}
