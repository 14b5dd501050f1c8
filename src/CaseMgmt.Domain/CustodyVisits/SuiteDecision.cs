using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.CustodyVisits;

/// <summary>A dated decision or event in the life of a suite.</summary>
public abstract class SuiteDecision : DatedDecision
{
    /// <summary>The first term needs no number.</summary>
    protected sealed override string? PartName => Part == 0 ? null : "Term";

    public void Place(int part) => Part = part;

    internal abstract SuiteFacts Onto(SuiteFacts facts);
}

/// <summary>What the suite is called, and which panel of visitors looks after it.</summary>
public sealed class SuiteNamed : SuiteDecision
{
    private SuiteNamed() { }

    public SuiteNamed(string name, string panel) => (Name, Panel) = (name, panel);

    public string Name { get; private set; } = "";
    public string Panel { get; private set; } = "";

    protected override IEnumerable<Told> Tell() => [new(nameof(Name), Name), new(nameof(Panel), Panel)];

    internal override SuiteFacts Onto(SuiteFacts facts) => facts with { Name = Name, Panel = Panel };
}

/// <summary>A term in which the suite is open: from its first day to its last, both included.</summary>
public sealed class SuiteOpen : SuiteDecision, ITerm
{
    private SuiteOpen() { }

    public SuiteOpen(DateOnly openedOn, DateOnly? closedOn) => (On, ClosedOn) = (openedOn, closedOn);

    /// <summary>The last day; null while it is open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    DateOnly? ITerm.FinalDay => ClosedOn;

    /// <summary>Open on at least one of the days, the first and the last included.</summary>
    public bool Covers(DateOnly first, DateOnly last) => On <= last && (ClosedOn is null || first <= ClosedOn);

    protected override IEnumerable<Told> Tell() =>
        [new(nameof(SuiteFacts.OpenedOn), On), new(nameof(SuiteFacts.ClosedOn), ClosedOn)];

    internal override SuiteFacts Onto(SuiteFacts facts) => facts with { OpenedOn = On!.Value, ClosedOn = ClosedOn };
}

/// <summary>How often the suite is to be visited in the term with the same number. Another plan is another term: a row of the register that begins on its first day.</summary>
public sealed class VisitsPlanned : SuiteDecision
{
    private VisitsPlanned() { }

    public VisitsPlanned(int perWeek) => PerWeek = perWeek;

    public int PerWeek { get; private set; }

    protected override IEnumerable<Told> Tell() => [new(nameof(SuiteFacts.PlannedVisitsPerWeek), PerWeek)];

    internal override SuiteFacts Onto(SuiteFacts facts) => facts with { PlannedVisitsPerWeek = PerWeek };
}
