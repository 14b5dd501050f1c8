using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Report;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.Statistics;

/// <summary>The section "Ethical policing" as it would be published, what changed since the compilation before, and its files.</summary>
public sealed class ReportModel(ISender sender) : FigurePage(sender)
{
    public static IReadOnlyList<(string Format, string Name)> Exports { get; } =
    [
        (CodeText.Of(ReportFormat.Docx), "Word document"),
        (CodeText.Of(ReportFormat.Html), "Web page"),
        (CodeText.Of(ReportFormat.Csv), "CSV"),
        (CodeText.Of(ReportFormat.Json), "JSON"),
    ];

    public ReportDocument? Report { get; private set; }

    public CompilationChanges? Changes { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await ChooseAsync(cancel);
        if (!ModelState.IsValid || await Sender.Send(new GetReport(Shown, Day), cancel) is not { } report)
        {
            return;
        }

        Report = report;
        Show(report.Figures.Now.Compilation);
        Changes = await Sender.Send(new GetChanges(Shown, Day), cancel);
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancel)
    {
        await ChooseAsync(cancel);
        if (!ModelState.IsValid || !CodeText.TryParse<ReportFormat>(format ?? "", out var wanted))
        {
            return BadRequest();
        }

        if (await Sender.Send(new ExportReport(Shown, Day, wanted), cancel) is not { } file)
        {
            return NotFound();
        }

        // Whoever holds the file can look its figures up for good.
        var kept = await this.ActAsync(Sender, new KeepExported(file.Compilation), cancel);
        if (!kept.IsDone)
        {
            TempData.Notify(kept.Errors[0].Message);
            return Redirect("/statistics/report" + Query);
        }

        return File(file.Content, file.MediaType, file.Name);
    }
}
