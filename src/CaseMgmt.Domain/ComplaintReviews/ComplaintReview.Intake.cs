using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Everything that is wrong with what is told of a request, before it is given a reference.</summary>
    public static Result Check(IReadOnlyCollection<ReviewDecision> told, OfficeRules rules) =>
        ReviewRules.Check(ReviewFacts.Of(told), rules).ToResult();

    /// <summary>Takes a request for a review into the office's records, with whatever is known to have become of it.</summary>
    /// <param name="id">The review's key, where whoever asks has given it one; a new one otherwise.</param>
    /// <param name="ownReference">What the office's own register calls it; null where that is the reference.</param>
    public static Result<ComplaintReview> Receive(
        CaseReference reference,
        IReadOnlyCollection<ReviewDecision> told,
        Act act,
        ComplaintReviewId? id = null,
        string? ownReference = null
    )
    {
        var review = new ComplaintReview
        {
            OwnReference = ownReference,
            Id = id ?? new ComplaintReviewId(act.NewKey()),
            reference = reference.ToString(),
            RecordedAt = act.At,
        };
        var outcome = review.Decide(act, told, new Findings());
        if (!outcome.IsDone)
        {
            return Shared.Result.Refused<ComplaintReview>(outcome.Errors);
        }

        if (ownReference is not null)
        {
            review.Note(new Change(nameof(OwnReference), null, ownReference));
        }

        review.ProjectAllegations();
        return Shared.Result.Done(review, outcome.Warnings);
    }

    /// <summary>
    /// The office's register tells the whole of the review anew: what it tells differently takes the place of what was in force,
    /// and what it tells no longer is taken back; recommendations stand in a register of their own. The allegations are loaded with it.
    /// </summary>
    public Result<IReadOnlyList<Change>> TellAnew(IReadOnlyCollection<ReviewDecision> told, Act act)
    {
        var categories = told.OfType<AllegationMade>().OrderBy(a => a.Part).Select(a => a.Category);
        var outcome = Decide(
            act,
            [.. told, .. AssessmentsOf(categories, Facts)],
            new Findings(),
            takenBack: d => d.StandsInRegister || d is AllegationAssessed
        );
        if (outcome.IsDone)
        {
            ProjectAllegations();
        }

        return outcome;
    }

    /// <summary>What a row of the office's register comes to beside what people have done since it last told of the review.</summary>
    public Retold<ReviewDecision> Beside(IReadOnlyCollection<ReviewDecision> told, Func<Guid, bool> isOfPerson) =>
        Beside(told, d => d.StandsInRegister, isOfPerson);

    /// <summary>
    /// What the application says of the complaint, as far as it is known by now. What was not known is added; what takes the place of
    /// something recorded needs a reason.
    /// </summary>
    public Result<IReadOnlyList<Change>> Describe(ComplaintDescribed told, Act act) => Replace(act, told);

    /// <summary>Who applied and how they are reached; what takes the place of something recorded needs a reason.</summary>
    public Result<IReadOnlyList<Change>> NameApplicant(ApplicantNamed named, ContactGiven contact, Act act) =>
        contact.SaysNothing && The<ContactGiven>() is null ? Replace(act, named) : Replace(act, named, contact);

    private Result<IReadOnlyList<Change>> Replace(Act act, params IReadOnlyCollection<ReviewDecision> told)
    {
        var overwrites = told.Any(t => InForce.Any(held => held.IsOfTheKindOf(t) && held.LosesTo(t)));
        var outcome = Do(act, overwrites && string.IsNullOrWhiteSpace(act.Why) ? ActErrors.ReasonMissing : null, told);
        return outcome is { IsDone: true, Value.Count: 0 } ? ReviewErrors.NothingChanged : outcome;
    }

    // A deadline keeps the calendar and target that it was fixed with, for as long as its day stands.
    private void Fix(IEnumerable<ReviewDecision> told, OfficeRules rules)
    {
        var held = InForce.OfType<Received>().FirstOrDefault();
        foreach (var received in told.OfType<Received>())
        {
            if (held is not null && held.On == received.On)
            {
                received.Keep(held);
            }
            else
            {
                received.Fix(rules);
            }
        }
    }

    private void ProjectAllegations()
    {
        var categories = Facts.AllegationCategories;
        if (
            !allegations
                .OrderBy(a => a.Number)
                .Select(a => a.Category)
                .SequenceEqual(categories, StringComparer.Ordinal)
        )
        {
            allegations.Clear();
            allegations.AddRange(categories.Select((code, i) => new Allegation(i + 1, code)));
        }
    }
}

/// <summary>The application reached this office; the office's own deadlines run from here.</summary>
public sealed class Received : ReviewDecision
{
    private Received() { }

    public Received(
        DateTime at,
        ReviewChannel channel,
        DateOnly? elsewhereOn = null,
        DateOnly? forwardedOn = null,
        bool isDayAlone = false,
        WrongBody? otherBody = null
    ) =>
        (On, At, Channel, ElsewhereOn, ForwardedElsewhereOn, IsDayAlone, OtherBodyNamed) = (
            LondonTime.DayOf(at),
            at,
            channel,
            elsewhereOn,
            forwardedOn,
            isDayAlone ? true : null,
            otherBody
        );

