using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Allocation;
using CaseMgmt.Application.ComplaintReviews.Contact;
using CaseMgmt.Application.ComplaintReviews.Decision;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Application.ComplaintReviews.Links;
using CaseMgmt.Application.ComplaintReviews.Papers;
using CaseMgmt.Application.ComplaintReviews.Recommendations;
using CaseMgmt.Application.ComplaintReviews.Suspension;
using CaseMgmt.Application.ComplaintReviews.Updates;
using CaseMgmt.Application.ComplaintReviews.Validity;
using CaseMgmt.Application.ComplaintReviews.Withdrawal;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.ComplaintReviews;

/// <summary>The acts on a review: the one table of who may do what, and when.</summary>
public static class ReviewActs
{
    public static readonly RecordAct<ReviewFacts> Acknowledge = On<AcknowledgeReview>(
        "acknowledge",
        "an open review that was not acknowledged yet",
        ComplaintReview.WhyNotAcknowledge
    );

    public static readonly RecordAct<ReviewFacts> AssessBody = On<AssessBody>(
        "body",
        "an open review whose validity was not decided yet",
        ComplaintReview.WhyNotAssessBody
    );

    public static readonly RecordAct<ReviewFacts> Forward = On<ForwardToIopc>(
        "forward",
        "one whose review body was found to be the IOPC",
        ComplaintReview.WhyNotForward
    );

    public static readonly RecordAct<ReviewFacts> AskApplicant = On<AskApplicant>(
        "applicant/ask",
        "one whose validity was not decided yet",
        ComplaintReview.WhyNotAskApplicant
    );

    public static readonly RecordAct<ReviewFacts> ChaseApplicant = On<ChaseApplicant>(
        "applicant/remind",
        "one whose applicant was asked, has not answered and was not reminded",
        ComplaintReview.WhyNotChaseApplicant
    );

    public static readonly RecordAct<ReviewFacts> HearApplicant = On<HearApplicant>(
        "applicant/answer",
        "one whose applicant was asked and has not answered",
        ComplaintReview.WhyNotHearApplicant
    );

    public static readonly RecordAct<ReviewFacts> DecideExtension = On<DecideExtension>(
        "extension",
        "one that came late, until validity is decided",
        ComplaintReview.WhyNotDecideExtension
    );

    public static readonly RecordAct<ReviewFacts> DecideValidity = On<DecideValidity>(
        "validity",
        "an open review whose validity was not decided yet",
        ComplaintReview.WhyNotDecideValidity
    );

    public static readonly RecordAct<ReviewFacts> ReceivePapers = On<ReceivePapers>(
        "papers/receive",
        "one whose papers were requested and are not complete",
        ComplaintReview.WhyNotReceivePapers
    );

    public static readonly RecordAct<ReviewFacts> RequestPapers = On<RequestPapers>(
        "papers/request",
        "a valid one whose papers are not complete",
        ComplaintReview.WhyNotRequestPapers
    );

    public static readonly RecordAct<ReviewFacts> ChasePapers = On<ChasePapers>(
        "papers/chase",
        "one whose papers were requested and are not complete",
        facts => ComplaintReview.WhyNotReceivePapers(facts) ?? ComplaintReview.WhyNotRequestPapers(facts)
    );

    public static readonly RecordAct<ReviewFacts> WaivePapers = On<WaivePapers>(
        "papers/waive",
        "one whose request lists a paper that the force owes",
        ComplaintReview.WhyNotWaivePapers
    );

    public static readonly RecordAct<ReviewFacts> AddDocuments = On<AddDocuments>(
        "documents/add",
        "any review",
        _ => null
    );

    public static readonly RecordAct<ReviewFacts> DescribeDocument = On<DescribeDocument>(
        "documents/change",
        "one with a document",
        ComplaintReview.WhyNoDocument
    );

    public static readonly RecordAct<ReviewFacts> ReplaceDocument = On<ReplaceDocument>(
        "documents/replace",
        "one with a document",
        ComplaintReview.WhyNoDocument
    );

