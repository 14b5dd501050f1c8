using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>One figure: its definition, its number, the trend, the year before and the identities that speak of it. Null for a code that no figure has.</summary>
[Requires(Permission.ReadFigures)]
public sealed record GetFigure(string Code, ReportingPeriod Period, DateOnly? AsAt = null) : IQuery<FigureDetail?>;

/// <param name="Definition">In the version that the number was made by, else the latest.</param>
/// <param name="Compilation">Null when nothing is compiled for the period and day.</param>
/// <param name="Figure">Null when the compilation has no such figure, as for a campaign that came later.</param>
/// <param name="Quarters">The quarters of the financial year in which the period begins.</param>
/// <param name="Years">The same period in earlier years and this one, oldest first.</param>
/// <param name="YearBefore">The figure a year earlier; null when it is not compiled.</param>
/// <param name="Identities">Those that mention the figure.</param>
public sealed record FigureDetail(
    FigureDefinition Definition,
    CompilationView? Compilation,
    FigureView? Figure,
    IReadOnlyList<TrendPoint> Quarters,
    IReadOnlyList<TrendPoint> Years,
    TrendPoint? YearBefore,
    IReadOnlyList<IdentityView> Identities
)
{
    /// <summary>The change from the year before; null unless both are whole, or as at the same day of their year.</summary>
    public string? Change =>
        Figure is { } now
        && YearBefore is { Compilation: { } compiled, Figure: { } before }
        && Browse.YearBefore.IsLikeForLike(Compilation!, compiled)
            ? FigureText.Change(now, before)
            : null;
}

/// <summary>The figure in one period of a trend; without a compilation where the period has not been compiled.</summary>
public sealed record TrendPoint(ReportingPeriod Period, CompilationView? Compilation, FigureView? Figure);

public sealed class GetFigureHandler(ICaseDb db) : IRequestHandler<GetFigure, FigureDetail?>
{
    private const int YearsOfTrend = 5;

    public async Task<FigureDetail?> Handle(GetFigure request, CancellationToken cancellationToken)
    {
        var definitions = await db
            .FigureDefinitions.AsNoTracking()
            .Where(d => d.Code == request.Code)
            .OrderByDescending(d => d.Version)
            .ToListAsync(cancellationToken);
        if (definitions.Count == 0)
        {
            return null;
        }

        var compilation = await CompilationReading.FindAsync(db, request.Period, request.AsAt, cancellationToken);
        if (compilation is null)
        {
            return new FigureDetail(definitions[0], null, null, [], [], null, []);
        }

        var year = FinancialYear.Of(request.Period.From);
        var quarters = Enumerable.Range(1, 4).Select(quarter => ReportingPeriod.Of(year, quarter)).ToList();
        var years = Enumerable
            .Range(0, YearsOfTrend - 1)
            .Aggregate(
                new List<ReportingPeriod> { request.Period },
                (periods, _) => [periods[0].YearBefore, .. periods]
            );
        var latest = await CompilationReading.LatestOfAsync(db, [.. quarters, .. years], cancellationToken);
        var before = await YearBefore.FindAsync(db, compilation, cancellationToken);

        var shown = latest.Where(c => c.Period != request.Period).Append(compilation).ToList();
        var figures = await FiguresAsync(
            request.Code,
            [.. shown.Select(c => c.Id), .. before is null ? [] : new[] { before.Id }],
            cancellationToken
        );
        TrendPoint At(ReportingPeriod period)
        {
            var made = shown.Find(c => c.Period == period);
            return new TrendPoint(period, made, made is null ? null : figures.GetValueOrDefault(made.Id));
        }

        var figure = figures.GetValueOrDefault(compilation.Id);
        var identities = await db
            .Compilations.AsNoTracking()
            .Where(c => c.Id == compilation.Id)
            .SelectMany(c => c.Identities)
            .Where(i => i.Text.Contains(request.Code))
            .Select(i => new IdentityView(i.Text, i.Left, i.Right))
            .ToListAsync(cancellationToken);
        return new FigureDetail(
            definitions.Find(d => d.Version == figure?.DefinitionVersion) ?? definitions[0],
            compilation,
            figure,
            [.. quarters.Select(At)],
            [.. years.Select(At)],
            before is null ? null : new TrendPoint(before.Period, before, figures.GetValueOrDefault(before.Id)),
            [.. identities.Where(i => i.Mentions(request.Code))]
        );
    }

    private async Task<Dictionary<CompilationId, FigureView>> FiguresAsync(
        string code,
        IReadOnlyList<CompilationId> compilations,
        CancellationToken cancel
    )
    {
        var rows = await db
            .Compilations.AsNoTracking()
            .Where(c => compilations.Contains(c.Id))
            .SelectMany(c => c.Figures.Where(f => f.Code == code), (c, f) => new { c.Id, Figure = f })
            .Join(
                db.FigureDefinitions,
                x => new { x.Figure.Code, Version = x.Figure.DefinitionVersion },
                d => new { d.Code, d.Version },
                (x, d) =>
                    new
                    {
                        x.Id,
                        Row = new FigureRow
                        {
                            Position = x.Figure.Position,
                            Code = x.Figure.Code,
                            Title = x.Figure.Title,
                            Part = x.Figure.Part,
                            Text = d.Text,
                            Unit = x.Figure.Unit,
                            Basis = x.Figure.Basis,
                            Kind = x.Figure.Kind,
                            Records = x.Figure.Records,
                            DefinitionVersion = x.Figure.DefinitionVersion,
                            Numerator = x.Figure.Numerator,
                            Denominator = x.Figure.Denominator,
                            Measure = x.Figure.Measure,
                        },
                    }
            )
            .ToListAsync(cancel);
        return rows.ToDictionary(r => r.Id, r => r.Row.View());
    }
}