    /// <summary>The instant (UTC); the first of the day where the hour is not known.</summary>
    public DateTime At { get; private set; }

    /// <summary>The office knows the day and not the hour; null where it knows both.</summary>
    public bool? IsDayAlone { get; private set; }
    public ReviewChannel Channel { get; private set; }

    /// <summary>When it had reached the body that forwarded it.</summary>
    public DateOnly? ElsewhereOn { get; private set; }

    /// <summary>When that body forwarded it.</summary>
    public DateOnly? ForwardedElsewhereOn { get; private set; }

    /// <inheritdoc cref="ReviewFacts.OtherBodyNamed"/>
    public WrongBody? OtherBodyNamed { get; private set; }
    public DateOnly AcknowledgeBy { get; private set; }
    public DateOnly CompleteBy { get; private set; }

    internal void Fix(OfficeRules rules) =>
        (AcknowledgeBy, CompleteBy) = (
            rules.DueOn(Targets.AcknowledgeReview, On!.Value),
            rules.DueOn(Targets.CompleteReview, On.Value)
        );

    internal void Keep(Received held) => (AcknowledgeBy, CompleteBy) = (held.AcknowledgeBy, held.CompleteBy);

    protected override IEnumerable<Told> Tell() =>
        [.. Say(), new(nameof(AcknowledgeBy), AcknowledgeBy), new(nameof(CompleteBy), CompleteBy)];

    protected override IEnumerable<Told> Say() =>
        [
            new(nameof(ReviewFacts.ReceivedAt), At),
            new(nameof(ReviewFacts.IsReceivedDayAlone), IsDayAlone),
            new(nameof(ReviewFacts.Channel), Channel),
            new(nameof(ReviewFacts.OriginallyReceivedElsewhereOn), ElsewhereOn),
            new(nameof(ForwardedElsewhereOn), ForwardedElsewhereOn),
            new(nameof(OtherBodyNamed), OtherBodyNamed),
        ];

    private protected override DatedDecision Among(DatedDecision? before, DatedDecision ours)
    {
        var (was, by) = ((Received?)before, (Received)ours);
        var at = Standing<DateTime?>(At, was?.At, by.At)!.Value;
        return new Received(
            at,
            Standing<ReviewChannel?>(Channel, was?.Channel, by.Channel)!.Value,
            Standing(ElsewhereOn, was?.ElsewhereOn, by.ElsewhereOn),
            Standing(ForwardedElsewhereOn, was?.ForwardedElsewhereOn, by.ForwardedElsewhereOn),
            (at == At ? IsDayAlone : by.IsDayAlone) is true,
            Standing(OtherBodyNamed, was?.OtherBodyNamed, by.OtherBodyNamed)
        );
    }

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            ReceivedAt = At,
            IsReceivedDayAlone = IsDayAlone,
            Channel = Channel,
            OriginallyReceivedElsewhereOn = ElsewhereOn,
            ForwardedElsewhereOn = ForwardedElsewhereOn,
            OtherBodyNamed = OtherBodyNamed,
        };
}

/// <summary>Who applied.</summary>
public sealed class ApplicantNamed : ReviewDecision
{
    private ApplicantNamed() { }

    public ApplicantNamed(string name, string? email) => (Name, Email) = (name, email);

    public string Name { get; private set; } = "";
    public string? Email { get; private set; }

    protected override IEnumerable<Told> Tell() =>
        [new(nameof(ReviewFacts.ApplicantName), Name), new(nameof(ReviewFacts.ApplicantEmail), Email)];

    internal override IEnumerable<string> Keys => [.. Folding.Keys(Name), .. Folding.EmailKeys(Email)];

    private protected override DatedDecision Among(DatedDecision? before, DatedDecision ours)
    {
        var (was, by) = ((ApplicantNamed?)before, (ApplicantNamed)ours);
        return new ApplicantNamed(Standing(Name, was?.Name, by.Name), Standing(Email, was?.Email, by.Email));
    }

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            ApplicantName = Name,
            ApplicantEmail = Email,
        };
}

/// <summary>How the applicant is reached beside e-mail, and what has to be thought of whenever the office writes or speaks to them.</summary>
public sealed class ContactGiven : ReviewDecision
{
    public string? Telephone { get; init; }
    public string? Address { get; init; }

    /// <summary>Reasonable adjustments, in words: an interpreter, no telephone calls (Equality Act 2010 s20).</summary>
    public string? Adjustments { get; init; }

    /// <summary>Letters in 18 point; null where it was not asked for.</summary>
    public bool? IsLargePrint { get; init; }

    /// <summary>Letters by post and not by e-mail; null where it was not asked for.</summary>
    public bool? IsByPostAlone { get; init; }

    /// <summary>The language in which the applicant reads, where it is not English.</summary>
    public string? Language { get; init; }

