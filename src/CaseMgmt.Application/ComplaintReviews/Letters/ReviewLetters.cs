using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>What somebody types beside what the review says.</summary>
/// <param name="Words">What is missing, or how the review stands, in the person's words; null where the letter asks for none.</param>
/// <param name="Papers">Codes of the papers that the force is asked for.</param>
public sealed record LetterInput(string? Words, IReadOnlyCollection<string> Papers)
{
    public static readonly LetterInput None = new(null, []);
}

/// <summary>A letter that can be written on a review, and what of the review is done by sending it.</summary>
/// <param name="Path">The page on which it is written, below <c>letters/write</c>.</param>
/// <param name="Title">In the imperative: "Write the acknowledgement".</param>
/// <param name="Kinds">What goes out: the forwarding and the decision are two letters.</param>
/// <param name="Act">The act that sending it does, where that can be recorded without the letter as well; null where it cannot.</param>
public sealed record ReviewLetter(
    string Path,
    string Title,
    IReadOnlyList<LetterKind> Kinds,
    RecordAct<ReviewFacts>? Act
)
{
    internal Func<ComplaintReview, LetterInput, Act, Result> Does { get; init; } = (_, _, _) => Result.Done();

    /// <summary>What the person's own words are about; null where the letter asks for none.</summary>
    public string? AsksForWords { get; init; }

    public bool AsksForPapers { get; init; }

    /// <summary>What it has to say, and the review does not; null where it is all there.</summary>
    internal Func<ReviewFacts, Error?> Lacks { get; init; } = _ => null;

    /// <summary>What keeps somebody from sending it on a review that stands so: what keeps them from its act, or what it has to say and cannot.</summary>
    public Error? WhyNot(ReviewFacts facts, PersonId by) =>
        (Act is not null ? Act.WhyNot(facts, by) : facts.WhyClosedTo(by)) ?? Lacks(facts);
}

/// <summary>The letters of a review: the one table, in the order of a review's life.</summary>
public static class ReviewLetters
{
    public static readonly IReadOnlyList<ReviewLetter> All =
    [
        new("acknowledgement", "Write the acknowledgement", [LetterKind.Acknowledgement], ReviewActs.Acknowledge)
        {
            Does = (review, _, act) => review.Acknowledge(act.Rules.Today, act),
        },
        new("enquiry", "Write to ask for what is missing", [LetterKind.Enquiry], ReviewActs.AskApplicant)
        {
            AsksForWords = "What is missing?",
            Does = (review, input, act) => review.AskApplicant(act.Rules.Today, input.Words!, act),
        },
        new("reminder", "Write the reminder", [LetterKind.Reminder], ReviewActs.ChaseApplicant)
        {
            Does = (review, _, act) => review.ChaseApplicant(act.Rules.Today, act),
        },
        new("update", "Write the update", [LetterKind.Update], ReviewActs.UpdateApplicant)
        {
            AsksForWords = "How does the review stand?",
            Does = (review, _, act) => review.UpdateApplicant(act.Rules.Today, act),
        },
        new(
            "forwarding",
            "Write the notice and the letter to the IOPC",
            [LetterKind.ForwardingNotice, LetterKind.ForwardingLetter],
            ReviewActs.Forward
        )
        {
            Lacks = ComplaintReview.WhyNotSayGround,
            Does = (review, _, act) => review.Forward(act.Rules.Today, act.Rules.Today, act),
        },
        new("not-valid", "Write why it is not valid", [LetterKind.NotValid], null)
        {
            Lacks = ComplaintReview.WhyNotTellNotValid,
            Does = (review, _, act) => review.TellNotValid(act.Rules.Today, act),
        },
        new("papers-request", "Write the request for papers", [LetterKind.PapersRequest], ReviewActs.RequestPapers)
        {
            AsksForPapers = true,
            Does = (review, input, act) => review.RequestPapers(act.Rules.Today, input.Papers, act),
        },
        new("papers-reminder", "Write the reminder of the papers", [LetterKind.PapersReminder], ReviewActs.ChasePapers)
        {
            Does = (review, _, act) => review.ChasePapers(act.Rules.Today, act),
        },
        new(
            "decision",
            "Write the decision letters",
            [LetterKind.Decision, LetterKind.DecisionToForce],
            ReviewActs.Send
        )
        {
            Does = (review, _, act) => review.SendDecision(act.Rules.Today, act),
        },
        new(
            "recommendations-reminder",
            "Write the reminder of the recommendations",
            [LetterKind.RecommendationsReminder],
            ReviewActs.RemindForce
        )
        {
            Does = (review, _, act) => review.RemindForce(act.Rules.Today, act),
        },
    ];

    public static ReviewLetter? Find(string path) => All.FirstOrDefault(l => l.Path == path);

    /// <summary>The letter that the act's page offers; null where it has none.</summary>
    public static ReviewLetter? Of(RecordAct<ReviewFacts> act) => All.FirstOrDefault(l => l.Act == act);
}
