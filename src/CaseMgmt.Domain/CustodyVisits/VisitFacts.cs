using CaseMgmt.Domain.Volunteers;

namespace CaseMgmt.Domain.CustodyVisits;

/// <summary>What is recorded of a visit, as one register row or one form holds it. Instants are UTC.</summary>
public sealed record VisitFacts
{
    public required VisitMode Mode { get; init; }
    public required VisitOutcome Outcome { get; init; }
    public required DateTime ArrivedAt { get; init; }

    /// <summary>Null if the visitors were never let in.</summary>
    public DateTime? AdmittedAt { get; init; }
    public DateTime? DepartedAt { get; init; }

    /// <summary>Who visited, in the order of the form.</summary>
    public required IReadOnlyList<Volunteer> Visitors { get; init; }

    /// <summary>Null where nothing was counted: an abandoned visit, an unfinished draft.</summary>
    public VisitCounts? Counts { get; init; }
    public string? DelayReason { get; init; }
    public string? DelayExplanation { get; init; }
    public required ReportStatus ReportStatus { get; init; }

    /// <summary>A final report must hold; a draft may be incomplete, and a void one counts nowhere.</summary>
    public bool IsFinal => ReportStatus.IsFinal();
}
