using System.Linq.Expressions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>A sheet whose sets are conditions on a record.</summary>
public sealed class FigureSheet<TRecord, TId>(
    int number,
    RecordKind records,
    IQueryable<TRecord> source,
    Expression<Func<TRecord, TId>> id
) : FigureSheet(number, records)
{
    private readonly List<Expression<Func<TRecord, bool>>> sets = [];
    private static readonly ParameterExpression Group = Expression.Parameter(typeof(IGrouping<int, TRecord>));

    private readonly List<Expression> measures = [];
    private double?[] measured = [];

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
    public void Sum(TotalFigure figure, RecordSet set, Expression<Func<TRecord, int?>> measure)
    {
        var sum = Measured(nameof(Enumerable.Sum), set, measure);
        Sums.Add(figure.Code);
        Add(figure, FigureKind.Total, _ => Task.FromResult(FigureAmount.Total((long)(measured[sum] ?? 0))), set, null);
    }

    /// <summary>
    /// The sum of a count that not every record says: over those that say it, and "not recorded here" where there are records and none
    /// does.
    /// </summary>
    /// <returns>Those that say it.</returns>
    public RecordSet SumOfSaid(TotalFigure figure, RecordSet set, Expression<Func<TRecord, int?>> measure)
    {
        var said = Within(
            set,
            Expression.Lambda<Func<TRecord, bool>>(
                Expression.NotEqual(measure.Body, Expression.Constant(null, typeof(int?))),
                measure.Parameters
            )
        );
        var sum = Measured(nameof(Enumerable.Sum), said, measure);
        Sums.Add(figure.Code);
        Add(
            figure,
            FigureKind.Total,
            _ => Task.FromResult(OfSaid(set, said, () => FigureAmount.Total((long)(measured[sum] ?? 0)))),
            said,
            null
        );
        return said;
    }

    /// <summary>A part of a whole, over those of the set that say both.</summary>
    public void RateOfSaid(
        RateFigure figure,
        RecordSet set,
        RecordSet said,
        Expression<Func<TRecord, int?>> part,
        Expression<Func<TRecord, int?>> whole
    )
    {
        var (parts, wholes) = (
            Measured(nameof(Enumerable.Sum), said, part),
            Measured(nameof(Enumerable.Sum), said, whole)
        );
        Rate(
            figure,
            said,
            _ =>
                Task.FromResult(
                    OfSaid(
                        set,
                        said,
                        () => FigureAmount.Rate((long)(measured[parts] ?? 0), (long)(measured[wholes] ?? 0))
                    )
                )
        );
    }

    private FigureAmount OfSaid(RecordSet set, RecordSet said, Func<FigureAmount> amount) =>
        Totals[said.Index] == 0 && Totals[set.Index] > 0 ? FigureAmount.NotRecorded : amount();

    /// <summary>A count that each record of the set holds as a part of another: people spoken to, of those held.</summary>
    public void RateOfSums(
        RateFigure figure,
        RecordSet set,
        Expression<Func<TRecord, int?>> part,
        Expression<Func<TRecord, int?>> whole
    )
    {
        var (parts, wholes) = (
            Measured(nameof(Enumerable.Sum), set, part),
            Measured(nameof(Enumerable.Sum), set, whole)
        );
        Rate(
            figure,
            set,
            _ => Task.FromResult(FigureAmount.Rate((long)(measured[parts] ?? 0), (long)(measured[wholes] ?? 0)))
        );
    }

    /// <summary>The sum of a measurement, divided by <paramref name="divisor"/>: minutes into hours.</summary>
    public void Amount(MeasuredFigure figure, RecordSet set, Expression<Func<TRecord, int?>> measure, double divisor)
    {
        var sum = Measured(nameof(Enumerable.Sum), set, measure);
        Add(
            figure,
            FigureKind.Amount,
            _ => Task.FromResult(FigureAmount.Sum((measured[sum] ?? 0) / divisor, Totals[set.Index])),
            set,
            null
        );
    }

    /// <summary>The mean over the cases of the set (never over means), with n.</summary>
    public void Mean(MeasuredFigure figure, RecordSet set, Expression<Func<TRecord, int?>> measure)
    {
        var mean = Measured(nameof(Enumerable.Average), set, measure);
        Add(
            figure,
            FigureKind.Mean,
            _ => Task.FromResult(FigureAmount.Measured(measured[mean], Totals[set.Index])),
            set,
            null
        );
    }

    /// <summary>The middle case of the set, or the mean of the two in the middle, with n.</summary>
    public void Median(MeasuredFigure figure, RecordSet set, Expression<Func<TRecord, int?>> measure) =>
        Add(
            figure,
            FigureKind.Median,
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
    public void Greatest(MeasuredFigure figure, RecordSet set, Expression<Func<TRecord, int?>> measure)
    {
        var greatest = Measured(nameof(Enumerable.Max), set, measure);
        Add(
            figure,
            FigureKind.Greatest,
            _ => Task.FromResult(FigureAmount.Measured(measured[greatest], Totals[set.Index])),
            set,
            null
        );
    }

    /// <summary>A rate whose parts are no records of this sheet, such as suite-weeks; <paramref name="set"/> is what stands behind it.</summary>
    public void Rate(RateFigure figure, RecordSet set, Func<CancellationToken, Task<FigureAmount>> amount) =>
        Add(figure, FigureKind.Rate, amount, set, null);

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

    // group => (double?)group.Sum(record => in the set ? measure : null)
    private int Measured(string how, RecordSet set, Expression<Func<TRecord, int?>> measure)
    {
        var record = id.Parameters[0];
        var within = Expression.Condition(
            On(sets[set.Index], record),
            On(measure, record),
            Expression.Constant(null, typeof(int?))
        );
        var amount = Expression.Call(
            typeof(Enumerable),
            how,
            [typeof(TRecord)],
            Group,
            Expression.Lambda<Func<TRecord, int?>>(within, record)
        );
        measures.Add(Expression.Convert(amount, typeof(double?)));
        return measures.Count - 1;
    }

    // All of them in one look at the records: new[] { the first measure, the second, … }
    private protected override async Task MeasureAsync(CancellationToken cancel)
    {
        if (measures.Count == 0)
        {
            return;
        }

        var all = Expression.Lambda<Func<IGrouping<int, TRecord>, double?[]>>(
            Expression.NewArrayInit(typeof(double?), measures),
            Group
        );
        measured = await source.GroupBy(_ => 1).Select(all).SingleOrDefaultAsync(cancel) ?? new double?[measures.Count];
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
