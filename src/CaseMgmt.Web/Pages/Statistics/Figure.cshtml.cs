using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Report;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.Statistics;

/// <summary>One figure: definition, number, trend, sums, and for those allowed the records behind it.</summary>
public sealed class FigureModel(ISender sender) : FigurePage(sender)
{
    [BindProperty(SupportsGet = true, Name = "part")]
    public string? PartCode { get; set; }

    [BindProperty(SupportsGet = true, Name = ListAddress.Page)]
    public int Number { get; set; } = 1;

    public FigureDetail Detail { get; private set; } = null!;

    public FigureRecords? Records { get; private set; }

    public FigurePart Part { get; private set; }

    public bool HasParts => Detail.Figure?.Kind is FigureKind.Rate;

    public bool IsWords => Detail.Figure is { } figure && FigureText.WithUnit(figure).Any(char.IsLetter);

    public string YearBefore
    {
        get
        {
            if (Detail.YearBefore is not { Figure: { } before, Compilation: { } compiled })
            {
                return $"{Detail.Compilation!.Period.YearBefore}: not compiled";
            }

            return $"{compiled.Period} as at {DateRules.Say(compiled.AsAt)}: {FigureText.Of(before)}"
                + (Detail.Change is { } change ? $". {FigureTiles.Of(change)}" : "");
        }
    }

    public IReadOnlyList<ChartData> Trends =>
        [
            .. new[]
            {
                (Title: "By quarter", Points: Detail.Quarters, Shape: ChartShape.Columns),
                (Title: "By year", Points: Detail.Years, Shape: ChartShape.Lines),
            }
                .Where(t => t.Points.Any(p => p.Figure is not null))
                .Select(t => Trend(t.Title, t.Points, t.Shape)),
        ];

    public IReadOnlyList<string> Missing =>
        [.. Detail.Quarters.Concat(Detail.Years).Where(p => p.Compilation is null).Select(p => p.Period.ToString())];

    /// <summary>The periods of the trend whose figures the records have left behind.</summary>
    public IReadOnlyList<string> LeftBehind =>
        [
            .. Detail
                .Quarters.Concat(Detail.Years)
                .Where(p => p.Compilation is { IsLeftBehind: true })
                .Select(p => p.Period.ToString())
                .Distinct(),
        ];

    /// <summary>Where the record has a page; null where it has none yet.</summary>
    public static string? AddressOf(FigureRecordRow row) =>
        row.LeadsTo switch
        {
            RecordKind.ComplaintReview => $"/reviews/{row.Id}",
            RecordKind.CustodyVisit => $"/visits/{row.Id}",
            _ => null,
        };

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        await ChooseAsync(cancel);
        if (await Sender.Send(new GetFigure(code, Shown, Day), cancel) is not { } detail)
        {
            return NotFound();
        }

        Detail = detail;
        Part = CodeText.TryParse<FigurePart>(PartCode ?? "", out var part) ? part : FigurePart.Numerator;
        if (detail.Compilation is { } compilation && detail.Figure is not null)
        {
            Show(compilation);
            Records = await Sender.Send(new ListFigureRecords(code, Shown, Day, Part, Number), cancel);
        }

        return Page();
    }

    // "22-23": five of them fit under a narrow chart.
    private static string Short(ReportingPeriod period) =>
        period.FinancialYear is null ? $"{period.From:yyyy}" : period.ToString()[2..];

    private static ChartData Trend(string title, IReadOnlyList<TrendPoint> points, ChartShape shape)
    {
        var known = points.Where(p => p.Figure is not null && FigureText.IsKnown(p.Figure)).ToList();
        return new ChartData(
            shape,
            title,
            known.Count == 0
                ? "No period of this trend is compiled."
                : $"From {known[0].Period} ({FigureText.Of(known[0].Figure!)}) to {known[^1].Period} ({FigureText.Of(known[^1].Figure!)}).",
            title,
            [.. points.Select(p => p.Period.ToString())],
            [
                .. points.Select(p =>
                    p.Period.FinancialYear is null && p.Period.Quarter is { } q ? $"Q{q}" : Short(p.Period)
                ),
            ],
            [
                new ChartSeries(
                    "Number",
                    [.. points.Select(p => p.Figure is null ? null : FigureText.Value(p.Figure))],
                    [
                        .. points.Select(p =>
                            p.Figure is null
                                ? p.Compilation is null
                                    ? "not compiled"
                                    : "no such figure"
                                : FigureText.Of(p.Figure)
                        ),
                    ]
                ),
            ]
        )
        {
            Suffix = points.Select(p => p.Figure).OfType<FigureView>().FirstOrDefault() is { } any
                ? FigureText.Suffix(any)
                : "",
        };
    }
}
