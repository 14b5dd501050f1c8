using System.Linq.Expressions;
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

    private readonly List<(
        FigureDefinition Definition,
        Func<CancellationToken, Task<FigureAmount>> Amount,
        RecordSet? Numerator,
        RecordSet? Denominator
    )> figures = [];
    private readonly List<string> identities = [];

    /// <summary>Counts of the sets, once the sheet's records are kept.</summary>
    private protected Dictionary<int, long> Totals { get; } = [];

    public IEnumerable<FigureDefinition> Definitions => figures.Select(f => f.Definition);

    public IReadOnlyList<string> Identities => identities;

    /// <summary>A sum that must close, in codes: <c>a = b + c</c>. It is checked on every compilation.</summary>
    public void Identity(string left, params IEnumerable<string> right) =>
        identities.Add($"{left} = {string.Join(" + ", right)}");

    /// <summary>How many records the set holds.</summary>
    public RecordSet Total(string code, string title, string text, FigureBasis basis, RecordSet set)
    {
        Add(
            new(code, title, text, FigureUnit.Count, basis, FigureKind.Total, records),
            _ => Task.FromResult(FigureAmount.Total(Totals[set.Index])),
            set,
            null
        );
        return set;
    }

    /// <summary>A part of a whole; both are sets of this sheet.</summary>
    public void Rate(string code, string title, string text, FigureBasis basis, RecordSet part, RecordSet whole) =>
        Add(
            new(code, title, text, FigureUnit.Rate, basis, FigureKind.Rate, records),
            _ => Task.FromResult(FigureAmount.Rate(Totals[part.Index], Totals[whole.Index])),
            part,
            whole
        );

    internal async Task CompileAsync(
        Compilation compilation,
        ICaseDb db,
        ICountedRecordStore store,
        CancellationToken cancel
    )
    {
        await KeepAsync(compilation.Id, store, cancel);
        await CountAsync(compilation.Id, db, cancel);
        foreach (var (definition, amount, numerator, denominator) in figures)
        {
            FigureMembers? members = (numerator ?? denominator) is { } any
                ? new FigureMembers(PartOf(any), numerator?.Bit, denominator?.Bit)
                : null;
            compilation.Add(definition, await amount(cancel), members);
        }
    }

    private protected void Add(
        FigureDefinition definition,
        Func<CancellationToken, Task<FigureAmount>> amount,
        RecordSet? numerator,
        RecordSet? denominator
    )
    {
        if (numerator is { } n && denominator is { } d && n.Part != d.Part)
        {
            throw new InvalidOperationException(
                $"{definition.Code}: both sets of a rate lie within {SetsPerPart} sets of a sheet."
            );
        }

        figures.Add((definition, amount, numerator, denominator));
    }

    private protected int PartOf(RecordSet set) => PartOf(set.Part);

    private protected int PartOf(int part) => (number * 10) + part;

    private protected abstract int SetCount { get; }

    private protected abstract Task KeepAsync(
        CompilationId compilation,
        ICountedRecordStore store,
        CancellationToken cancel
    );

    // Few distinct memberships, however many records: the database groups, the bits are added up here.
    private async Task CountAsync(CompilationId compilation, ICaseDb db, CancellationToken cancel)
    {
        var (first, last) = (PartOf(0), PartOf(9));
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
}

