using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>The force was asked for what the review needs (Police Reform Act 2002 Sch 3 para 25(4)).</summary>
public sealed class PapersRequested : ReviewDecision
{
    private PapersRequested() { }

    public PapersRequested(DateOnly on) => On = on;

    protected override IEnumerable<Told> Tell() => [new(nameof(ReviewFacts.PapersRequestedOn), On)];

    internal override ReviewFacts Onto(ReviewFacts facts) => facts with { PapersRequestedOn = On };
}

/// <summary>The papers were here.</summary>
public sealed class PapersReceived : ReviewDecision
{
    private PapersReceived() { }

    public PapersReceived(DateOnly on) => On = on;

    protected override IEnumerable<Told> Tell() => [new(nameof(ReviewFacts.PapersReceivedOn), On)];

    internal override ReviewFacts Onto(ReviewFacts facts) => facts with { PapersReceivedOn = On };
}

/// <summary>A reviewer was given the review. Registers do not say on which day.</summary>
public sealed class Allocated : ReviewDecision
{
    private Allocated() { }

    public Allocated(Link to) => (ToId, ToName) = (new PersonId(to.Key), to.Name);

    public PersonId ToId { get; private set; }

    /// <summary>As the person was called then.</summary>
    public string ToName { get; private set; } = "";

    protected override IEnumerable<Told> Tell() => [new(nameof(ReviewFacts.AllocatedTo), new Link(ToId.Value, ToName))];

    internal override ReviewFacts Onto(ReviewFacts facts) => facts with { AllocatedTo = new Link(ToId.Value, ToName) };
}
