using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>Why an act cannot be done on a review as it stands.</summary>
public static partial class ReviewErrors
{
    public static readonly Error Unknown = new("review.unknown", "There is no such review any more.");

    public static readonly Error TooManyApplications = new(
        "review.too_many_applications",
        "The form has taken as many applications as it can today. Send yours by post or e-mail, or try again tomorrow: what counts is the day on which it reaches us."
    );

    public static Error HasEnded(ReviewState state) =>
        new(
            "review.has_ended",
            $"This review has ended ({CodeText.Of(state).Replace('_', ' ')}), so there is nothing left to do here."
        );

    public static Error AcknowledgedAlready(DateOnly? on) =>
        new(
            "review.acknowledged_already",
            $"This review was acknowledged on {(on is { } day ? DateRules.Say(day) : null)}. If the day is wrong, correct it and say why.",
            nameof(ReviewFacts.AcknowledgedOn)
        );

    public static readonly Error NothingChanged = new(
        "review.nothing_changed",
        "Everything is recorded so already. Change what is wrong or missing."
    );

    public static readonly Error NotWithdrawn = new(
        "review.not_withdrawn",
        "Neither the application nor the complaint was withdrawn."
    );

    public static readonly Error DayNotChosen = new("review.day_not_chosen", "Choose the date that is wrong.", "Name");

    public static readonly Error NothingToCorrect = new(
        "review.nothing_to_correct",
        "This review has no such day yet. Choose another, or do the act itself.",
        "Name"
    );

    public static Error DayAsRecorded(string name, DateOnly day) =>
        new(
            "review.day_as_recorded",
            $"{DateRules.Say(day)} is the day that is recorded already. Enter the right one.",
            name
        );

    public static readonly Error BodyNotIopc = new(
        "review.body_not_iopc",
        "Assess first who the review body is: an application is forwarded only where that is the IOPC."
    );

    public static readonly Error BodyIsIopc = new(
        "review.body_is_iopc",
        "The IOPC was found to be the review body, so the application cannot be valid here. Forward it, or assess the review body anew.",
        nameof(ReviewFacts.Validity)
    );

    public static Error OverridesSuggestion(BodySuggestion suggested) =>
        new(
            "review.overrides_suggestion",
            suggested.Body is null
                ? "Not every question is answered with yes or no, so that the answers suggest nothing. Say why you decide all the same."
                : $"The answers suggest otherwise ({suggested.Limb}). Say why you decide otherwise.",
            "Reason"
        );

    public static readonly Error AskedAlready = new(
        "review.asked_already",
        "The applicant was asked and has not answered yet."
    );

    public static readonly Error NotAsked = new("review.not_asked", "Nothing is awaited from the applicant.");

    public static readonly Error MissingNotSaid = new(
        "review.missing_not_said",
        "Say what the applicant is asked for.",
        "Missing"
    );

    public static Error ApplicantChasedAlready(DateOnly on) =>
        new(
            "review.applicant_chased_already",
            $"The applicant was reminded on {DateRules.Say(on)}. One reminder is enough: decide validity on what is here."
        );

    public static readonly Error ValidityDecidedAlready = new(
        "review.validity_decided_already",
        "Validity was decided already. Reopen it, with a reason, to decide otherwise."
    );

    public static readonly Error ExtensionDecidedAlready = new(
        "review.extension_decided_already",
        "An extension was granted or refused already. Decide validity."
    );

    public static readonly Error NotLate = new(
        "review.not_late",
        "The application came in time, or it is not known when the time began: there is nothing to extend."
    );

    public static readonly Error NothingToReopen = new(
        "review.nothing_to_reopen",
        "Validity was not decided, so there is nothing to reopen."
    );

    public static readonly Error IsSuspended = new("review.is_suspended", "This review is suspended. Resume it first.");

    public static readonly Error NotSuspended = new("review.not_suspended", "This review is not suspended.");

    public static readonly Error NotValidYet = new(
        "review.not_valid_yet",
        "This application was not decided valid yet. Decide that first."
    );

    public static readonly Error PapersNotRequested = new(
        "review.papers_not_requested",
        "The force was not asked for papers yet. Request them first."
    );

    public static Error PapersComplete(DateOnly on) =>
        new("review.papers_complete", $"The papers have been complete since {DateRules.Say(on)}.");

    public static readonly Error PapersOutstanding = new(
        "review.papers_outstanding",
        "The papers are not complete. Record what came, or waive what the review can do without."
    );

    public static readonly Error NoPaperListed = new(
        "review.no_paper_listed",
        "No paper that the force owes is listed here."
    );

    public static readonly Error PaperNotChosen = new(
        "review.paper_not_chosen",
        "Choose at least one paper.",
        "Papers"
    );

    public static readonly Error NoDocument = new("review.no_document", "No document is kept with this review.");

    public static readonly Error DocumentNotChosen = new(
        "review.document_not_chosen",
        "Choose the document.",
        "Number"
    );

    public static readonly Error NoFile = new("review.no_file", "Choose at least one file.", "Files");

    public static readonly Error NoOriginal = new(
        "review.no_original",
        "A redacted version belongs to an original document of this review. Choose that one, or none.",
        nameof(DocumentParticulars.RedactedOf)
    );

    public static readonly Error NotAllocated = new(
        "review.not_allocated",
        "This review is allocated to nobody. Allocate it first."
    );

    public static Error AllocatedToAnother(string name) =>
        new(
            "review.allocated_to_another",
            $"This review is allocated to {name}, who writes the decision. Allocate it to yourself first."
        );

