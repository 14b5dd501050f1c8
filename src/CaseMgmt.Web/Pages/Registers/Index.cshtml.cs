using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.Registers;

/// <summary>The administrator uploads registers here, and finds the imports again that were begun.</summary>
[RequestSizeLimit(LargestUpload)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestUpload)]
public sealed class IndexModel(ISender sender, RegisterLimits limits, TimeProvider clock) : PageModel
{
    // All registers together; each file's own limit is told on the page.
    private const long LargestUpload = 512L * 1024 * 1024;
    private const int PageSize = 20;

    /// <summary>The form's own, so that a form sent twice is one import.</summary>
    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Files that came already and wait, because the records were busy.</summary>
    public IReadOnlyList<string> Kept { get; private set; } = [];

    /// <summary>Chosen before, they need not be chosen again.</summary>
    [BindProperty]
    public bool AreKept { get; set; }

    public ImportList List { get; private set; } = null!;

    public int Pages => Math.Max(1, (List.Count + PageSize - 1) / PageSize);

    public string Names => RegisterCatalogue.Names;

    public int KeepDays => limits.KeepDays;

    public long LargestMegabytes => limits.MaxFileBytes / 1024 / 1024;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Id = Ids.New(clock);
        await LoadAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var uploaded = await this.ActAsync(
            sender,
            new UploadRegisters(
                Id,
                [.. Files.Select(f => new UploadedFile(Path.GetFileName(f.FileName), f.Length, f.OpenReadStream))],
                AreKept
            ),
            cancel
        );
        if (uploaded.IsDone)
        {
            return RedirectToPage("Import", new { id = uploaded.Value });
        }

        Kept = await sender.Send(new GetKeptFiles(Id), cancel);
        await LoadAsync(cancel);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancel) =>
        List = await sender.Send(new ListImports(Number, PageSize), cancel);
}
