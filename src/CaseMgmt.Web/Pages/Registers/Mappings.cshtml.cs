using CaseMgmt.Application.Registers.Mapping;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.Registers;

/// <summary>What is kept of the office's own spreadsheets; what is wanted no longer is removed.</summary>
public sealed class MappingsModel(ISender sender, TimeProvider clock) : ActPage(clock)
{
    /// <summary>Whose form was sent.</summary>
    [BindProperty]
    public Guid Mapping { get; set; }

    public IReadOnlyList<MappingRow> Mappings { get; private set; } = [];

    /// <summary>Each form on the page is an act of its own.</summary>
    public Guid NewAct() => Ids.New(Clock);

    public async Task OnGetAsync(CancellationToken cancel) => await ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await this.ActAsync(sender, new RemoveMapping(new ColumnMappingId(Mapping), Seen), cancel);
        if (outcome.IsDone)
        {
            return Done(outcome, "The mapping was removed.", "/registers/mappings");
        }

        await ShowAsync(cancel);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancel) => Mappings = await sender.Send(new ListMappings(), cancel);
}
