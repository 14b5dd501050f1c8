using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Application.Statistics.Report;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.Statistics;

/// <summary>The Commissioner's overview: the period beside the year before, each number with its base, its day and its definition.</summary>
public sealed class IndexModel(ISender sender, ActingUser acting) : FigurePage(sender)
{
    private static readonly (string Heading, string[] Codes)[] Sections =
    [
        (
            "Complaint reviews",
            [
                "reviews.considered",
                "reviews.valid",
                "reviews.upheld_rate_of_valid",
                "reviews.ongoing",
                "reviews.flow.days_to_complete.mean",
                "reviews.flow.acknowledged_on_time",
                "reviews.flow.recommendations.made",
                "chief_constable.recorded",
            ]
        ),
        (
            "Custody visiting",
            [
                "visits.completed",
                "detainees.spoken_to",
                "visits.coverage_rate",
                "visits.delayed",
                "delay.worst",
                "issues.raised",
                "volunteers.joined_from_campaign",
                "volunteers.in_post_at_end",
            ]
        ),
        ("Community scrutiny", ["scrutiny.sessions", "scrutiny.viewed", "scrutiny.feedback_completeness"]),
    ];

    public ComparedFigures? Figures { get; private set; }

    public IReadOnlyList<FigureTiles> Groups { get; private set; } = [];

    public IReadOnlyList<ChartData> Charts { get; private set; } = [];

    public IReadOnlyList<string> OpenIdentities { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await ChooseAsync(cancel);
        if (!ModelState.IsValid || await Sender.Send(new GetReport(Shown, Day), cancel) is not { } report)
        {
            return;
        }

        Figures = report.Figures;
        Show(Figures.Now.Compilation);
        Groups = [.. Sections.Select(s => FigureTiles.Of(s.Heading, Figures, s.Codes))];
        Charts = [.. report.Sections.SelectMany(s => s.Blocks).OfType<ReportChart>().Select(c => c.Data)];
        OpenIdentities =
        [
            .. report
                .Identities.Where(i => !i.Closes)
                .Select(i => $"{i.Text}: residual {FigureText.Count(i.Residual)}"),
        ];
    }

    public async Task<IActionResult> OnPostCompileAsync(CancellationToken cancel)
    {
        if (!acting.May(Permission.CompileFigures))
        {
            return Forbid();
        }

        await ChooseAsync(cancel);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var asked = await this.ActAsync(Sender, new AskForCompilation(Shown, Day), cancel);
        if (!asked.IsDone)
        {
            return Page();
        }

        TempData.Notify($"The figures of {Shown} were asked for. This page shows how it goes.");
        return RedirectToPage("Compilation", new { id = asked.Value });
    }
}