    public static readonly RecordAct<ReviewFacts> RemoveDocument = On<RemoveDocument>(
        "documents/remove",
        "one with a document",
        ComplaintReview.WhyNoDocument
    );

    /// <summary>The only act that comes before the review opens to its reviewer.</summary>
    public static readonly RecordAct<ReviewFacts> Declare = new(
        typeof(DeclareConflict),
        "declare",
        "one allocated to the person, before it opens to them",
        ComplaintReview.WhyNotDeclare
    );

    public static readonly RecordAct<ReviewFacts> SetAllegations = On<SetAllegations>(
        "allegations",
        "an open one whose draft is not with the approver",
        ComplaintReview.WhyNotSetAllegations
    );

    public static readonly RecordAct<ReviewFacts> Draft = On<DraftDecision>(
        "draft",
        "one under review, by its reviewer",
        ComplaintReview.WhyNotDraft
    );

    public static readonly RecordAct<ReviewFacts> Propose = On<ProposeRecommendation>(
        "recommend",
        "one under review, by its reviewer",
        ComplaintReview.WhyNotPropose
    );

    public static readonly RecordAct<ReviewFacts> TakeBackProposal = On<TakeBackProposal>(
        "recommend/take-back",
        "one whose draft recommends something, by its reviewer",
        ComplaintReview.WhyNotTakeBackProposal
    );

    public static readonly RecordAct<ReviewFacts> Submit = On<SubmitDecision>(
        "submit",
        "one whose draft is complete, by its reviewer",
        ComplaintReview.WhyNotSubmit
    );

    public static readonly RecordAct<ReviewFacts> Approve = On<ApproveDecision>(
        "approve",
        "one whose draft was submitted by somebody else",
        ComplaintReview.WhyNotApprove
    );

    public static readonly RecordAct<ReviewFacts> Return = On<ReturnDecision>(
        "return",
        "one whose draft was submitted or approved, until the letter goes",
        ComplaintReview.WhyNotReturn
    );

    public static readonly RecordAct<ReviewFacts> Send = On<SendDecision>(
        "send",
        "one whose decision is approved",
        ComplaintReview.WhyNotSend
    );

    public static readonly RecordAct<ReviewFacts> Allocate = On<AllocateReview>(
        "allocate",
        "an open review",
        ComplaintReview.WhyNotAllocate
    );

    public static readonly RecordAct<ReviewFacts> Answer = On<AnswerRecommendation>(
        "recommendations/answer",
        "one with a recommendation that is not answered",
        ComplaintReview.WhyNotAnswer
    );

    public static readonly RecordAct<ReviewFacts> ExtendAnswer = On<ExtendAnswer>(
        "recommendations/extend",
        "one with a statutory recommendation that is not answered",
        ComplaintReview.WhyNotExtendAnswer
    );

    public static readonly RecordAct<ReviewFacts> RemindForce = On<RemindForce>(
        "recommendations/remind",
        "one with a statutory recommendation that is not answered, or accepted and not known to be done",
        ComplaintReview.WhyNotRemindForce
    );

    public static readonly RecordAct<ReviewFacts> Implement = On<ImplementRecommendation>(
        "recommendations/implement",
        "one with an accepted recommendation that is not known to be done",
        ComplaintReview.WhyNotImplement
    );

    public static readonly RecordAct<ReviewFacts> Suspend = On<SuspendReview>(
        "suspend",
        "a valid open one that is not suspended",
        ComplaintReview.WhyNotSuspend
    );

    public static readonly RecordAct<ReviewFacts> Resume = On<ResumeReview>(
        "resume",
        "a suspended one",
        ComplaintReview.WhyNotResume
    );

    public static readonly RecordAct<ReviewFacts> Reopen = On<ReopenValidity>(
        "reopen",
        "one whose validity was decided, until a draft is submitted",
        ComplaintReview.WhyNotReopenValidity
    );

