using System.Globalization;
using System.Text;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;

namespace CaseMgmt.Application.ComplaintReviews.Intake;

/// <summary>
/// An application as the applicant, or whoever acts for them, writes it at the public form: details of the complaint, when it was made, the
/// force whose decision is challenged, when the right to a review was told of (2020 Regulations reg 29(5)).
/// </summary>
public sealed record WrittenApplication(ApplicantDetails Applicant, ComplaintParticulars Complaint)
{
    /// <summary>Whose decision is challenged.</summary>
    public required string Force { get; init; }

    /// <summary>What the complaint was about, in the applicant's words.</summary>
    public required string Details { get; init; }

    /// <summary>Why its outcome was not reasonable and proportionate.</summary>
    public string? Grounds { get; init; }

    /// <summary>Why the application comes after the 28 days, if it does (reg 29(4)).</summary>
    public string? LateBecause { get; init; }

    /// <summary>How the representative stands to the applicant; null where nobody represents them.</summary>
    public string? Relationship { get; init; }

    /// <summary>The representative says that the applicant has consented in writing.</summary>
    public bool HasConsent { get; init; }

    public IReadOnlyList<ApplicationFile> Files { get; init; } = [];

    /// <summary>The decisions that it is for the review, but for its files.</summary>
    internal IEnumerable<ReviewDecision> Told(DateTime at)
    {
        yield return new Received(at, ReviewChannel.WebForm);
        yield return Applicant.Named;
        if (Applicant.Contact is { SaysNothing: false } contact)
        {
            yield return contact;
        }

        yield return Complaint.Described;
    }

    /// <summary>The form as it was filled in: kept as a document of the review, in the applicant's own words.</summary>
    internal string Text(DateTime at)
    {
        var text = new StringBuilder();
        Say(
            "Application for a review, sent by the form on",
            LondonTime.ToLocal(at).ToString("d MMMM yyyy 'at' HH:mm", British)
        );
        Say("Applicant", Applicant.ApplicantName);
        Say("E-mail address", Applicant.ApplicantEmail);
        Say("Telephone", Applicant.ApplicantTelephone);
        Say("Postal address", Applicant.ApplicantAddress);
        if (Applicant.RepresentativeName is { } representative)
        {
            Say("Sent by their representative", representative);
            Say("Who is their", Relationship);
            Say("Representative's e-mail address", Applicant.RepresentativeEmail);
            Say("Representative's postal address", Applicant.RepresentativeAddress);
            Say("The applicant has consented in writing, says the representative", HasConsent ? "yes" : "no");
        }

        Say("Force whose decision is challenged", Force);
        Say("The force's reference", Complaint.ForceReference);
        Say("Complaint made on", Day(Complaint.ComplaintMadeOn));
        Say("What the complaint was about", Details);
        Say("Date of the outcome letter", Day(Complaint.OutcomeLetterOn));
        Say("Told of the right to a review on", Day(Complaint.InformationProvidedOn));
        Say("Why the outcome was not reasonable and proportionate", Grounds);
        Say("Why the application is late", LateBecause);
        Say("Adjustments asked for", Applicant.Adjustments);
        Say("Large print", Applicant.IsLargePrint ? "yes" : null);
        Say("Letters by post alone", Applicant.IsByPostAlone ? "yes" : null);
        Say("Reads in", Applicant.Language);
        Say("Files", string.Join("; ", Files.Select(f => f.File.Name)) is { Length: > 0 } files ? files : "none");
        // A text has no other control characters; what was pasted may.
        return string.Concat(
            text.ToString().Select(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t') ? ' ' : c)
        );

        void Say(string what, string? said) =>
            text.AppendLine(CultureInfo.InvariantCulture, $"{what}: {said ?? "not said"}").AppendLine();
    }

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    private static string? Day(DateOnly? day) => day is { } known ? DateRules.Say(known) : null;
}

/// <summary>A file that came with an application.</summary>
/// <param name="Type">The outcome letter, or the applicant's consent.</param>
public sealed record ApplicationFile(ArrivedFile File, DocumentType Type);

internal sealed class WrittenApplicationValidator : AbstractValidator<WrittenApplication>
{
    private const int LongestStory = 20_000;

    public WrittenApplicationValidator()
    {
        RuleFor(a => a.Applicant).SetValidator(new ApplicantDetailsValidator());
        RuleFor(a => a.Complaint).SetValidator(new ComplaintParticularsValidator());
        RuleFor(a => a.Force)
            .NotEmpty()
            .WithMessage("Enter the police force whose decision you want to be reviewed.")
            .AtMost(200, "The name of the force");
        RuleFor(a => a.Details)
            .NotEmpty()
            .WithMessage("Say what your complaint was about.")
            .AtMost(LongestStory, "What your complaint was about");
        RuleFor(a => a.Grounds).AtMost(LongestStory, "Why you want a review");
        RuleFor(a => a.LateBecause).AtMost(4000, "Why you apply later");
        RuleFor(a => a.Relationship).AtMost(200, "Your relationship to the applicant");
        RuleFor(a => a.Applicant.ApplicantEmail)
            .Must((a, email) => (email ?? a.Applicant.ApplicantAddress ?? ToRepresentative(a.Applicant)) is not null)
            .WithMessage("Enter an e-mail address or a postal address, so that we can answer.");
        RuleFor(a => a.Applicant.ApplicantAddress)
            .Must((a, address) => (address ?? a.Applicant.RepresentativeAddress) is not null)
            .When(a => a.Applicant.IsByPostAlone)
            .WithMessage("Enter a postal address: you have asked for letters by post.");
        When(
            a => a.Applicant.RepresentativeName is not null,
            () =>
            {
                RuleFor(a => a.Applicant.RepresentativeEmail)
                    .Must((a, _) => ToRepresentative(a.Applicant) is not null)
                    .WithMessage("Enter your e-mail address or your postal address: our letters go to you.");
                RuleFor(a => a.HasConsent)
                    .Equal(true)
                    .WithMessage(
                        "We can only deal with you if the person for whom you act has agreed to it in writing. Ask them first."
                    );
            }
        );
        RuleFor(a => a.Files)
            .Must(files => files.Count <= ApplySettings.MostFiles)
            .WithMessage(
                $"Send at most {ApplySettings.MostFiles} files. Take some away, and send us the others later."
            );
    }

    private static string? ToRepresentative(ApplicantDetails applicant) =>
        applicant.RepresentativeEmail ?? applicant.RepresentativeAddress;
}
