using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>How many things there are under a code.</summary>
public sealed class CodeTally
{
    public required string Code { get; init; }

    public required int Count { get; init; }
}

/// <summary>A sheet whose rows come with their bits already set: for each of a list of codes as many sets, side by side, as are told.</summary>
/// <param name="setsOfEach">Of each code; all of them lie in one part of the sheet.</param>
/// <param name="rows">The rows of some of the codes, at most as many as one part of the sheet holds.</param>
/// <param name="tallies">What is added up under each code where records hold several.</param>
public sealed class CodedSheet<TId>(
    int number,
    RecordKind records,
    IReadOnlyList<string> codes,
    int setsOfEach,
    Func<IReadOnlyList<string>, IQueryable<CountedRow<TId>>> rows,
    IQueryable<CodeTally> tallies
) : FigureSheet(number, records)
{
    private IReadOnlyList<CodeTally> tallied = [];

    private protected override int SetCount => codes.Count * setsOfEach;

    public RecordSet SetOf(int code, int which = 0) => new((code * setsOfEach) + which);

    /// <summary>The tally of a code; the records of the set stand behind it.</summary>
    public void Tally(TotalFigure figure, RecordSet set, string code)
    {
        Sums.Add(figure.Code);
        Add(
            figure,
            FigureKind.Total,
            _ => Task.FromResult(FigureAmount.Total(tallied.Where(t => t.Code == code).Sum(t => t.Count))),
            set,
            null
        );
    }

    private protected override async Task KeepAsync(
        CompilationId compilation,
        ICountedRecordStore store,
        CancellationToken cancel
    )
    {
        foreach (var (part, some) in codes.Chunk(SetsPerPart / setsOfEach).Index())
        {
            await store.StoreAsync(compilation, PartOf(part), rows(some), cancel);
        }
    }

    private protected override async Task MeasureAsync(CancellationToken cancel) =>
        tallied = await tallies.ToListAsync(cancel);
}
