using System.Security.Cryptography;
using System.Text.Json;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>A letter as it would go now.</summary>
/// <param name="Address">The e-mail address; null where none is known.</param>
/// <param name="WhyNoEmail">Why it cannot go by e-mail; null where it can.</param>
/// <param name="HasPostalAddress">Where none is known, somebody writes it on the envelope.</param>
public sealed record ComposedLetter(
    LetterContent Content,
    TemplateInForce Template,
    string? Address,
    string? WhyNoEmail,
    bool HasPostalAddress
)
{
    public LetterKind Kind => Template.Kind;
}

/// <summary>What the office is called in its letters.</summary>
public sealed record OfficeName(string Value);

/// <summary>
/// Writes letters out of the review itself: the act that a letter is, is done on it first, and the letter says what holds then. A preview
/// does it on a review that is not saved; so it shows what will go, and is refused for what would be refused.
/// </summary>
internal sealed class Correspondence(
    ICaseDb db,
    Templates templates,
    ITemplateFiller filler,
    IMail mail,
    IReferenceLists lists,
    OfficeName office,
    LetterSettings settings,
    Citations law
)
{
    public async Task<Result<IReadOnlyList<ComposedLetter>>> WriteAsync(
        ReviewLetter letter,
        ComplaintReview review,
        LetterInput input,
        Act act,
        CancellationToken cancel
    )
    {
        if (letter.WhyNot(review.Facts, act.By) is { } whyNot)
        {
            return whyNot;
        }

        if (letter.AsksForWords is not null && string.IsNullOrWhiteSpace(input.Words))
        {
            return LetterErrors.WordsMissing;
        }

        var done = letter.Does(review, input, act);
        if (!done.IsDone)
        {
            return Result.Refused<IReadOnlyList<ComposedLetter>>(done.Errors);
        }

        var reviewer = review.AllocatedToId is { } person
            ? db.CalledNow().Where(p => p.Id == person).Select(p => p.Name).FirstOrDefault()
            : null;
        var reference = await lists.ReadAsync(cancel);
        List<ComposedLetter> composed = [];
        foreach (var kind in letter.Kinds)
        {
            var (name, address, postal) = AddresseeOf(kind.To(), review.Facts);
            var sources = new LetterSources(
                review.Reference,
                review.CompleteBy,
                review.UpdateApplicantBy,
                review.Facts,
                input,
                name,
                reviewer,
                office.Value,
                settings,
                law,
                reference,
                act.Rules.Today
            );
            var template = await templates.InForceAsync(kind, cancel);
            composed.Add(
                new ComposedLetter(
                    Compose(template, sources, postal, kind.To()),
                    template,
                    address,
                    WhyNoEmail(kind.To(), review.Facts, address),
                    postal is not null
                )
            );
        }

        return Result.Done<IReadOnlyList<ComposedLetter>>(composed);
    }

    /// <summary>By what a letter is known to be the one that somebody has seen.</summary>
    public static string Fingerprint(IEnumerable<ComposedLetter> letters) =>
        Convert.ToHexString(
            SHA256.HashData(
                JsonSerializer.SerializeToUtf8Bytes(letters.Select(l => new { l.Content, l.Template.Number }))
            )
        );

    /// <summary>Where letters to this party go, and why not by e-mail; a representative takes the applicant's place.</summary>
    public (string? Address, string? WhyNoEmail) EmailOf(LetterParty party, ReviewFacts facts)
    {
        var (_, address, _) = AddresseeOf(party, facts);
        return (address, WhyNoEmail(party, facts, address));
    }

    /// <summary>Would a letter by post find them?</summary>
    public bool HasPostalAddress(LetterParty party, ReviewFacts facts) => AddresseeOf(party, facts).Postal is not null;

    private (string Name, string? Address, string? Postal) AddresseeOf(LetterParty party, ReviewFacts facts) =>
        party switch
        {
            LetterParty.Force => (settings.ForceName, settings.ForceEmail, Lines(settings.ForceAddress)),
            LetterParty.Iopc => (settings.IopcName, null, Lines(settings.IopcAddress)),
            _ when facts.RepresentativeName is { } representative => (
                representative,
                facts.RepresentativeEmail,
                facts.RepresentativeAddress
            ),
            _ => (facts.ApplicantName, facts.ApplicantEmail, facts.ApplicantAddress),
        };

    private string? WhyNoEmail(LetterParty party, ReviewFacts facts, string? address) =>
        party is LetterParty.Iopc
            ? "the application has to go with this letter, and an e-mail encloses none of its papers. Print both, and post them."
        : party is LetterParty.Applicant && facts.IsByPostAlone is true
            ? "the applicant has asked for letters by post alone."
        : address is null ? "no e-mail address is known."
        : !ReviewRules.IsEmail(address)
            ? "what is recorded as the e-mail address is none. Correct it, or send it by post."
        : mail.WhyNot;

    /// <summary>A letter that a template would make of an invented review, for whoever writes the template.</summary>
    public async Task<LetterContent> SampleAsync(
        LetterKind kind,
        string subject,
        string text,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var facts = SampleReview.Facts(today);
        var (name, _, postal) = AddresseeOf(kind.To(), facts);
        return Compose(
            new TemplateInForce(kind, null, 0, subject, text, IsOffices: true),
            new LetterSources(
                SampleReview.Reference,
                today.AddDays(28),
                today.AddDays(28),
                facts,
                new LetterInput(SampleReview.Words, []),
                name,
                SampleReview.Reviewer,
                office.Value,
                settings,
                law,
                await lists.ReadAsync(cancel),
                today
            ),
            postal,
            kind.To()
        );
    }

    private LetterContent Compose(TemplateInForce template, LetterSources sources, string? postal, LetterParty party)
    {
        var fields = LetterFields.Of(sources);
        return new LetterContent
        {
            Sender = [office.Value, .. Split(Lines(settings.OfficeAddress)), .. Split(settings.OfficeContact)],
            Addressee = [Clean(sources.Addressee), .. Split(postal)],
            Day = sources.Today,
            References =
            [
                $"Our reference: {sources.Reference}",
                .. sources.Facts.ForceReference is { } theirs
                    ? new[] { Clean($"The force's reference: {theirs}") }
                    : [],
            ],
            Subject = LetterText.Plain(filler.Fill(template.Subject, fields)),
            Blocks = LetterText.Blocks(filler.Fill(template.Text, fields)),
            IsLargePrint = party is LetterParty.Applicant && sources.Facts.IsLargePrint is true,
        };
    }

    // Settings write the lines of an address with commas.
    private static string? Lines(string? address) => address?.Replace(", ", "\n", StringComparison.Ordinal);

    private static IEnumerable<string> Split(string? lines) =>
        lines?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Clean) ?? [];

    private static string Clean(string line) => LetterText.Plain(LetterText.Guard(line));
}
