using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Domain.Volunteers;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>Finds and reads compilations: every page, export and command reads figures through here, in three commands.</summary>
internal static class CompilationReading
{
    /// <summary>What is known latest, in the latest revision; without a day, of the latest as-at day compiled for the period.</summary>
    public static async Task<CompilationView?> FindAsync(
        ICaseDb db,
        ReportingPeriod period,
        DateOnly? asAt,
        CancellationToken cancel
    )
    {
        var rows = await Project(db, Latest(db, period, asAt)).ToListAsync(cancel);
        return rows.Count == 0 ? null : rows[0].View();
    }

    /// <summary>The same as a query of one row: the last one in the index of period, day and revision.</summary>
    public static IQueryable<Compilation> Latest(ICaseDb db, ReportingPeriod period, DateOnly? asAt)
    {
        var found = db.Compilations.AsNoTracking().Where(c => c.From == period.From && c.To == period.To);
        if (asAt is { } day)
        {
            found = found.Where(c => c.AsAt == day);
        }

        return found
            .OrderByDescending(c => c.AsAt)
            .ThenByDescending(c => c.KnownAt)
            .ThenByDescending(c => c.Revision)
            .Take(1);
    }

    /// <summary>Of each period, the latest compilation: one row a period, however many there are.</summary>
    public static async Task<IReadOnlyList<CompilationView>> LatestOfAsync(
        ICaseDb db,
        IReadOnlyCollection<ReportingPeriod> periods,
        CancellationToken cancel
    )
    {
        var (froms, tos) = (
            periods.Select(p => p.From).Distinct().ToList(),
            periods.Select(p => p.To).Distinct().ToList()
        );
        var rows = await Project(
                db,
                db.LatestCompilations.AsNoTracking()
                    .Where(l => froms.Contains(l.From) && tos.Contains(l.To))
                    .Join(db.Compilations, l => l.CompilationId, c => c.Id, (_, c) => c)
            )
            .ToListAsync(cancel);
        return [.. rows.Select(r => r.View()).Where(v => periods.Contains(v.Period))];
    }

    public static async Task<CompiledFigures> ReadAsync(
        ICaseDb db,
        CompilationView compilation,
        CancellationToken cancel
    )
    {
        var id = compilation.Id;
        var figures = await Figures(
                db,
                db.Compilations.AsNoTracking().Where(c => c.Id == id).SelectMany(c => c.Figures)
            )
            .ToListAsync(cancel);
        var identities = await db
            .Compilations.AsNoTracking()
            .Where(c => c.Id == id)
            .SelectMany(c => c.Identities)
            .Select(i => new IdentityView(i.Text, i.Left, i.Right))
            .ToListAsync(cancel);
        var places = figures.ToDictionary(f => f.Code, f => f.Position, StringComparer.Ordinal);
        return new CompiledFigures(
            compilation,
            [.. figures.Select(f => f.View())],
            [
                // Where their figures stand; the same on every engine.
                .. identities
                    .OrderBy(i => places.GetValueOrDefault(i.Codes.First()))
                    .ThenBy(i => i.Text, StringComparer.Ordinal),
            ]
        );
    }

    /// <summary>Figures with the definition that they were made by, in their order.</summary>
    public static IQueryable<FigureRow> Figures(ICaseDb db, IQueryable<Figure> figures) =>
        figures
            .Join(
                db.FigureDefinitions,
                f => new { f.Code, Version = f.DefinitionVersion },
                d => new { d.Code, d.Version },
                (f, d) =>
                    new FigureRow
                    {
                        Position = f.Position,
                        Code = f.Code,
                        Title = f.Title,
                        Part = f.Part,
                        Text = d.Text,
                        Unit = f.Unit,
                        Basis = f.Basis,
                        Kind = f.Kind,
                        Records = f.Records,
                        DefinitionVersion = f.DefinitionVersion,
                        Numerator = f.Numerator,
                        Denominator = f.Denominator,
                        Measure = f.Measure,
                    }
            )
            .OrderBy(f => f.Position);

    // The records that figures count; what else the history tells of changes none.
    internal static readonly string[] Counted =
    [
        nameof(ComplaintReview),
        nameof(ChiefConstableComplaint),
        nameof(CustodyVisit),
        nameof(CustodySuite),
        nameof(Volunteer),
        nameof(Campaign),
        nameof(ScrutinySession),
    ];

    public static IQueryable<CompilationRow> Project(ICaseDb db, IQueryable<Compilation> compilations) =>
        compilations.Select(c => new CompilationRow
        {
            ChangedAt = db
                .History.Where(h => h.Sequence > c.SeenUpTo && Counted.Contains(h.RecordKind))
                .OrderBy(h => h.Sequence)
                .Select(h => (DateTime?)h.RecordedAt)
                .FirstOrDefault(),
            Id = c.Id,
            From = c.From,
            To = c.To,
            AsAt = c.AsAt,
            Revision = c.Revision,
            RecordedAt = c.RecordedAt,
            KnownAt = c.KnownAt,
            SeenUpTo = c.SeenUpTo,
            RequestedBy = c.RequestedBy,
            DurationMilliseconds = c.DurationMilliseconds,
        });
}

/// <summary>A row of the table of compilations.</summary>
internal sealed class CompilationRow
{
    public required CompilationId Id { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    public required DateOnly AsAt { get; init; }
    public required int Revision { get; init; }
    public required DateTime RecordedAt { get; init; }
    public required DateTime KnownAt { get; init; }
    public required long SeenUpTo { get; init; }
    public required string RequestedBy { get; init; }
    public required int DurationMilliseconds { get; init; }
    public required DateTime? ChangedAt { get; init; }

    public CompilationView View() =>
        new(Id, ReportingPeriod.Between(From, To).Value, AsAt, Revision, RecordedAt, RequestedBy, DurationMilliseconds)
        {
            KnownAt = KnownAt,
            SeenUpTo = SeenUpTo,
            RecordsChangedAt = ChangedAt,
        };
}

/// <summary>A row of the table of figures, with the text of its definition.</summary>
internal sealed class FigureRow
{
    public required int Position { get; init; }
    public required string Code { get; init; }
    public required string Title { get; init; }
    public required string? Part { get; init; }
    public required string Text { get; init; }
    public required FigureUnit Unit { get; init; }
    public required FigureBasis Basis { get; init; }
    public required FigureKind Kind { get; init; }
    public required RecordKind Records { get; init; }
    public required int DefinitionVersion { get; init; }
    public required long? Numerator { get; init; }
    public required long? Denominator { get; init; }
    public required double? Measure { get; init; }

    public FigureView View() =>
        new(
            Code,
            Title,
            Text,
            Unit,
            Basis,
            Kind,
            Records,
            DefinitionVersion,
            new FigureAmount(Numerator, Denominator, Measure)
        )
        {
            Part = Part,
        };
}
