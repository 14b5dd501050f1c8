using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>Files become documents of the review; several at once where the same is to be said of them.</summary>
[RequestSizeLimit(DocumentLimits.MostAtOnce)]
[RequestFormLimits(MultipartBodyLengthLimit = DocumentLimits.MostAtOnce)]
public sealed class AddDocumentsModel(ISender sender, ActingUser acting, TimeProvider clock, DocumentLimits limits)
    : ReviewActPage(sender, acting, clock, ReviewActs.AddDocuments)
{
    private const string AllOfIt = "all";

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    [BindProperty(Name = "")]
    public DocumentFields Fields { get; set; } = new();

    [BindProperty]
    public List<string> TicksOff { get; set; } = [];

    public static string Endings => DocumentFiles.Endings;

    public DocumentLimits Limits => limits;

    public string FilesHint =>
        $"Choose or drop them here; several, where the same is to be said of them. At most {limits.LargestMegabytes} MB each. A file that is refused does not keep the others out.";

    /// <summary>What the force was asked for and has not sent.</summary>
    public IReadOnlyList<string> Owed => [.. Review.Facts.PapersOwed.Select(p => p.Title)];

    public string OwedHint => $"It still owes: {string.Join("; ", Owed)}.";

    public static IEnumerable<Choice> TickOff => [new(AllOfIt, "No: tick it off the checklist")];

    protected override string After(Guid id) => $"/reviews/{id}/documents";

    protected override void Suggest()
    {
        Fields.ReceivedOn = Today;
        Fields.Classification = Domain.Shared.CodeText.Of(Classification.OfficialSensitive);
    }

    protected override Task ReadAsync(CancellationToken cancel)
    {
        Fields.Offer(Review.Facts.Documents, null);
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (Files.Count == 0)
        {
            ModelState.AddModelError(nameof(Files), ReviewErrors.NoFile.Message);
        }

        if (Fields.Read(ModelState) is { } particulars)
        {
            var uploaded = await this.ActAsync(
                Sender,
                new UploadDocuments(
                    new ComplaintReviewId(id),
                    Seen,
                    [.. Files.Select(DocumentFiles.Sent)],
                    particulars,
                    TicksOff.Contains(AllOfIt)
                ),
                cancel
            );
            if (uploaded.IsDone)
            {
                return Done(DocumentFiles.Outcome(uploaded.Value), DocumentFiles.Told(uploaded.Value), After(id));
            }
        }

        if (Files.Count > 0 && !ModelState.ContainsKey(nameof(Files)))
        {
            ModelState.AddModelError(nameof(Files), "Choose the files again: a browser does not keep them.");
        }

        return await ShowAsync(id, cancel);
    }
}
