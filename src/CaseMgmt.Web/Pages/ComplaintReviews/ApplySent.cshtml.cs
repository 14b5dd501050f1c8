using CaseMgmt.Application.ComplaintReviews.Intake;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The application was received: its reference, and what happens next. The reference stands in no address.</summary>
public sealed class ApplySentModel(ApplySettings settings) : PageModel
{
    public string Reference { get; private set; } = "";

    public IActionResult OnGet()
    {
        if (!settings.IsOpen)
        {
            return NotFound();
        }

        // Loaded anew, it says the same.
        Reference = TempData.Peek(ApplyModel.Sent) as string ?? "";
        return Reference.Length > 0 ? Page() : LocalRedirect("/apply");
    }
}
