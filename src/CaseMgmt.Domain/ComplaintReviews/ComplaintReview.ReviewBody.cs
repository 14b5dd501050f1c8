using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Null while validity is open: it may be assessed anew until then.</summary>
    public static Error? WhyNotAssessBody(ReviewFacts facts) => WhyNotDecideValidity(facts);

    /// <summary>Null where the IOPC was found to be the review body.</summary>
    public static Error? WhyNotForward(ReviewFacts facts) =>
        WhyNotDecideValidity(facts) ?? (facts.Body?.Body is ReviewBody.Iopc ? null : ReviewErrors.BodyNotIopc);

    /// <summary>
    /// Who reviews: the answers suggest it with the legal ground, a person decides, and whoever decides otherwise says why. What the
    /// force says of the review body is evidence and does not bind.
    /// </summary>
    public Result<IReadOnlyList<Change>> AssessBody(BodyAnswers answers, ReviewBody body, Act act)
    {
        var suggested = answers.Suggest();
        return Do(
            act,
            WhyNotAssessBody(Facts)
                ?? (
                    suggested.Body != body && string.IsNullOrWhiteSpace(act.Why)
                        ? ReviewErrors.OverridesSuggestion(suggested)
                        : null
                ),
            new BodyAssessed(act.Rules.Today, answers, body)
        );
    }

    /// <summary>
    /// The application goes to the IOPC, which is the review body, and the applicant is told both facts: that it is, and that the
    /// application was sent there (Sch 3 para 32(2)).
    /// </summary>
    public Result<IReadOnlyList<Change>> Forward(DateOnly on, DateOnly applicantToldOn, Act act) =>
        Do(
            act,
            WhyNotForward(Facts),
            new ValidityDecided(on, ComplaintReviews.Validity.Invalid, ComplaintReviews.InvalidReason.WrongBodyIopc),
            new Forwarded(on, applicantToldOn)
        );
}

/// <summary>Somebody has answered the questions of the review body, and decided.</summary>
public sealed class BodyAssessed : ReviewDecision
{
    private BodyAssessed() { }

    public BodyAssessed(DateOnly on, BodyAnswers answers, ReviewBody body)
    {
        On = on;
        AuthorityIsThisOffice = answers.AuthorityIsThisOffice;
        AboutSeniorOfficer = answers.AboutSeniorOfficer;
        CouldJustifyProceedings = answers.CouldJustifyProceedings;
        CouldInfringeRights = answers.CouldInfringeRights;
        Referred = answers.Referred;
        TreatedAsReferred = answers.TreatedAsReferred;
        SameIncident = answers.SameIncident;
        AnyPart = answers.AnyPart;
        ReviewBody = body;
    }

    public Answer? AuthorityIsThisOffice { get; private set; }
    public Answer? AboutSeniorOfficer { get; private set; }
    public Answer? CouldJustifyProceedings { get; private set; }
    public Answer? CouldInfringeRights { get; private set; }
    public Answer? Referred { get; private set; }
    public Answer? TreatedAsReferred { get; private set; }
    public Answer? SameIncident { get; private set; }
    public Answer? AnyPart { get; private set; }
    public ReviewBody ReviewBody { get; private set; }

    internal override bool StandsInRegister => false;

    private BodyAnswers Answers =>
        new(
            AuthorityIsThisOffice,
            AboutSeniorOfficer,
            CouldJustifyProceedings,
            CouldInfringeRights,
            Referred,
            TreatedAsReferred,
            SameIncident,
            AnyPart
        );

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(ReviewBody), ReviewBody),
            new("BodyAssessedOn", On),
            new(nameof(AuthorityIsThisOffice), AuthorityIsThisOffice),
            new(nameof(AboutSeniorOfficer), AboutSeniorOfficer),
            new(nameof(CouldJustifyProceedings), CouldJustifyProceedings),
            new(nameof(CouldInfringeRights), CouldInfringeRights),
            new(nameof(Referred), Referred),
            new(nameof(TreatedAsReferred), TreatedAsReferred),
            new(nameof(SameIncident), SameIncident),
            new(nameof(AnyPart), AnyPart),
        ];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            Body = new BodyFacts(Answers, ReviewBody, On!.Value, Why),
        };
}

/// <summary>The application went on to the IOPC, and the applicant was told.</summary>
public sealed class Forwarded : ReviewDecision
{
    private Forwarded() { }

    public Forwarded(DateOnly on, DateOnly applicantToldOn) => (On, ApplicantToldOn) = (on, applicantToldOn);

    public DateOnly ApplicantToldOn { get; private set; }

    internal override bool StandsInRegister => false;

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(ReviewFacts.ForwardedToIopcOn), On),
            new(nameof(ReviewFacts.ApplicantToldOfForwardingOn), ApplicantToldOn),
        ];

    // What a reopened decision forwarded is no longer forwarded.
    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            ForwardedToIopcOn = On,
            ApplicantToldOfForwardingOn = ApplicantToldOn,
        };
}

/// <summary>Who was found to review, by which answers.</summary>
/// <param name="Why">What the person said who decided; of whoever decides otherwise than the answers suggest, it is the ground.</param>
public sealed record BodyFacts(BodyAnswers Answers, ReviewBody Body, DateOnly On, string? Why)
{
    /// <summary>
    /// The ground on which this body reviews: the limb that the answers lead to, or, where the person decided otherwise, their reason. Null
    /// where none is recorded.
    /// </summary>
    public string? Ground =>
        Answers.Suggest() is var suggested && suggested.Body == Body ? suggested.Limb
        : string.IsNullOrWhiteSpace(Why) ? null
        : Why.Trim().TrimEnd('.');
}
