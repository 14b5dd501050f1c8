using CaseMgmt.Application.Common;
using CaseMgmt.Application.CustodyVisits.Recording;
using CaseMgmt.Domain.CustodyVisits;

namespace CaseMgmt.Application.CustodyVisits;

/// <summary>The acts on a visit: the one table of who may do what, and when.</summary>
public static class VisitActs
{
    public static readonly RecordAct<ReportStatus> Accept = new(
        typeof(AcceptVisitReport),
        "accept",
        "a report that was submitted or is under review",
        (status, _) => CustodyVisit.WhyNotAccept(status)
    );

    public static readonly IReadOnlyList<RecordAct<ReportStatus>> All = [Accept];
}
