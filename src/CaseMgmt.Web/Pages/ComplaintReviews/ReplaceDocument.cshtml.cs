using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>A better file takes the place of a document's.</summary>
[RequestSizeLimit(DocumentLimits.MostAtOnce)]
[RequestFormLimits(MultipartBodyLengthLimit = DocumentLimits.MostAtOnce)]
public sealed class ReplaceDocumentModel(ISender sender, ActingUser acting, TimeProvider clock, DocumentLimits limits)
    : ReviewActPage(sender, acting, clock, ReviewActs.ReplaceDocument)
{
    [BindProperty(SupportsGet = true)]
    public string? Number { get; set; }

    [BindProperty]
    public IFormFile? Files { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public DocumentLimits Limits => limits;

    public string FilesHint =>
        $"At most {limits.LargestMegabytes} MB. The one before is removed after {limits.KeepRemovedDays} days; its name stays in the history.";

    public IEnumerable<Choice> Documents => DocumentChoice.Of(Review.Facts.Documents);

    protected override string After(Guid id) => $"/reviews/{id}/documents";

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var number = DocumentChoice.Read(ModelState, Number);
        Needed(nameof(Reason), Reason, Domain.Shared.ActErrors.ReasonMissing.Message);
        if (Files is null)
        {
            ModelState.AddModelError(nameof(Files), ReviewErrors.NoFile.Message);
        }

        if (ModelState.IsValid)
        {
            var uploaded = await this.ActAsync(
                Sender,
                new UploadReplacement(
                    new ComplaintReviewId(id),
                    Seen,
                    number,
                    DocumentFiles.Sent(Files!),
                    Typed(Reason)
                ),
                cancel
            );
            if (uploaded.IsDone)
            {
                return Done(
                    DocumentFiles.Outcome(uploaded.Value),
                    $"Document {number} was replaced. {DocumentFiles.Warned(uploaded.Value)}".TrimEnd(),
                    After(id)
                );
            }
        }

        return await ShowAsync(id, cancel);
    }
}
