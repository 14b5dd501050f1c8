using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Null for a valid review whose papers are not complete.</summary>
    public static Error? WhyNotRequestPapers(ReviewFacts facts) =>
        WhyNotAtWork(facts)
        ?? (
            facts.Validity is not ComplaintReviews.Validity.Valid ? ReviewErrors.NotValidYet
            : facts.PapersReceivedOn is { } on ? ReviewErrors.PapersComplete(on)
            : null
        );

    /// <summary>Null where the force was asked and still owes something. Papers arrive at a suspended review too.</summary>
    public static Error? WhyNotReceivePapers(ReviewFacts facts) =>
        WhyEnded(facts)
        ?? (
            facts.PapersReceivedOn is { } on ? ReviewErrors.PapersComplete(on)
            : facts.PapersRequestedOn is null ? ReviewErrors.PapersNotRequested
            : null
        );

    /// <summary>Null where the force owes papers that were listed in the request.</summary>
    public static Error? WhyNotWaivePapers(ReviewFacts facts) =>
        WhyNotReceivePapers(facts) ?? (facts.PapersOwed.Any() ? null : ReviewErrors.NoPaperListed);

    /// <summary>
    /// The force is asked for what the review needs (Police Reform Act 2002 Sch 3 para 25(4)). Asked again, it is asked for what was
    /// not on the list yet.
    /// </summary>
    /// <param name="codes">Of the papers in the office's list.</param>
    public Result<IReadOnlyList<Change>> RequestPapers(DateOnly on, IReadOnlyCollection<string> codes, Act act)
    {
        var facts = Facts;
        var papers = act.Rules.Papers.Where(p => codes.Contains(p.Code)).ToList();
        var listed = facts.Papers.Count;
        List<ReviewDecision> told =
        [
            .. papers
                .Where(p => facts.Papers.All(held => held.Code != p.Code))
                .Select((p, i) => new PaperMoved(listed + i + 1, p, PaperStanding.Requested, on)),
        ];
        var whyNot = WhyNotRequestPapers(facts) ?? (told.Count == 0 ? ReviewErrors.PaperNotChosen : null);
        if (facts.PapersRequestedOn is null)
        {
            told.Add(new PapersRequested(on));
        }

        return Do(act, whyNot, told);
    }

    /// <summary>The force was reminded.</summary>
    public Result<IReadOnlyList<Change>> ChasePapers(DateOnly on, Act act)
    {
        var facts = Facts;
        return Do(
            act,
            WhyNotReceivePapers(facts) ?? WhyNotAtWork(facts),
            new PapersChased(facts.PapersChasedOn.Count + 1, on)
        );
    }

    /// <summary>Some papers came, or all of them: with the last that was owed the papers are complete.</summary>
    /// <param name="codes">Which; all, where the request did not list any.</param>
    public Result<IReadOnlyList<Change>> ReceivePapers(DateOnly on, IReadOnlyCollection<string> codes, Act act) =>
        MovePapers(PaperStanding.Received, on, codes, WhyNotReceivePapers(Facts), act);

    /// <summary>The review can do without what the force does not send; why is part of the history.</summary>
    public Result<IReadOnlyList<Change>> WaivePapers(IReadOnlyCollection<string> codes, Act act) =>
        MovePapers(
            PaperStanding.Waived,
            act.Rules.Today,
            codes,
            WhyNotWaivePapers(Facts) ?? (string.IsNullOrWhiteSpace(act.Why) ? ActErrors.ReasonMissing : null),
            act
        );

    private Result<IReadOnlyList<Change>> MovePapers(
        PaperStanding to,
        DateOnly on,
        IReadOnlyCollection<string> codes,
        Error? whyNot,
        Act act
    )
    {
        var facts = Facts;
        var told = Moved(facts, to, on, codes);
        return Do(act, whyNot ?? (told.Count == 0 ? ReviewErrors.PaperNotChosen : null), told);
    }

    // With the last that was owed the papers are complete; where the request did not list any, with whatever comes.
    private static List<ReviewDecision> Moved(
        ReviewFacts facts,
        PaperStanding to,
        DateOnly on,
        IReadOnlyCollection<string> codes
    )
    {
        var owed = facts.PapersOwed.ToList();
        var moved = owed.Where(p => codes.Contains(p.Code)).ToList();
        List<ReviewDecision> told =
        [
            .. moved.Select(p => new PaperMoved(p.Number, new Paper(p.Code, p.Title), to, on)),
        ];
        if (moved.Count == owed.Count)
        {
            told.Add(new PapersReceived(on));
        }

        return told;
    }
}

/// <summary>The force was asked for what the review needs (Police Reform Act 2002 Sch 3 para 25(4)).</summary>
public sealed class PapersRequested : ReviewDecision
{
    private PapersRequested() { }

    public PapersRequested(DateOnly on) => On = on;

    protected override IEnumerable<Told> Tell() => [new(nameof(ReviewFacts.PapersRequestedOn), On)];

    internal override ReviewFacts Onto(ReviewFacts facts) => facts with { PapersRequestedOn = On };
}

/// <summary>The papers were here: all that were asked for and not waived.</summary>
public sealed class PapersReceived : ReviewDecision
{
    private PapersReceived() { }

    public PapersReceived(DateOnly on) => On = on;

    protected override IEnumerable<Told> Tell() => [new(nameof(ReviewFacts.PapersReceivedOn), On)];

    internal override ReviewFacts Onto(ReviewFacts facts) => facts with { PapersReceivedOn = On };
}

/// <summary>A kind of paper that a review may need of the force, such as the handler's report: a row of the office's list.</summary>
public sealed record Paper(string Code, string Title);

/// <summary>One paper on the review's checklist was asked for, came, or was waived.</summary>
public sealed class PaperMoved : ReviewDecision
{
    private PaperMoved() { }

    public PaperMoved(int number, Paper paper, PaperStanding standing, DateOnly on) =>
        (Part, PaperCode, PaperTitle, Standing, On) = (number, paper.Code, paper.Title, standing, on);

    public string PaperCode { get; private set; } = "";

    /// <summary>As the list called it then.</summary>
    public string PaperTitle { get; private set; } = "";
    public PaperStanding Standing { get; private set; }

    internal override bool StandsInRegister => false;

    protected override string PartName => "Paper";

    protected override IEnumerable<Told> Tell() =>
        [new("Title", PaperTitle), new(nameof(Standing), Standing), new("StandingSince", On)];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            Papers = [.. facts.Papers, new PaperFacts(Part, PaperCode, PaperTitle, Standing, On!.Value)],
        };
}

/// <summary>The force was reminded of the papers it owes.</summary>
public sealed class PapersChased : ReviewDecision
{
    private PapersChased() { }

    public PapersChased(int number, DateOnly on) => (Part, On) = (number, on);

    internal override bool StandsInRegister => false;

    protected override string PartName => "Chaser";

    protected override IEnumerable<Told> Tell() => [new("SentOn", On)];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            PapersChasedOn = [.. facts.PapersChasedOn, On!.Value],
        };
}

/// <summary>A paper on the checklist of a review.</summary>
/// <param name="Since">The day on which it was asked for, came or was waived.</param>
public sealed record PaperFacts(int Number, string Code, string Title, PaperStanding Standing, DateOnly Since);
