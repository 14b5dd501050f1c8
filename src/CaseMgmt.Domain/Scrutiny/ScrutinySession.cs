using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.Scrutiny;

public readonly record struct ScrutinySessionId(Guid Value) : ITypedId;

public enum ScrutinyKind
{
    StopAndSearch,
    UseOfForce,
    Custody,
}

/// <summary>What is recorded of a case that the panel selected, as one register row holds it.</summary>
public sealed record ScrutinyCaseFacts
{
    public required string CaseReference { get; init; }

    /// <summary>The first day of the month of the incident.</summary>
    public DateOnly? IncidentMonth { get; init; }
    public required bool BodyWornVideoAvailable { get; init; }

    /// <summary>Why the video could not be viewed, as a code such as <c>not_recorded</c>.</summary>
    public string? NotViewableReason { get; init; }

    /// <summary>A code of the configured rating scale; null where the panel agreed none.</summary>
    public string? Rating { get; init; }
    public DateOnly? FeedbackSentOn { get; init; }
    public string? Learning { get; init; }
}

/// <summary>
/// A session of the Community Scrutiny Panel, which looks at body worn video of stop and search, use of force or custody
/// and gives feedback for each one viewed. Selected = viewed + not viewable.
/// </summary>
public sealed class ScrutinySession : AggregateRoot<ScrutinySessionId>
{
    private readonly List<ScrutinyCase> cases = [];

    private ScrutinySession() { }

    public override string Reference => $"{CodeText.Of(Kind)} {HeldOn:yyyy-MM-dd}";

    public DateOnly HeldOn { get; private set; }
    public ScrutinyKind Kind { get; private set; }

    public IReadOnlyList<ScrutinyCase> Cases => cases;

    public static Result<ScrutinySession> Hold(
        DateOnly heldOn,
        ScrutinyKind kind,
        OfficeRules rules,
        TimeProvider clock
    )
    {
        var findings = new Findings();
        DateRules.NotInFuture(findings, rules.Today, new DatedFact("session_on", "The session", heldOn));
        return findings.AnyErrors
            ? Result.Refused<ScrutinySession>(findings.Errors)
            : Result.Done(
                new ScrutinySession
                {
                    Id = new ScrutinySessionId(Ids.New(clock)),
                    HeldOn = heldOn,
                    Kind = kind,
                    RecordedAt = rules.Now,
                }
            );
    }

    /// <summary>Records a case that the panel selected, or what has become of it, under its reference.</summary>
    public Result RecordCase(ScrutinyCaseFacts facts, OfficeRules rules, TimeProvider clock)
    {
        var findings = ScrutinyCase.Check(facts, this, rules);
        if (findings.AnyErrors)
        {
            return findings.ToResult();
        }

        var held = cases.Find(c => c.CaseReference == facts.CaseReference);
        if (held is null)
        {
            held = new ScrutinyCase(Ids.New(clock));
            cases.Add(held);
        }

        held.Apply(facts);
        return findings.ToResult();
    }
}
