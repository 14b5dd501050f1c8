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

    /// <summary>Those of a set that say something, and all of it.</summary>
    public Saying ThatSay(RecordSet set, Expression<Func<TRecord, bool>> says) => new(set, Within(set, says));

    /// <summary>The sum of a count, over the records that say it.</summary>
    public void Sum(TotalFigure figure, Saying saying, Expression<Func<TRecord, int?>> measure)
    {
        var sum = Measured(nameof(Enumerable.Sum), saying.Said, measure);
        Sums.Add(figure.Code);
        Add(
            figure,
            FigureKind.Total,
            _ => Task.FromResult(FigureAmount.Total((long)(measured[sum] ?? 0))),
            saying.Said,
            null,
            saying
        );
    }

    /// <summary>A count as a part of another, over the records that say both: people spoken to, of those held.</summary>
    public void RateOfSums(
        RateFigure figure,
        Saying saying,
        Expression<Func<TRecord, int?>> part,
        Expression<Func<TRecord, int?>> whole
    )
    {
        var (parts, wholes) = (
            Measured(nameof(Enumerable.Sum), saying.Said, part),
            Measured(nameof(Enumerable.Sum), saying.Said, whole)
        );
        Add(
            figure,
            FigureKind.Rate,
            _ => Task.FromResult(FigureAmount.Rate((long)(measured[parts] ?? 0), (long)(measured[wholes] ?? 0))),
            saying.Said,
            null,
            saying
        );
    }

    /// <summary>The sum of a measurement, divided by <paramref name="divisor"/>: minutes into hours.</summary>
    public void Amount(MeasuredFigure figure, Saying saying, Expression<Func<TRecord, int?>> measure, double divisor)
    {
        var sum = Measured(nameof(Enumerable.Sum), saying.Said, measure);
        Add(
            figure,
            FigureKind.Amount,
            _ => Task.FromResult(FigureAmount.Sum((measured[sum] ?? 0) / divisor, Totals[saying.Said.Index])),
            saying.Said,
            null,
            saying
        );
    }

    /// <summary>The mean over the cases of the set (never over means), with n.</summary>
    public void Mean(MeasuredFigure figure, Saying saying, Expression<Func<TRecord, int?>> measure)
    {
        var mean = Measured(nameof(Enumerable.Average), saying.Said, measure);
        Add(
            figure,
            FigureKind.Mean,
            _ => Task.FromResult(FigureAmount.Measured(measured[mean], Totals[saying.Said.Index])),
            saying.Said,
            null,
            saying
        );
    }

    /// <summary>The middle case of the set, or the mean of the two in the middle, with n.</summary>
    public void Median(MeasuredFigure figure, Saying saying, Expression<Func<TRecord, int?>> measure) =>
        Add(
            figure,
            FigureKind.Median,
            async cancel =>
            {
                var n = (int)Totals[saying.Said.Index];
                var middle =
                    n == 0
                        ? []
                        : await Of(saying.Said)
                            .Select(measure)
                            .OrderBy(m => m)
                            .Skip((n - 1) / 2)
                            .Take(2 - (n % 2))
                            .ToListAsync(cancel);
                return FigureAmount.Measured(middle.Average(), n);
            },
            saying.Said,
            null,
            saying
        );

    /// <summary>The greatest measurement in the set, with n.</summary>
    public void Greatest(MeasuredFigure figure, Saying saying, Expression<Func<TRecord, int?>> measure)
    {
        var greatest = Measured(nameof(Enumerable.Max), saying.Said, measure);
        Add(
            figure,
            FigureKind.Greatest,
            _ => Task.FromResult(FigureAmount.Measured(measured[greatest], Totals[saying.Said.Index])),
            saying.Said,
            null,
            saying
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
