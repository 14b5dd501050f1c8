using CaseMgmt.Application.ComplaintReviews.Letters;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.Administration.Letters;

/// <summary>The templates of the office's letters.</summary>
public sealed class IndexModel(ISender sender) : PageModel
{
    public IReadOnlyList<TemplateInForce> Templates { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Templates = await sender.Send(new ListLetterTemplates(), cancel);
}
