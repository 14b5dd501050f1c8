using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>
    /// Null where the application was found not to be valid for a reason that is recorded, and nobody has written so. Of one that is
    /// forwarded there is a notice of its own.
    /// </summary>
    public static Error? WhyNotTellNotValid(ReviewFacts facts) =>
        facts switch
        {
            { Validity: not ComplaintReviews.Validity.Invalid }
            or { InvalidReason: ComplaintReviews.InvalidReason.WrongBodyIopc } => LetterErrors.NotInvalid,
            { InvalidReason: null } => LetterErrors.InvalidReasonMissing,
            { ApplicantToldNotValidOn: { } on } => LetterErrors.ToldNotValid(on),
            _ => null,
        };

    /// <summary>Null where a ground is recorded on which the IOPC reviews: the law asks that the applicant is told of it (Sch 3 para 32(2)).</summary>
    public static Error? WhyNotSayGround(ReviewFacts facts) =>
        facts.Body is { Ground: null } ? LetterErrors.GroundMissing : null;

    /// <summary>The applicant is told why the application is not valid: once for each decision that it is not.</summary>
    public Result<IReadOnlyList<Change>> TellNotValid(DateOnly on, Act act) =>
        Do(act, WhyNotTellNotValid(Facts), new ApplicantToldNotValid(on));

    /// <summary>
    /// A letter went on another day than that on which it was written. Where the day on which it went is that of its act
    /// (<see cref="LetterKinds.DayOf"/>), it takes the place of the day of the act, unless somebody has corrected that already.
    /// </summary>
    public Result<IReadOnlyList<Change>> LetterWent(LetterKind kind, DateOnly writtenOn, DateOnly wentOn, Act act)
    {
        var facts = Facts;
        var held = kind switch
        {
            LetterKind.Acknowledgement => facts.AcknowledgedOn,
            LetterKind.NotValid => facts.ApplicantToldNotValidOn,
            LetterKind.Decision => facts.DecisionSentOn,
            _ => null,
        };
        return held == writtenOn && wentOn != writtenOn
            ? Decide(act, [Days[LetterKinds.DayOf(kind)!](this, wentOn)!], new Findings())
            : Shared.Result.Done<IReadOnlyList<Change>>([]);
    }
}

/// <summary>The applicant was told why the application is not valid.</summary>
public sealed class ApplicantToldNotValid : ReviewDecision
{
    private ApplicantToldNotValid() { }

    public ApplicantToldNotValid(DateOnly on) => On = on;

    internal override bool StandsInRegister => false;

    protected override IEnumerable<Told> Tell() => [new(nameof(ReviewFacts.ApplicantToldNotValidOn), On)];

    internal override ReviewFacts Onto(ReviewFacts facts) => facts with { ApplicantToldNotValidOn = On };
}
