using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary>References that are given out to records which the office's register calls otherwise.</summary>
internal sealed class GivenReferences(RowContext context, ReferenceSeries series)
{
    private readonly Dictionary<string, CaseReference> given = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives one to each row of a batch that is not held. A row that is rejected after all leaves a gap, which is allowed.</summary>
    /// <param name="received">The column that tells in which year the number runs.</param>
    public async Task GiveAsync(
        IEnumerable<RegisterRow> batch,
        Func<string, bool> isHeld,
        string received,
        CancellationToken cancel
    )
    {
        Dictionary<string, FinancialYear> wanted = new(StringComparer.OrdinalIgnoreCase);
        foreach (var row in batch)
        {
            if (
                row.Errors.Count == 0
                && row.Cell("reference") is { } text
                && WrittenReference.Of(series, text).Own is { } own
                && !isHeld(own)
                && !given.ContainsKey(own)
                && row.Cell(received) is { } day
                && WrittenDay.TryRead(day, out var on, out _)
            )
            {
                wanted.TryAdd(own, FinancialYear.Of(on.Day));
            }
        }

        foreach (var year in wanted.GroupBy(w => w.Value, w => w.Key))
        {
            var numbers = await context.References.NextAsync(series, year.Key, year.Count(), cancel);
            foreach (var (own, number) in year.Zip(numbers))
            {
                given.Add(own, number);
            }
        }
    }

    /// <summary>Where none was given, the row has told why: it is rejected.</summary>
    public CaseReference For(WrittenReference written, DateOnly on) =>
        written.Ours ?? given.GetValueOrDefault(written.Text) ?? new CaseReference(series, FinancialYear.Of(on), 1);
}