    /// <summary>Who acts for the applicant with written consent: every letter goes to them.</summary>
    public string? RepresentativeName { get; init; }
    public string? RepresentativeEmail { get; init; }
    public string? RepresentativeAddress { get; init; }

    internal override bool StandsInRegister => false;

    /// <summary>Nothing is known.</summary>
    public bool SaysNothing => Tell().All(t => t.Value is null);

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(ReviewFacts.ApplicantTelephone), Telephone),
            new(nameof(ReviewFacts.ApplicantAddress), Address),
            new(nameof(ReviewFacts.Adjustments), Adjustments),
            new(nameof(ReviewFacts.IsLargePrint), IsLargePrint),
            new(nameof(ReviewFacts.IsByPostAlone), IsByPostAlone),
            new(nameof(ReviewFacts.Language), Language),
            new(nameof(ReviewFacts.RepresentativeName), RepresentativeName),
            new(nameof(ReviewFacts.RepresentativeEmail), RepresentativeEmail),
            new(nameof(ReviewFacts.RepresentativeAddress), RepresentativeAddress),
        ];

    internal override IEnumerable<string> Keys =>
        [
            .. Folding.TelephoneKeys(Telephone),
            .. Folding.Keys(RepresentativeName),
            .. Folding.EmailKeys(RepresentativeEmail),
        ];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            ApplicantTelephone = Telephone,
            ApplicantAddress = Address,
            Adjustments = Adjustments,
            IsLargePrint = IsLargePrint,
            IsByPostAlone = IsByPostAlone,
            Language = Language,
            RepresentativeName = RepresentativeName,
            RepresentativeEmail = RepresentativeEmail,
            RepresentativeAddress = RepresentativeAddress,
        };
}

/// <summary>What the application says of the complaint whose outcome is to be reviewed.</summary>
public sealed class ComplaintDescribed : ReviewDecision
{
    public string? ForceReference { get; init; }
    public DateOnly? ComplaintMadeOn { get; init; }
    public DateOnly? OutcomeLetterOn { get; init; }
    public DateOnly? InformationProvidedOn { get; init; }
    public HandlingRoute? HandlingRoute { get; init; }
    public string? Summary { get; init; }

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(ForceReference), ForceReference),
            new(nameof(ComplaintMadeOn), ComplaintMadeOn),
            new(nameof(OutcomeLetterOn), OutcomeLetterOn),
            new(nameof(InformationProvidedOn), InformationProvidedOn),
            new(nameof(HandlingRoute), HandlingRoute),
            new(nameof(Summary), Summary),
        ];

    private protected override DatedDecision Among(DatedDecision? before, DatedDecision ours)
    {
        var (was, by) = ((ComplaintDescribed?)before, (ComplaintDescribed)ours);
        return new ComplaintDescribed
        {
            ForceReference = Standing(ForceReference, was?.ForceReference, by.ForceReference),
            ComplaintMadeOn = Standing(ComplaintMadeOn, was?.ComplaintMadeOn, by.ComplaintMadeOn),
            OutcomeLetterOn = Standing(OutcomeLetterOn, was?.OutcomeLetterOn, by.OutcomeLetterOn),
            InformationProvidedOn = Standing(
                InformationProvidedOn,
                was?.InformationProvidedOn,
                by.InformationProvidedOn
            ),
            HandlingRoute = Standing(HandlingRoute, was?.HandlingRoute, by.HandlingRoute),
            Summary = Standing(Summary, was?.Summary, by.Summary),
        };
    }

    internal override IEnumerable<string?> Words => [Summary, Why];

    // The year at the end of a reference would find a fifth of all.
    internal override IEnumerable<string> Keys => Folding.Keys(ForceReference).Where(k => k.Length > 3);

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            ForceReference = ForceReference,
            ComplaintMadeOn = ComplaintMadeOn,
            OutcomeLetterOn = OutcomeLetterOn,
            InformationProvidedOn = InformationProvidedOn,
            HandlingRoute = HandlingRoute,
            Summary = Summary,
        };
}

/// <summary>One allegation of the complaint, by the IOPC's category.</summary>
public sealed class AllegationMade : ReviewDecision
{
    /// <summary>Characters of a code; what is longer is none.</summary>
    public const int LongestCategory = 20;

    private AllegationMade() { }

    public AllegationMade(int number, string category) => (Part, Category) = (number, category);

    public string Category { get; private set; } = "";

    protected override string PartName => "Allegation";

    protected override IEnumerable<Told> Tell() => [new(nameof(Category), Category)];

    protected override IEnumerable<Told> Say() => [new(nameof(ReviewFacts.AllegationCategories), Category)];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            AllegationCategories = [.. facts.AllegationCategories, Category],
        };
}

/// <summary>An allegation as the figures by category read it. Made only by its review.</summary>
public sealed class Allegation
{
    private Allegation() { }

    internal Allegation(int number, string category) => (Number, Category) = (number, category);

    public int Number { get; private set; }

    /// <summary>Category or sub-category code, such as <c>H1</c>.</summary>
    public string Category { get; private set; } = "";
}
