using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>A document does not belong to the review.</summary>
public sealed class RemoveDocumentModel(ISender sender, ActingUser acting, TimeProvider clock, DocumentLimits limits)
    : ReviewActPage(sender, acting, clock, ReviewActs.RemoveDocument)
{
    [BindProperty(SupportsGet = true)]
    public string? Number { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public string ReasonHint =>
        $"The file is removed after {limits.KeepRemovedDays} days; its name, and why, stay in the history.";

    public IEnumerable<Choice> Documents => DocumentChoice.Of(Review.Facts.Documents);

    protected override string After(Guid id) => $"/reviews/{id}/documents";

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var number = DocumentChoice.Read(ModelState, Number);
        return SendAsync(
            id,
            () => new RemoveDocument(new ComplaintReviewId(id), Seen, number, Typed(Reason)),
            () => $"Document {number} was removed.",
            cancel
        );
    }
}
