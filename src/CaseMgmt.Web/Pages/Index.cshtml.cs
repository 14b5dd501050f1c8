using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages;

public sealed class IndexModel : PageModel
{
    public void OnGet() { }
}
