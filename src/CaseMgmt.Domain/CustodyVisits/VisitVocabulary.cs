using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.CustodyVisits;

public readonly record struct CustodySuiteId(Guid Value) : ITypedId;

public readonly record struct CustodyVisitId(Guid Value) : ITypedId;

/// <summary>How the visitors saw the suite. An observational visit is made in the suite; inspector calls are no visits at all.</summary>
public enum VisitMode
{
    InPerson,
    Telephone,
    Video,
    Observational,
}

/// <summary>What came of the attempt. A cancelled visit was never attempted.</summary>
public enum VisitOutcome
{
    Completed,
    AbandonedNotAdmitted,
    AbandonedSuiteClosed,
    AbandonedNoAnswer,
    AbandonedSafety,
    Cancelled,
}

/// <summary>Where the visitors' report stands. Only submitted, under review and accepted ones count in the figures.</summary>
public enum ReportStatus
{
    Draft,
    Submitted,
    UnderReview,
    Accepted,
    Void,
}

/// <summary>Reports that are final: what they say must hold, and counts.</summary>
public static class FinalReports
{
    public static readonly IReadOnlyList<ReportStatus> Statuses =
    [
        ReportStatus.Submitted,
        ReportStatus.UnderReview,
        ReportStatus.Accepted,
    ];

    public static bool IsFinal(this ReportStatus status) => Statuses.Contains(status);
}

/// <summary>Part of the day by the local time of arrival; the start belongs to the band, the end does not.</summary>
public enum TimeBand
{
    /// <summary>00:00 to 06:00.</summary>
    Night,

    /// <summary>06:00 to 12:00.</summary>
    Morning,

    /// <summary>12:00 to 18:00.</summary>
    Afternoon,

    /// <summary>18:00 to 24:00.</summary>
    Evening,

    /// <summary>The hour of the arrival is not known.</summary>
    NotStated,
}

public enum IssueCategory
{
    Rights,
    Health,
    Welfare,
    Conditions,
    Safety,
    Treatment,
    Staffing,
    Access,
    PositivePractice,
}

/// <summary>How grave an issue is: from information to a concern under the UN's Optional Protocol against torture (OPCAT).</summary>
public enum IssueSeverity
{
    Information,
    Minor,
    Significant,
    Serious,
    Opcat,
}

public enum IssueRaisedBy
{
    Detainee,
    Visitor,
}
