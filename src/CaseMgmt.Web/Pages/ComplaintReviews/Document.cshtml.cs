using System.Net.Mime;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Domain.ComplaintReviews;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The file of a document, to be kept by the browser: it is never shown within the office's own pages.</summary>
public sealed class DocumentModel(ISender sender) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken cancel) =>
        await sender.Send(new OpenDocument(new ComplaintReviewId(id), number), cancel) is { } file
            ? File(file.Content, MediaTypeNames.Application.Octet, file.FileName)
            : NotFound();
}
