using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.Statistics;

/// <summary>A compilation that was asked for: what is done and what remains, and then the way to its figures. It can be left and come back to.</summary>
public sealed class CompilationModel(ISender sender) : PageModel
{
    public CompilationRun Run { get; private set; } = null!;

    public string Query => FigureAddress.Query(Run.Period, Run.AsAt);

    /// <summary>The period that is being compiled; null while the run waits.</summary>
    public CompilationStep? Current =>
        Run.State is RunState.Running ? Run.Steps.FirstOrDefault(s => s.Percent < 100) : null;

    /// <summary>What is going on, in a sentence.</summary>
    public string Now =>
        Current is { } step
            ? $"{Words.Count(Run.Steps.Count(s => s.Percent == 100), "period")} of {Run.Steps.Count} done, {step.Period} is being compiled"
        : Run.State is RunState.Running ? "The last period is being saved"
        : "Waiting for a worker to be free";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await sender.Send(new GetCompilationRun(id), cancel) is not { } run)
        {
            return NotFound();
        }

        Run = run;
        return Page();
    }
}
