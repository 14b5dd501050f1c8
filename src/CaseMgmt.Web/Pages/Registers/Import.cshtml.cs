using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.Registers;

/// <summary>One import: its preview, to be confirmed or abandoned; how far it is; what came of it. It can be left and come back to.</summary>
public sealed class ImportModel(ISender sender, RegisterLimits limits) : PageModel
{
    /// <summary>Of each file; the rest is on a page of its own.</summary>
    public const int CellsShown = 20;

    public ImportView Shown { get; private set; } = null!;

    public int KeepDays => limits.KeepDays;

    /// <summary>A file that could be read.</summary>
    public bool HasSomething => Shown.Results.Any(r => r.Refusal is null);

    /// <summary>The id of a file's row in the table of counts.</summary>
    public static string AnchorOf(RegisterResult result) => "file-" + result.File.Replace('.', '-');

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => ShowAsync(id, cancel);

    public async Task<IActionResult> OnPostConfirmAsync(Guid id, CancellationToken cancel) =>
        await AfterAsync(
            id,
            await this.ActAsync(sender, new ConfirmImport(id), cancel),
            "The import was confirmed. This page shows how it goes.",
            cancel
        );

    public async Task<IActionResult> OnPostAbandonAsync(Guid id, CancellationToken cancel) =>
        await AfterAsync(
            id,
            await this.ActAsync(sender, new AbandonImport(id), cancel),
            "The import was abandoned.",
            cancel
        );

    private async Task<IActionResult> AfterAsync(Guid id, Result outcome, string done, CancellationToken cancel)
    {
        if (outcome.IsDone)
        {
            TempData.Notify(done);
            return RedirectToPage(new { id });
        }

        return await ShowAsync(id, cancel);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancel)
    {
        if (await sender.Send(new GetImport(id), cancel) is not { } import)
        {
            return NotFound();
        }

        Shown = import;
        // Said at the top as well: whoever confirms without reading on would believe that the file is in.
        foreach (var result in import.Results.Where(r => r.Refusal is not null))
        {
            ModelState.AddModelError(AnchorOf(result), $"{result.File} was not read: {result.Refusal}");
        }

        return Page();
    }
}
