using CaseMgmt.Application.Registers.Upload;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.Registers;

/// <summary>Every rejected row of one register of an import, by pages and as the file to be corrected.</summary>
public sealed class RejectedModel(ISender sender) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Register { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public RejectedRowPage Shown { get; private set; } = null!;

    public int Pages => Math.Max(1, (Shown.Rows + PageSize - 1) / PageSize);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await sender.Send(new ListRejectedRows(Id, Register, Number, PageSize), cancel) is not { } page)
        {
            return NotFound();
        }

        Shown = page;
        return Page();
    }

    public async Task<IActionResult> OnGetFileAsync(CancellationToken cancel) =>
        await sender.Send(new GetRejectedFile(Id, Register), cancel) is { } file
            ? File(file.Content, "text/csv; charset=utf-8", file.Name)
            : NotFound();
}