/// <summary>A sheet whose sets are conditions on a record.</summary>
public sealed class FigureSheet<TRecord, TId>(
    int number,
    RecordKind records,
    IQueryable<TRecord> source,
    Expression<Func<TRecord, TId>> id
) : FigureSheet(number, records)
{
    private readonly List<Expression<Func<TRecord, bool>>> sets = [];
    private readonly RecordKind records = records;

    private protected override int SetCount => sets.Count;

    /// <summary>The records for which the condition holds.</summary>
    public RecordSet Set(Expression<Func<TRecord, bool>> condition)
    {
        sets.Add(condition);
        return new RecordSet(sets.Count - 1);
    }

    /// <summary>Every record of the sheet.</summary>
    public RecordSet All() => Set(_ => true);

    /// <summary>Those of a set for which a further condition holds.</summary>
    public RecordSet Within(RecordSet set, Expression<Func<TRecord, bool>> condition)
    {
        var whole = sets[set.Index];
        return whole.Body is ConstantExpression
            ? Set(condition)
            : Set(
                Expression.Lambda<Func<TRecord, bool>>(
                    Expression.AndAlso(whole.Body, On(condition, whole.Parameters[0])),
                    whole.Parameters
                )
            );
    }

    /// <summary>The sum of a count that each record of the set holds.</summary>
    public void Sum(
        string code,
        string title,
        string text,
        FigureBasis basis,
        RecordSet set,
        Expression<Func<TRecord, int?>> measure
    ) =>
        Add(
            new(code, title, text, FigureUnit.Count, basis, FigureKind.Total, records),
            async cancel => FigureAmount.Total(await Of(set).Select(measure).SumAsync(cancel) ?? 0),
            set,
            null
        );

    /// <summary>The sum of a measurement, divided by <paramref name="divisor"/>: minutes into hours.</summary>
    public void Amount(
        string code,
        string title,
        string text,
        FigureUnit unit,
        FigureBasis basis,
        RecordSet set,
        Expression<Func<TRecord, int?>> measure,
        double divisor
    ) =>
        Add(
            new(code, title, text, unit, basis, FigureKind.Amount, records),
            async cancel =>
                FigureAmount.Measured(
                    (await Of(set).Select(measure).SumAsync(cancel) ?? 0) / divisor,
                    Totals[set.Index]
                ),
            set,
            null
        );

    /// <summary>The mean over the cases of the set (never over means), with n.</summary>
    public void Mean(
        string code,
        string title,
        string text,
        FigureUnit unit,
        FigureBasis basis,
        RecordSet set,
        Expression<Func<TRecord, int?>> measure
    ) =>
        Add(
            new(code, title, text, unit, basis, FigureKind.Mean, records),
            async cancel =>
                FigureAmount.Measured(await Of(set).Select(measure).AverageAsync(cancel), Totals[set.Index]),
            set,
            null
        );

    /// <summary>The middle case of the set, or the mean of the two in the middle, with n.</summary>
    public void Median(
        string code,
        string title,
        string text,
        FigureUnit unit,
        FigureBasis basis,
        RecordSet set,
        Expression<Func<TRecord, int?>> measure
    ) =>
        Add(
            new(code, title, text, unit, basis, FigureKind.Median, records),
            async cancel =>
            {
                var n = (int)Totals[set.Index];
                var middle =
                    n == 0
                        ? []
                        : await Of(set)
                            .Select(measure)
                            .OrderBy(m => m)
                            .Skip((n - 1) / 2)
                            .Take(2 - (n % 2))
                            .ToListAsync(cancel);
                return FigureAmount.Measured(middle.Average(), n);
            },
            set,
            null
        );

    /// <summary>The greatest measurement in the set, with n.</summary>
    public void Greatest(
        string code,
        string title,
        string text,
        FigureUnit unit,
        FigureBasis basis,
        RecordSet set,
        Expression<Func<TRecord, int?>> measure
    ) =>
        Add(
            new(code, title, text, unit, basis, FigureKind.Greatest, records),
            async cancel => FigureAmount.Measured(await Of(set).Select(measure).MaxAsync(cancel), Totals[set.Index]),
            set,
            null
        );

    /// <summary>A rate whose parts are no records of this sheet, such as suite-weeks; <paramref name="set"/> is what stands behind it.</summary>
    public void Rate(
        string code,
        string title,
        string text,
        FigureBasis basis,
        RecordSet set,
        Func<CancellationToken, Task<FigureAmount>> amount
    ) => Add(new(code, title, text, FigureUnit.Rate, basis, FigureKind.Rate, records), amount, set, null);

    /// <summary>The records of a set.</summary>
    public IQueryable<TRecord> Of(RecordSet set) => source.Where(sets[set.Index]);

    /// <summary>How many records a set holds, once the sheet is compiled.</summary>
    public long TotalOf(RecordSet set) => Totals[set.Index];

    private protected override async Task KeepAsync(
        CompilationId compilation,
        ICountedRecordStore store,
        CancellationToken cancel
    )
    {
        for (var part = 0; part * SetsPerPart < sets.Count; part++)
        {
            await store.StoreAsync(
                compilation,
                PartOf(part),
                source.Select(Row(sets.Skip(part * SetsPerPart).Take(SetsPerPart))),
                cancel
            );
        }
    }

    // record => new CountedRow { Id = record.Id, Sets = (in set 0 ? 1 : 0) | (in set 1 ? 2 : 0) | … }
    private Expression<Func<TRecord, CountedRow<TId>>> Row(IEnumerable<Expression<Func<TRecord, bool>>> part)
    {
        var record = id.Parameters[0];
        Expression bits = part.Select(
                (set, bit) =>
                    (Expression)
                        Expression.Condition(On(set, record), Expression.Constant(1L << bit), Expression.Constant(0L))
            )
            .Aggregate(Expression.Or);
        var type = typeof(CountedRow<TId>);
        return Expression.Lambda<Func<TRecord, CountedRow<TId>>>(
            Expression.MemberInit(
                Expression.New(type),
                Expression.Bind(type.GetProperty(nameof(CountedRow<>.Id))!, id.Body),
                Expression.Bind(type.GetProperty(nameof(CountedRow<>.Sets))!, bits)
            ),
            record
        );
    }

    private static Expression On(LambdaExpression condition, ParameterExpression record) =>
        new Replace(condition.Parameters[0], record).Visit(condition.Body);

    private sealed class Replace(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == from ? to : base.VisitParameter(node);
    }
}

/// <summary>A sheet whose rows come with their bits already set, one for each of a list of codes.</summary>
public sealed class CodedSheet<TId>(int number, RecordKind records, int codes, IQueryable<CountedRow<TId>> rows)
    : FigureSheet(number, records)
{
    private protected override int SetCount => codes;

    private protected override Task KeepAsync(
        CompilationId compilation,
        ICountedRecordStore store,
        CancellationToken cancel
    ) => codes == 0 ? Task.CompletedTask : store.StoreAsync(compilation, PartOf(0), rows, cancel);
}

/// <summary>One family of figures: its definitions and how they are counted, in one file.</summary>
public interface IFigureFamily
{
    IEnumerable<FigureSheet> Sheets(ICaseDb db, FigureScope scope);
}
