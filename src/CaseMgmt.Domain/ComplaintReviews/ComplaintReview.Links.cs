using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Null where the review is linked with another.</summary>
    public static Error? WhyNotTakeBackLink(ReviewFacts facts) =>
        facts.LinkedReviews.Count > 0 ? null : ReviewErrors.NothingLinked;

    /// <summary>
    /// This review has to do with another: an outcome that was reopened and came back, one incident, one applicant. The other is told the
    /// same from its side (<see cref="LinkKinds.FromTheOtherSide"/>).
    /// </summary>
    /// <param name="other">By its key and its reference.</param>
    public Result<IReadOnlyList<Change>> LinkWith(Link other, LinkKind kind, Act act)
    {
        var linked = Facts.LinkedReviews;
        var whyNot =
            other.Key == Id.Value ? ReviewErrors.LinkedWithItself
            : linked.Any(l => l.Is(other, kind)) ? ReviewErrors.LinkedAlready(other.Name)
            : kind is LinkKind.Follows or LinkKind.Precedes && linked.Any(l => l.Is(other, kind.FromTheOtherSide()))
                ? ReviewErrors.LinkedTheOtherWay(other.Name)
            : null;
        var number = linked.Select(l => l.Number).DefaultIfEmpty().Max() + 1;
        return Do(act, whyNot, new ReviewLinked(number, other, kind, act.Rules.Today));
    }

    /// <summary>The two have nothing to do with each other after all; why is part of the history of both.</summary>
    public Result<IReadOnlyList<Change>> TakeBackLink(Link other, LinkKind kind, Act act)
    {
        var linked = Facts.LinkedReviews.FirstOrDefault(l => l.Is(other, kind));
        return linked is null ? ReviewErrors.LinkNotChosen
            : string.IsNullOrWhiteSpace(act.Why) ? ActErrors.ReasonMissing
            : Decide(act, [], new Findings(), takenBack: d => d is ReviewLinked && d.Part == linked.Number);
    }
}

/// <summary>How a review has to do with another.</summary>
public enum LinkKind
{
    /// <summary>It came after the other: the force reopened the complaint, and its fresh outcome is reviewed anew.</summary>
    Follows,
    Precedes,
    SameIncident,
    SameApplicant,
}

public static class LinkKinds
{
    /// <summary>What the other review says of the same link.</summary>
    public static LinkKind FromTheOtherSide(this LinkKind kind) =>
        kind switch
        {
            LinkKind.Follows => LinkKind.Precedes,
            LinkKind.Precedes => LinkKind.Follows,
            _ => kind,
        };
}

/// <summary>The review was linked with another.</summary>
public sealed class ReviewLinked : ReviewDecision
{
    private ReviewLinked() { }

    public ReviewLinked(int number, Link other, LinkKind kind, DateOnly on) =>
        (Part, OtherId, OtherReference, LinkKind, On) = (number, new(other.Key), other.Name, kind, on);

    public ComplaintReviewId OtherId { get; private set; }
    public string OtherReference { get; private set; } = "";
    public LinkKind LinkKind { get; private set; }

    internal override bool StandsInRegister => false;

    protected override string PartName => "Link";

    protected override IEnumerable<Told> Tell() =>
        [new(nameof(LinkKind), LinkKind), new("LinkedWith", Other), new("LinkedOn", On)];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            LinkedReviews = [.. facts.LinkedReviews, new LinkedReview(Part, Other, LinkKind, On!.Value)],
        };

    private Link Other => new(OtherId.Value, OtherReference);
}

/// <summary>A review with which somebody has linked this one.</summary>
/// <param name="Other">Its key and its reference.</param>
/// <param name="Kind">"Follows": this one comes after the other.</param>
/// <param name="On">The day on which they were linked.</param>
public sealed record LinkedReview(int Number, Link Other, LinkKind Kind, DateOnly On)
{
    internal bool Is(Link other, LinkKind kind) => Other == other && Kind == kind;
}