    public static Error AllocatedAlready(string name) =>
        new("review.allocated_already", $"This review is allocated to {name} already. Choose another.", "To");

    public static readonly Error ReviewerNotChosen = new(
        "review.reviewer_not_chosen",
        "Choose who is to review it.",
        "To"
    );

    public static Error KeptOut(string name) =>
        new(
            "review.kept_out",
            $"{name} has a conflict of interest in this review, or is kept out of it. Choose another.",
            "To"
        );

    public static readonly Error NobodyKeptOut = new(
        "review.nobody_kept_out",
        "Nobody is kept out of this review.",
        "To"
    );

    public static readonly Error NotOneself = new(
        "review.not_oneself",
        "Nobody keeps themselves out. If you have a conflict of interest, declare it when the review is allocated to you.",
        "To"
    );

    public static readonly Error NothingToDeclare = new(
        "review.nothing_to_declare",
        "There is nothing for you to declare: the review is not allocated to you, or you have declared already."
    );

    public static readonly Error ConflictNotSaid = new(
        "review.conflict_not_said",
        "Say what the conflict is, so that whoever allocates the review knows. Leave out what is private.",
        "Reason"
    );

    public static readonly Error ClosedToYou = new(
        "review.closed_to_you",
        "You have a conflict of interest in this review, or were kept out of it. It does not open to you."
    );

    public static readonly Error DeclareFirst = new(
        "review.declare_first",
        "This review is allocated to you. Say first whether you have a conflict of interest; then it opens."
    );

    public static readonly Error BeingDecided = new(
        "review.being_decided",
        "The draft was submitted for approval or is approved. It changes only after it was returned."
    );

    public static readonly Error NoAllegation = new(
        "review.no_allegation",
        "List the allegations first: each of them is assessed."
    );

    public static readonly Error DraftIncomplete = new(
        "review.draft_incomplete",
        "The draft is not complete: each allegation needs the force's outcome, whether it was reasonable and proportionate, and why."
    );

    public static readonly Error RecommendsThoughNotUpheld = new(
        "review.recommends_though_not_upheld",
        "A statutory recommendation follows only an upheld review. Take it back, or make a learning point of it."
    );

    public static readonly Error NotSubmitted = new("review.not_submitted", "No draft waits for approval.");

    public static readonly Error DraftedByYou = new(
        "review.drafted_by_you",
        "You have drafted or submitted this decision. Somebody else approves it."
    );

    public static readonly Error NotApproved = new(
        "review.not_approved",
        "The decision is not approved, so it cannot be sent."
    );

    public static readonly Error CommentsMissing = new(
        "review.comments_missing",
        "Say what has to be mended.",
        "Reason"
    );

    public static Error NotAfterThisRoute(bool isKnown) =>
        isKnown
            ? new(
                "review.not_after_this_route",
                "This cannot be recommended after the way in which the force handled the complaint.",
                "Type"
            )
            : new(
                "review.route_unknown",
                "Say first how the force handled the complaint: what can be recommended depends on it.",
                "Type"
            );

    public static readonly Error NothingProposed = new("review.nothing_proposed", "The draft recommends nothing.");

    public static readonly Error ProposalNotChosen = new(
        "review.proposal_not_chosen",
        "Choose what is recommended no longer.",
        "Number"
    );

    public static readonly Error RecommendationNotChosen = new(
        "review.recommendation_not_chosen",
        "Choose the recommendation.",
        "Number"
    );

    public static readonly Error NothingToAnswer = new(
        "review.nothing_to_answer",
        "No recommendation of this review waits for an answer."
    );

    public static readonly Error NothingToImplement = new(
        "review.nothing_to_implement",
        "No accepted recommendation of this review is open."
    );

    public static readonly Error NothingOwed = new(
        "review.nothing_owed",
        "The force owes neither an answer nor a deed on the recommendations of this review."
    );

    public static readonly Error AnswerMissing = new(
        "review.answer_missing",
        "Enter what the force has answered: what it will do, or why it rejects.",
        nameof(RecommendationFacts.ForceAnswer)
    );

    public static readonly Error RejectedAndToBeDone = new(
        "review.rejected_and_to_be_done",
        "What the force rejects it will not do. Leave the day blank, or say that it accepts.",
        nameof(RecommendationFacts.ToBeDoneBy)
    );

    public static readonly Error EvidenceMissing = new(
        "review.evidence_missing",
        "Say what shows that it was done.",
        nameof(RecommendationFacts.Evidence)
    );

    public static Error AnsweredAlready(DateOnly? on) =>
        new(
            "review.answered_already",
            $"This recommendation was answered on {(on is { } day ? DateRules.Say(day) : null)}.",
            "Number"
        );

    public static Error AskedTooLate(DateOnly due) =>
        new(
            "review.asked_too_late",
            $"The answer was due on {DateRules.Say(due)}. More time is given only if it was asked for by then.",
            "AskedOn"
        );

    public static Error NoExtension(DateOnly due) =>
        new(
            "review.no_extension",
            $"The new day must be after {DateRules.Say(due)}, when the answer is due now.",
            "Until"
        );

    public static readonly Error InvalidReasonMissing = new(
        "review.invalid_without_reason",
        "An invalid application needs its reason.",
        nameof(ReviewFacts.InvalidReason)
    );

    public static Error UnknownCategory(string code) =>
        new(
            "review.unknown_category",
            $"'{code}' is not one of the allegation categories held. Use a code from the reference list.",
            nameof(ReviewFacts.AllegationCategories)
        );
}
