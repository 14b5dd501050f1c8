using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>
/// The public form: an applicant, or whoever acts for them, applies for a review without an account. One page to fill in, one to check what
/// was answered, and then it is sent. What is typed travels in the form alone; nothing of it is kept before it is sent, but for files.
/// </summary>
[RequestSizeLimit(ApplySettings.MostAtOnce)]
[RequestFormLimits(MultipartBodyLengthLimit = ApplySettings.MostAtOnce)]
public sealed class ApplyModel(
    ISender sender,
    ActingUser acting,
    ApplySettings settings,
    ApplyLimits limits,
    ApplicationFiles kept,
    TimeProvider clock
) : ActPage(clock)
{
    /// <summary>Under which the reference waits for the page that tells it.</summary>
    internal const string Sent = "ApplicationSent";

    private const string Oneself = "self";
    private const string Another = "another";

    [BindProperty]
    public string? Who { get; set; }

    [BindProperty(Name = "")]
    public ApplicantFields Applicant { get; set; } = new();

    [BindProperty]
    public string? Relationship { get; set; }

    [BindProperty]
    public string? HasConsent { get; set; }

    [BindProperty]
    public string? Force { get; set; }

    [BindProperty(Name = "")]
    public ComplaintFields Complaint { get; set; } = new();

    [BindProperty]
    public string? Details { get; set; }

    [BindProperty]
    public string? Grounds { get; set; }

    [BindProperty]
    public string? LateBecause { get; set; }

    [BindProperty]
    public List<IFormFile> OutcomeLetter { get; set; } = [];

    /// <summary>The applicant has no copy of the letter at hand, and sends it in another way.</summary>
    [BindProperty]
    public string? LetterFollows { get; set; }

    [BindProperty]
    public List<IFormFile> Consent { get; set; } = [];

    /// <summary>Files that were taken before; see <see cref="ApplicationFiles"/>.</summary>
    [BindProperty]
    public List<string> Kept { get; set; } = [];

    /// <summary>Those of them that are to go again, by their ids.</summary>
    [BindProperty]
    public List<string> TakenAway { get; set; } = [];

    /// <summary>Nobody sees this field; what fills it in is a program.</summary>
    [BindProperty]
    public string? Website { get; set; }

    public ApplySettings Settings => settings;

    /// <summary>The page shows the answers, to be sent or changed.</summary>
    public bool IsChecked { get; private set; }

    /// <summary>A program filled the unseen field in, or a person's browser did: now it is seen.</summary>
    public bool ShowsTrap => !string.IsNullOrEmpty(Website);

    public IReadOnlyList<ApplicationFile> Files { get; private set; } = [];

    public static IReadOnlyList<Choice> Whom =>
        [new(Oneself, "Yes"), new(Another, "No: I act for the person who made it")];

    /// <summary>With the form off there is no such page.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!settings.IsOpen)
        {
            context.Result = NotFound();
            return;
        }

        if (!HttpMethods.IsGet(Request.Method))
        {
            base.OnPageHandlerExecuting(context);
        }
    }

    public void OnGet() => Shows(0);

    /// <summary>The answers are complete as far as can be seen: the applicant checks them.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        AsApplicantAsync(async () =>
        {
            if (await ReadAsync(cancel) is { } application)
            {
                var possible = await this.ActAsync(sender, new CheckApplication(application), cancel);
                IsChecked = possible.IsDone;
            }

            return Page();
        });

    /// <summary>The form again, with everything in it.</summary>
    public Task<IActionResult> OnPostChangeAsync(CancellationToken cancel) =>
        AsApplicantAsync(async () =>
        {
            await TakeFilesAsync(cancel);
            return Page();
        });

    public Task<IActionResult> OnPostSendAsync(CancellationToken cancel) =>
        AsApplicantAsync(async () =>
        {
            if (await ReadAsync(cancel) is { } application)
            {
                var sent = await this.ActAsync(sender, new ApplyForReview(Seen, application), cancel);
                if (sent.IsDone)
                {
                    TempData[Sent] = sent.Value;
                    return LocalRedirect("/apply/sent");
                }
            }

            return Page();
        });

    /// <summary>Everything that the form sends, but for files and the act: the page that shows the answers carries it along.</summary>
    public IEnumerable<(string Name, string? Value)> Typed() =>
        [
            (nameof(Who), Who),
            .. typeof(ApplicantFields).GetProperties().Select(p => (p.Name, (string?)p.GetValue(Applicant))),
            (nameof(Relationship), Relationship),
            (nameof(HasConsent), HasConsent),
            (nameof(Force), Force),
            .. typeof(ComplaintFields).GetProperties().Select(p => (p.Name, (string?)p.GetValue(Complaint))),
            (nameof(Details), Details),
            (nameof(Grounds), Grounds),
            (nameof(LateBecause), LateBecause),
            (nameof(LetterFollows), LetterFollows),
        ];

    // Whoever is signed in here does not send the form as an officer.
    private async Task<IActionResult> AsApplicantAsync(Func<Task<IActionResult>> handle)
    {
        if (!limits.Allows(HttpContext))
        {
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            ModelState.AddModelError(
                "",
                "Too many forms were sent from your network, or from everywhere at once. Wait for five minutes, then send this one again: what you typed is still here. Choose files again."
            );
            ReadKept();
            return Page();
        }

        var before = acting.User;
        acting.Become(OfficeUser.Applicant);
        try
        {
            return await handle();
        }
        finally
        {
            acting.Become(before);
        }
    }

    // Null with errors at the fields.
    private async Task<WrittenApplication?> ReadAsync(CancellationToken cancel)
    {
        await TakeFilesAsync(cancel);
        Needed(nameof(Who), Who, "Say whether you made the complaint yourself.");
        if (Who is not Another)
        {
            (Applicant.RepresentativeName, Applicant.RepresentativeEmail, Applicant.RepresentativeAddress) = (
                null,
                null,
                null
            );
            (Relationship, HasConsent) = (null, null);
        }
        else
        {
            Needed(nameof(ApplicantFields.RepresentativeName), Applicant.RepresentativeName, "Enter your own name.");
        }

        if (ShowsTrap)
        {
            ModelState.AddModelError(
                nameof(Website),
                "Leave this field empty, so that we know that a person sends the form."
            );
        }

        if (LetterFollows is null && Files.All(f => f.Type is not DocumentType.OutcomeLetter))
        {
            ModelState.AddModelError(
                nameof(OutcomeLetter),
                "Choose the outcome letter, or tick that you will send it in another way."
            );
        }

        // The office finds these out itself.
        (Complaint.HandlingRoute, Complaint.Summary) = (null, null);
        var (applicant, complaint) = (Applicant.Read(ModelState), Complaint.Read(ModelState));
        var application = new WrittenApplication(applicant, complaint)
        {
            Force = ActPage.Typed(Force) ?? "",
            Details = ActPage.Typed(Details) ?? "",
            Grounds = ActPage.Typed(Grounds),
            LateBecause = ActPage.Typed(LateBecause),
            Relationship = ActPage.Typed(Relationship),
            HasConsent = HasConsent is not null,
            Files = Files,
        };
        if (ModelState.IsValid)
        {
            return application;
        }

        // What else is missing is said at the same time.
        await this.ActAsync(sender, new CheckApplication(application), cancel);
        return null;
    }

    private async Task TakeFilesAsync(CancellationToken cancel)
    {
        ReadKept();
        await TakeAsync(nameof(OutcomeLetter), OutcomeLetter, DocumentType.OutcomeLetter, cancel);
        await TakeAsync(nameof(Consent), Consent, DocumentType.Consent, cancel);
    }

    private void ReadKept()
    {
        Kept = [.. Kept.Take(ApplySettings.MostFiles)];
        Files = [.. Kept.Select(text => kept.Read(Act, text)).OfType<ApplicationFile>()];
        Files = [.. Files.DistinctBy(f => f.File.Id).Where(f => !TakenAway.Contains(f.File.Id.ToString()))];
        Kept = [.. Files.Select(f => kept.Protect(Act, f))];
    }

    private async Task TakeAsync(string field, List<IFormFile> chosen, DocumentType type, CancellationToken cancel)
    {
        foreach (var file in chosen)
        {
            if (Files.Count >= ApplySettings.MostFiles)
            {
                ModelState.AddModelError(field, $"Send at most {ApplySettings.MostFiles} files, and the others later.");
                return;
            }

            var taken = await sender.Send(new KeepApplicationFile(DocumentFiles.Sent(file)), cancel);
            foreach (var error in taken.Errors)
            {
                ModelState.AddModelError(field, error.Message);
            }

            if (taken.IsDone)
            {
                var of = new ApplicationFile(taken.Value, type);
                Files = [.. Files, of];
                Kept.Add(kept.Protect(Act, of));
            }
        }
    }

    private void Needed(string field, string? given, string message)
    {
        if (string.IsNullOrWhiteSpace(given))
        {
            ModelState.AddModelError(field, message);
        }
    }
}
