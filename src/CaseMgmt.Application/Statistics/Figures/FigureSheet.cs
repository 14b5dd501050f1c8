using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>
/// Figures that count records of one kind. Each record is read once and its membership of every set is kept, one bit a
/// set: the totals are then counted from what was kept, so that a figure and the list behind it cannot differ.
/// </summary>
public abstract class FigureSheet(int number, RecordKind records)
{
    private protected const int SetsPerPart = 62;
    private const int PartsPerSheet = 10;

    private readonly List<(
        FigureDefinition Definition,
        Func<CancellationToken, Task<FigureAmount>> Amount,
        RecordSet? Numerator,
        RecordSet? Denominator
    )> figures = [];
    private readonly List<string> identities = [];

    /// <summary>Counts of the sets, once the sheet's records are kept.</summary>
    private protected Dictionary<int, long> Totals { get; } = [];

    /// <summary>The kind of record that it counts.</summary>
    public RecordKind Records => records;

    public IEnumerable<FigureDefinition> Definitions => figures.Select(f => f.Definition);

    public IReadOnlyList<string> Identities => identities;

    /// <summary>The totals that add up what records hold, where others say how many records there are.</summary>
    internal HashSet<string> Sums { get; } = new(StringComparer.Ordinal);

    /// <summary>A sum that must close: <c>a = b + c</c>. It is checked on every compilation.</summary>
    public void Identity(TotalFigure left, params IEnumerable<TotalFigure> right) => Identity([left], right);

    /// <summary>The same with a sum on both sides: <c>a + b = c + d</c>.</summary>
    public void Identity(IEnumerable<TotalFigure> left, IEnumerable<TotalFigure> right) =>
        identities.Add($"{Sum(left)} = {Sum(right)}");

    /// <summary>How many records the set holds.</summary>
    /// <param name="isRecorded">False where nobody can say it, as of an earlier instant what rules would have flagged.</param>
    /// <param name="saying">Where not every record says whether it belongs there.</param>
    public RecordSet Total(TotalFigure figure, RecordSet set, bool isRecorded = true, Saying? saying = null)
    {
        Add(
            figure,
            FigureKind.Total,
            _ => Task.FromResult(isRecorded ? FigureAmount.Total(Totals[set.Index]) : FigureAmount.NotRecorded),
            set,
            null,
            saying
        );
        return set;
    }

    /// <summary>What is counted apart, of things that the records of the set hold.</summary>
    public void Counted(TotalFigure figure, RecordSet set, Func<CancellationToken, Task<long>> count)
    {
        Sums.Add(figure.Code);
        Add(figure, FigureKind.Total, async cancel => FigureAmount.Total(await count(cancel)), set, null);
    }

    /// <summary>A part of a whole; both are sets of this sheet.</summary>
    public void Rate(RateFigure figure, RecordSet part, RecordSet whole, Saying? saying = null) =>
        Add(
            figure,
            FigureKind.Rate,
            _ => Task.FromResult(FigureAmount.Rate(Totals[part.Index], Totals[whole.Index])),
            part,
            whole,
            saying
        );

    /// <summary>No register of these records has been taken in: their figures are there and say so.</summary>
    internal void NoteNotRecorded(Compilation compilation)
    {
        foreach (var definition in Definitions)
        {
            compilation.Add(definition, FigureAmount.NotRecorded, members: null);
        }
    }

    internal async Task CompileAsync(
        Compilation compilation,
        ICaseDb db,
        ICountedRecordStore store,
        CancellationToken cancel
    )
    {
        await KeepAsync(compilation.Id, store, cancel);
        await CountAsync(compilation.Id, db, cancel);
        await MeasureAsync(cancel);
        foreach (var (definition, amount, numerator, denominator) in figures)
        {
            FigureMembers? members = (numerator ?? denominator) is { } any
                ? new FigureMembers(PartOf(any), numerator?.Bit, denominator?.Bit)
                : null;
            compilation.Add(definition, await amount(cancel), members);
        }
    }

    private protected void Add(
        KnownFigure figure,
        FigureKind kind,
        Func<CancellationToken, Task<FigureAmount>> amount,
        RecordSet? numerator,
        RecordSet? denominator,
        Saying? saying = null
    )
    {
        if (numerator is { } n && denominator is { } d && n.Part != d.Part)
        {
            throw new InvalidOperationException(
                $"{figure.Code}: both sets of a rate lie within {SetsPerPart} sets of a sheet."
            );
        }

        figures.Add((figure.Defined(kind, records), OfSaid, numerator, denominator));

        async Task<FigureAmount> OfSaid(CancellationToken cancel) =>
            saying is { } s && Totals[s.Said.Index] == 0 && Totals[s.Asked.Index] > 0
                ? FigureAmount.NotRecorded
                : await amount(cancel);
    }

    private static string Sum(IEnumerable<TotalFigure> figures) => string.Join(" + ", figures.Select(f => f.Code));

    private protected int PartOf(RecordSet set) => PartOf(set.Part);

    // The next sheet's parts begin there: a set too many is refused, never counted elsewhere.
    private protected int PartOf(int part) =>
        part < PartsPerSheet
            ? (number * PartsPerSheet) + part
            : throw new InvalidOperationException(
                $"Sheet {number} ({records}) counts more than {PartsPerSheet * SetsPerPart} sets. Shorten the period or the list that it is broken down by, or give the breakdown a sheet of its own."
            );

    private protected abstract int SetCount { get; }

    private protected abstract Task KeepAsync(
        CompilationId compilation,
        ICountedRecordStore store,
        CancellationToken cancel
    );

    /// <summary>Reads the sums, means and greatest measurements, once the sets are counted.</summary>
    private protected virtual Task MeasureAsync(CancellationToken cancel) => Task.CompletedTask;

    // Few distinct memberships, however many records: the database groups, the bits are added up here.
    private async Task CountAsync(CompilationId compilation, ICaseDb db, CancellationToken cancel)
    {
        var (first, last) = (PartOf(0), PartOf(PartsPerSheet - 1));
        var groups = await db
            .CountedRecords.Where(c => c.CompilationId == compilation && c.Sheet >= first && c.Sheet <= last)
            .GroupBy(c => new { c.Sheet, c.Sets })
            .Select(g => new
            {
                g.Key.Sheet,
                g.Key.Sets,
                Count = g.LongCount(),
            })
            .ToListAsync(cancel);
        for (var index = 0; index < SetCount; index++)
        {
            var set = new RecordSet(index);
            Totals[index] = groups
                .Where(g => g.Sheet == PartOf(set) && (g.Sets & (1L << set.Bit)) != 0)
                .Sum(g => g.Count);
        }
    }

    /// <summary>A set of the sheet's records, by its place.</summary>
    public readonly record struct RecordSet(int Index)
    {
        internal int Part => Index / SetsPerPart;

        internal int Bit => Index % SetsPerPart;
    }

    /// <summary>
    /// Those of whom something is asked, and those that say it. Nobody can say that it is none while there are some and not one says it:
    /// then it is not recorded here.
    /// </summary>
    public readonly record struct Saying(RecordSet Asked, RecordSet Said)
    {
        /// <summary>Each of the set says it.</summary>
        public static implicit operator Saying(RecordSet set) => new(set, set);
    }
}

/// <summary>One family of figures: its definitions and how they are counted, in one file.</summary>
public interface IFigureFamily
{
    /// <summary>Under what its figures are read, in order.</summary>
    IReadOnlyList<FigureHeading> Headings { get; }

    IEnumerable<FigureSheet> Sheets(ICaseDb db, FigureScope scope);
}
