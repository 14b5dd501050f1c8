using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>What is said of a document is changed.</summary>
public sealed class DescribeDocumentModel(ISender sender, ActingUser acting, TimeProvider clock)
    : ReviewActPage(sender, acting, clock, ReviewActs.DescribeDocument)
{
    [BindProperty(SupportsGet = true)]
    public string? Number { get; set; }

    [BindProperty(Name = "")]
    public DocumentFields Fields { get; set; } = new();

    public IEnumerable<Choice> Documents => DocumentChoice.Of(Review.Facts.Documents);

    protected override string After(Guid id) => $"/reviews/{id}/documents";

    protected override void Suggest()
    {
        if (Chosen is { } document)
        {
            Fields.Show(document.Particulars);
        }
    }

    protected override Task ReadAsync(CancellationToken cancel)
    {
        Fields.Offer(Review.Facts.Documents, Chosen?.Number);
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var number = DocumentChoice.Read(ModelState, Number);
        var particulars = Fields.Read(ModelState);
        return SendAsync(
            id,
            () => new DescribeDocument(new ComplaintReviewId(id), Seen, number, particulars!),
            () => $"The particulars of document {number} were changed.",
            cancel
        );
    }

    private DocumentFacts? Chosen =>
        Review.Facts.Documents.FirstOrDefault(d =>
            d.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == Number
        );
}