    public static readonly RecordAct<ReviewFacts> KeepOut = On<KeepOut>("keep-out", "any review", _ => null);

    public static readonly RecordAct<ReviewFacts> LetIn = On<LetIn>(
        "let-in",
        "one from which somebody is kept out",
        ComplaintReview.WhyNotLetIn
    );

    public static readonly RecordAct<ReviewFacts> LinkWith = On<LinkReview>("links/add", "any review", _ => null);

    public static readonly RecordAct<ReviewFacts> TakeBackLink = On<TakeBackLink>(
        "links/take-back",
        "one that is linked with another",
        ComplaintReview.WhyNotTakeBackLink
    );

    public static readonly RecordAct<ReviewFacts> RestrictContact = On<RestrictContact>(
        "contact/restrict",
        "any review",
        _ => null
    );

    public static readonly RecordAct<ReviewFacts> LiftRestriction = On<LiftRestriction>(
        "contact/lift",
        "one whose applicant's contact is restricted",
        ComplaintReview.WhyNotLiftRestriction
    );

    public static readonly RecordAct<ReviewFacts> CorrectDay = On<CorrectReviewDay>(
        "correct",
        "any review; only a date that it has",
        _ => null
    );

    public static readonly RecordAct<ReviewFacts> Describe = On<DescribeComplaint>(
        "complaint",
        "any review",
        _ => null
    );

    public static readonly RecordAct<ReviewFacts> NameApplicant = On<NameApplicant>(
        "applicant",
        "any review",
        _ => null
    );

    public static readonly RecordAct<ReviewFacts> UpdateApplicant = On<UpdateApplicant>(
        "applicant/update",
        "an open review",
        ComplaintReview.WhyNotUpdateApplicant
    );

    public static readonly RecordAct<ReviewFacts> Withdraw = On<WithdrawReview>(
        "withdraw",
        "an open review that is not suspended",
        ComplaintReview.WhyNotWithdraw
    );

    public static readonly RecordAct<ReviewFacts> TakeBackWithdrawal = On<TakeBackWithdrawal>(
        "withdraw/take-back",
        "one that ended by a withdrawal",
        ComplaintReview.WhyNotTakeBackWithdrawal
    );

    /// <summary>In the order of a review's life: the first that is possible moves it on, those from <see cref="Allocate"/> stand beside.</summary>
    public static readonly IReadOnlyList<RecordAct<ReviewFacts>> All =
    [
        Declare,
        Acknowledge,
        HearApplicant,
        Forward,
        DecideExtension,
        DecideValidity,
        AssessBody,
        AskApplicant,
        ChaseApplicant,
        ReceivePapers,
        RequestPapers,
        ChasePapers,
        WaivePapers,
        Send,
        Approve,
        Return,
        Submit,
        Draft,
        Propose,
        TakeBackProposal,
        Resume,
        Allocate,
        AddDocuments,
        UpdateApplicant,
        Answer,
        ExtendAnswer,
        RemindForce,
        Implement,
        SetAllegations,
        Suspend,
        Withdraw,
        TakeBackWithdrawal,
        Reopen,
        KeepOut,
        LetIn,
        LinkWith,
        TakeBackLink,
        RestrictContact,
        LiftRestriction,
        Describe,
        NameApplicant,
        DescribeDocument,
        ReplaceDocument,
        RemoveDocument,
        CorrectDay,
    ];

    // Nothing is done on a review that does not open to the person.
    private static RecordAct<ReviewFacts> On<TRequest>(
        string path,
        string when,
        Func<ReviewFacts, PersonId, Error?> whyNot
    ) => new(typeof(TRequest), path, when, (facts, by) => facts.WhyClosedTo(by) ?? whyNot(facts, by));

    private static RecordAct<ReviewFacts> On<TRequest>(string path, string when, Func<ReviewFacts, Error?> whyNot) =>
        On<TRequest>(path, when, (facts, _) => whyNot(facts));
}
