using CaseMgmt.Application.Common;
using CaseMgmt.Application.CustodyVisits.Recording;
using CaseMgmt.Domain.CustodyVisits;

namespace CaseMgmt.Application.CustodyVisits;

/// <summary>The acts on a visit: the one table of who may do what, and when.</summary>
public static class VisitActs
{
    public static readonly RecordAct<ReportStatus> GoOn = new(
        typeof(GoOnWithReport),
        "report",
        "a report that is a draft",
        (status, _) => CustodyVisit.WhyNotGoOn(status)
    );

    public static readonly RecordAct<ReportStatus> Accept = new(
        typeof(AcceptVisitReport),
        "accept",
        "a report that was submitted or is under review",
        (status, _) => CustodyVisit.WhyNotAccept(status)
    );

    public static readonly RecordAct<ReportStatus> TakeUp = new(
        typeof(TakeUpReport),
        "take-up",
        "a report that was submitted",
        (status, _) => CustodyVisit.WhyNotTakeUp(status)
    );

    public static readonly RecordAct<ReportStatus> Amend = new(
        typeof(AmendReport),
        "amend",
        "a report that was submitted, is under review or was accepted",
        (status, _) => CustodyVisit.WhyNotAmend(status)
    );

    public static readonly RecordAct<ReportStatus> Void = new(
        typeof(VoidReport),
        "void",
        "a report that is not void yet",
        (status, _) => CustodyVisit.WhyNotVoid(status)
    );

    public static readonly IReadOnlyList<RecordAct<ReportStatus>> All = [GoOn, Accept, TakeUp, Amend, Void];
}
