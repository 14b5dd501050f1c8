using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Application.Statistics.Figures;
using CaseMgmt.Application.Statistics.Report;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.Statistics;

/// <summary>The Commissioner's overview: the period beside the year before, each number with its base, its day and its definition.</summary>
public sealed class IndexModel(ISender sender, ActingUser acting) : FigurePage(sender)
{
    private static readonly (string Heading, KnownFigure[] Figures)[] Sections =
    [
        (
            "Complaint reviews",
            [
                ComplaintReviewsCohort.Considered,
                ComplaintReviewsCohort.Valid,
                ComplaintReviewsCohort.UpheldRateOfValid,
                ComplaintReviewsCohort.Ongoing,
                ComplaintReviewsFlow.DaysToCompleteMean,
                ComplaintReviewsFlow.AcknowledgedOnTime,
                Recommendations.Made,
                ChiefConstable.Recorded,
            ]
        ),
        (
            "Custody visiting",
            [
                CustodyVisiting.Completed,
                CustodyVisiting.SpokenTo,
                CustodyVisiting.CoverageRate,
                CustodyVisiting.Delayed,
                CustodyVisiting.LongestDelay,
                CustodyIssues.Raised,
                VolunteersInPost.JoinedFromCampaign,
                VolunteersInPost.InPostAtEnd,
            ]
        ),
        (
            "Community scrutiny",
            [CommunityScrutiny.Sessions, CommunityScrutiny.Viewed, CommunityScrutiny.FeedbackCompleteness]
        ),
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
        Groups = [.. Sections.Select(s => FigureTiles.Of(s.Heading, Figures, s.Figures))];
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
