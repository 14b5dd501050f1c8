using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Null for any open review: somebody may see to it from receipt on.</summary>
    public static Error? WhyNotAllocate(ReviewFacts facts) => WhyNotAtWork(facts);

    /// <summary>Null for whoever the review is allocated to and has not said yet.</summary>
    public static Error? WhyNotDeclare(ReviewFacts facts, PersonId by) =>
        WhyEnded(facts) ?? (facts.HasToDeclare(by) ? null : ReviewErrors.NothingToDeclare);

    /// <summary>
    /// A person of the office is given the review, or another in their place. Never anybody in the force, nor whoever has a conflict
    /// of interest or is kept out.
    /// </summary>
    public Result<IReadOnlyList<Change>> Allocate(Link to, DateOnly on, Act act)
    {
        var facts = Facts;
        return Do(
            act,
            WhyNotAllocate(facts)
                ?? (
                    facts.IsKeptOut(new PersonId(to.Key)) ? ReviewErrors.KeptOut(to.Name)
                    : facts.AllocatedTo == to ? ReviewErrors.AllocatedAlready(to.Name)
                    : null
                ),
            new Allocated(to, on)
        );
    }

    /// <summary>
    /// The reviewer says, before reading, whether anything stands between them and an impartial review: having handled the complaint, or
    /// knowing somebody in it. Whoever has a conflict is kept out from then on, and the review waits for another.
    /// </summary>
    public Result<IReadOnlyList<Change>> DeclareConflict(Link by, bool hasConflict, Act act)
    {
        var facts = Facts;
        var whyNot =
            WhyNotDeclare(facts, act.By)
            ?? (hasConflict && string.IsNullOrWhiteSpace(act.Why) ? ReviewErrors.ConflictNotSaid : null);
        return whyNot is not null
            ? whyNot
            : Decide(
                act,
                [new ConflictDeclared(facts.Declarations.Count + 1, by, hasConflict, act.Rules.Today)],
                new Findings(),
                takenBack: d => hasConflict && d is Allocated
            );
    }

    /// <summary>Somebody is kept out of the review, for a reason: related to a party, or named in the complaint.</summary>
    public Result<IReadOnlyList<Change>> KeepOut(Link who, Act act)
    {
        var facts = Facts;
        var person = new PersonId(who.Key);
        var whyNot =
            string.IsNullOrWhiteSpace(act.Why) ? ActErrors.ReasonMissing
            : facts.IsKeptOut(person) ? ReviewErrors.KeptOut(who.Name)
            : person == act.By ? ReviewErrors.NotOneself
            : null;
        return whyNot is not null
            ? whyNot
            : Decide(
                act,
                [new PersonKeptOut(facts.KeptOutPeople.Select(k => k.Number).DefaultIfEmpty().Max() + 1, who)],
                new Findings(),
                takenBack: d => d is Allocated && facts.AllocatedTo == who
            );
    }

    /// <summary>Null where somebody is kept out.</summary>
    public static Error? WhyNotLetIn(ReviewFacts facts) =>
        facts.KeptOutPeople.Count > 0 ? null : ReviewErrors.NobodyKeptOut;

    /// <summary>Somebody was kept out without need, and may open the review again; why is part of the history.</summary>
    public Result<IReadOnlyList<Change>> LetIn(PersonId who, Act act)
    {
        var kept = Facts.KeptOutPeople.FirstOrDefault(k => k.Who.Key == who.Value);
        var whyNot =
            kept is null ? ReviewErrors.NobodyKeptOut
            : string.IsNullOrWhiteSpace(act.Why) ? ActErrors.ReasonMissing
            : null;
        return whyNot is not null
            ? whyNot
            : Decide(act, [], new Findings(), takenBack: d => d is PersonKeptOut && d.Part == kept!.Number);
    }
}

/// <summary>A reviewer was given the review. Registers do not say on which day.</summary>
public sealed class Allocated : ReviewDecision
{
    private Allocated() { }

    public Allocated(Link to, DateOnly? on = null) => (ToId, ToName, On) = (new PersonId(to.Key), to.Name, on);

    public PersonId ToId { get; private set; }

    /// <summary>As the person was called then.</summary>
    public string ToName { get; private set; } = "";

    private Link To => new(ToId.Value, ToName);

    /// <summary>The same, told again.</summary>
    public Allocated Anew() => new(To, On);

    protected override IEnumerable<Told> Tell() =>
        [new(nameof(ReviewFacts.AllocatedTo), To), new(nameof(ReviewFacts.AllocatedOn), On)];

    internal override ReviewFacts Onto(ReviewFacts facts) => facts with { AllocatedTo = To, AllocatedOn = On };
}

/// <summary>A reviewer said whether they have a conflict of interest.</summary>
public sealed class ConflictDeclared : ReviewDecision
{
    private ConflictDeclared() { }

    public ConflictDeclared(int number, Link by, bool hasConflict, DateOnly on) =>
        (Part, ById, ByName, HasConflict, On) = (number, new PersonId(by.Key), by.Name, hasConflict, on);

    public PersonId ById { get; private set; }
    public string ByName { get; private set; } = "";
    public bool HasConflict { get; private set; }

    internal override bool StandsInRegister => false;

    protected override string PartName => "Declaration";

    protected override IEnumerable<Told> Tell() =>
        [new("By", new Link(ById.Value, ByName)), new("ConflictOfInterest", HasConflict), new("DeclaredOn", On)];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            Declarations = [.. facts.Declarations, new Declaration(new Link(ById.Value, ByName), HasConflict)],
        };
}

/// <summary>A named person may neither open the review nor act on it.</summary>
public sealed class PersonKeptOut : ReviewDecision
{
    private PersonKeptOut() { }

    public PersonKeptOut(int number, Link who) => (Part, WhoId, WhoName) = (number, new PersonId(who.Key), who.Name);

    public PersonId WhoId { get; private set; }
    public string WhoName { get; private set; } = "";

    internal override bool StandsInRegister => false;

    protected override string PartName => "KeptOut";

    protected override IEnumerable<Told> Tell() => [new("Person", new Link(WhoId.Value, WhoName))];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            KeptOutPeople = [.. facts.KeptOutPeople, new KeptOutPerson(Part, new Link(WhoId.Value, WhoName))],
        };
}

/// <summary>What a reviewer said of a conflict of interest.</summary>
public sealed record Declaration(Link By, bool HasConflict);

/// <summary>Somebody who is kept out of a review.</summary>
public sealed record KeptOutPerson(int Number, Link Who);
