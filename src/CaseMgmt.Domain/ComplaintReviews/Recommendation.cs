using System.Linq.Expressions;

namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>What the decisions in force say of a recommendation.</summary>
public sealed record RecommendationFacts
{
    public required int Number { get; init; }
    public required RecommendationKind Kind { get; init; }

    /// <summary>Null where a register, which does not say, has told of it.</summary>
    public RecommendationType? Type { get; init; }
    public required string Theme { get; init; }
    public required string Text { get; init; }
    public required DateOnly MadeOn { get; init; }
    public DateOnly? RespondedOn { get; init; }
    public RecommendationResponse? Response { get; init; }

    /// <summary>What the force says that it will do, or why it rejects, in its words; null where only a register has told of the answer.</summary>
    public string? ForceAnswer { get; init; }

    /// <summary>By when the force will have done what it accepts; null where it does not say.</summary>
    public DateOnly? ToBeDoneBy { get; init; }

    /// <summary>The last reminder of the answer, or of what is to be done.</summary>
    public DateOnly? ForceRemindedOn { get; init; }
    public int ForceRemindedTimes { get; init; }
    public DateOnly? ImplementedOn { get; init; }

    /// <summary>What shows that it was done.</summary>
    public string? Evidence { get; init; }

    /// <summary>The last day of the force's time to answer; null for a learning point.</summary>
    public DateOnly? ResponseDueOn { get; init; }

    /// <summary>A statutory one that the force has still to answer.</summary>
    public bool IsAwaited => ResponseDueOn is not null && RespondedOn is null;

    /// <summary>Accepted, in part at least, and not known to be done.</summary>
    public bool IsToBeImplemented =>
        ImplementedOn is null && Response is RecommendationResponse.Accepted or RecommendationResponse.AcceptedInPart;

    /// <summary>A statutory one that the force has accepted, and of which nobody knows that it was done.</summary>
    public bool IsPromised => ResponseDueOn is not null && IsToBeImplemented;

    /// <summary>The force owes the answer within its time, or the deed after it; to a learning point it owes nothing.</summary>
    public bool IsOwed => IsAwaited || IsPromised;

    /// <summary>The day on which what the force owes is due; null where it owes nothing, or has named no day.</summary>
    public DateOnly? OwedBy =>
        !IsOwed ? null
        : RespondedOn is null ? ResponseDueOn
        : ToBeDoneBy;
}

/// <summary>
/// What the office recommends to the force after an upheld review (Police Reform Act 2002 Sch 3; 2020 Regulations reg 30), or a
/// learning point, as lists and figures read it. The force answers a statutory one within the target that was in force when it
/// was made (28 days). Made only by its review.
/// </summary>
public sealed class Recommendation
{
    private Recommendation() { }

    internal Recommendation(Guid key) => Id = key;

    public Guid Id { get; private set; }
    public ComplaintReviewId ReviewId { get; private set; }
    public int Number { get; private set; }
    public RecommendationKind Kind { get; private set; }
    public string Theme { get; private set; } = "";
    public string Text { get; private set; } = "";
    public DateOnly MadeOn { get; private set; }
    public DateOnly? ResponseDueOn { get; private set; }
    public DateOnly? RespondedOn { get; private set; }
    public RecommendationResponse? Response { get; private set; }
    public DateOnly? ToBeDoneBy { get; private set; }
    public DateOnly? ForceRemindedOn { get; private set; }
    public DateOnly? ImplementedOn { get; private set; }

    /// <inheritdoc cref="RecommendationFacts.IsAwaited"/>
    public static readonly Expression<Func<Recommendation, bool>> IsAwaited = r =>
        r.ResponseDueOn != null && r.RespondedOn == null;

    /// <inheritdoc cref="RecommendationFacts.IsPromised"/>
    public static readonly Expression<Func<Recommendation, bool>> IsPromised = r =>
        r.ResponseDueOn != null
        && r.ImplementedOn == null
        && (r.Response == RecommendationResponse.Accepted || r.Response == RecommendationResponse.AcceptedInPart);

    internal void Project(RecommendationFacts facts)
    {
        Number = facts.Number;
        Kind = facts.Kind;
        Theme = facts.Theme;
        Text = facts.Text;
        MadeOn = facts.MadeOn;
        ResponseDueOn = facts.ResponseDueOn;
        RespondedOn = facts.RespondedOn;
        Response = facts.Response;
        ToBeDoneBy = facts.ToBeDoneBy;
        ForceRemindedOn = facts.ForceRemindedOn;
        ImplementedOn = facts.ImplementedOn;
    }
}
