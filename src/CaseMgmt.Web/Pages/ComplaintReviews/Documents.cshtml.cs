using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The documents of a review, originals with their redacted versions.</summary>
public sealed class DocumentsModel(ISender sender, ActingUser acting) : PageModel
{
    public ReviewDocuments Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await sender.Send(new GetDocuments(new ComplaintReviewId(id)), cancel) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        if (shown.ClosedBecause is { } closed)
        {
            TempData.Explain(closed.Message);
            return LocalRedirect($"/reviews/{id}");
        }

        return Page();
    }

    public bool MayAct => ReviewActs.AddDocuments.IsFor(acting.User, Shown.Facts);

    /// <summary>The acts on one document.</summary>
    public IEnumerable<ActLink> ActsOn(DocumentRow document) =>
        new[] { ReviewActs.DescribeDocument, ReviewActs.ReplaceDocument, ReviewActs.RemoveDocument }
            .Where(a => a.IsFor(acting.User, Shown.Facts))
            .Select(a => new ActLink(
                a.Path[(a.Path.LastIndexOf('/') + 1)..],
                $"/reviews/{Shown.Id}/{a.Path}?number={document.Number}"
            ));

    /// <summary>"1.4 MB", "312 KB".</summary>
    public static string Size(long bytes) =>
        bytes < 1000 * 1000
            ? $"{Math.Max(1, bytes / 1000)} KB"
            : (bytes / 1_000_000m).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) + " MB";
}
