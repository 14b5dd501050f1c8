using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary>What became of a row.</summary>
internal enum RowOutcome
{
    Added,
    Changed,
    Unchanged,
    Rejected,
}

/// <summary>What every register's rows are taken in with.</summary>
internal sealed record RowContext(ICaseDb Db, Act Act, IReferences References);

/// <summary>How the rows of one register become records: always through the record's own acts, never around them.</summary>
internal abstract class RegisterRows(RowContext context)
{
    protected RowContext Context { get; } = context;

    protected ICaseDb Db => Context.Db;

    protected Act Act => Context.Act;

    /// <summary>Numbers of running series that came in since last asked.</summary>
    public List<CaseReference> NumbersTaken { get; } = [];

    public static RegisterRows Of(RegisterKind kind, RowContext context) =>
        kind switch
        {
            RegisterKind.CustodySuites => new SuitesRegister(context),
            RegisterKind.Volunteers => new VolunteersRegister(context),
            RegisterKind.ComplaintReviews => new ReviewsRegister(context),
            RegisterKind.Recommendations => new RecommendationsRegister(context),
            RegisterKind.ChiefConstableComplaints => new ChiefConstableRegister(context),
            RegisterKind.CustodyVisits => new VisitsRegister(context),
            RegisterKind.CustodyIssues => new IssuesRegister(context),
            RegisterKind.ScrutinyCases => new ScrutinyRegister(context),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such register."),
        };

    protected void Took(WrittenReference reference)
    {
        // One that was given out is counted already.
        if (reference.Ours is { } ours)
        {
            NumbersTaken.Add(ours);
        }
    }

    /// <summary>The record of which the row is a part; rows of one record are taken in together, so that its history has one entry.</summary>
    public virtual string? RecordOf(RegisterRow row) => null;

    /// <summary>Fetches what the office already holds of a batch, in a few queries however many rows it has.</summary>
    public abstract Task PrefetchAsync(IReadOnlyList<RegisterRow> batch, CancellationToken cancel);

    /// <summary>Takes in one row; what is wrong with it is noted on the row.</summary>
    public abstract RowOutcome Take(RegisterRow row);

    /// <summary>The texts of a column in a batch, each once.</summary>
    protected static string[] TextsOf(IReadOnlyList<RegisterRow> batch, string column) =>
        [.. batch.Select(r => r.Cell(column)).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The days of a column in a batch, by what the rows call the record: the first days of its terms.</summary>
    protected static ILookup<string, DateOnly> DaysOf(IReadOnlyList<RegisterRow> batch, string name, string column) =>
        batch
            .Where(row => row.Cell(name) is not null && row.DayAhead(column) is not null)
            .ToLookup(row => row.Cell(name)!, row => row.DayAhead(column)!.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The references of a column in a batch, ours as we write them, the office's own as they stand; each once.</summary>
    protected static string[] ReferencesOf(IReadOnlyList<RegisterRow> batch, string column, ReferenceSeries series) =>
        [.. TextsOf(batch, column).Select(t => WrittenReference.Of(series, t).Text).Distinct(StringComparer.Ordinal)];
}

/// <summary>Registers in which a row tells of a record in its dated decisions.</summary>
internal abstract class DecisionRows<T, TDecision>(RowContext context) : RegisterRows(context)
    where T : class, IAggregateRoot
    where TDecision : DatedDecision
{
    public sealed override RowOutcome Take(RegisterRow row)
    {
        var told = Tell(row).ToList();
        if (row.Errors.Count > 0)
        {
            if (!row.LacksEssentials)
            {
                // A record that is thrown away: its rules tell what else is wrong with the row.
                row.Note(Record(row, told));
            }

            return RowOutcome.Rejected;
        }

        if (Held(row) is { } held)
        {
            var outcome = TellAnew(held, Beside(held, told, row));
            row.Note(outcome);
            return !outcome.IsDone ? RowOutcome.Rejected
                : outcome.Value.Count > 0 ? RowOutcome.Changed
                : RowOutcome.Unchanged;
        }

        var recorded = Record(row, told);
        row.Note(recorded);
        if (!recorded.IsDone)
        {
            return RowOutcome.Rejected;
        }

        Add(row, recorded.Value);
        return RowOutcome.Added;
    }

    /// <summary>The decisions of which the row tells.</summary>
    protected abstract IEnumerable<TDecision> Tell(RegisterRow row);

    protected abstract T? Held(RegisterRow row);

    protected abstract Result<T> Record(RegisterRow row, IReadOnlyList<TDecision> told);

    /// <summary>What the row comes to beside what people have done with the record, where the program has acts on such records.</summary>
    protected virtual IReadOnlyList<TDecision> Beside(T held, IReadOnlyList<TDecision> told, RegisterRow row) => told;

    protected abstract Result<IReadOnlyList<Change>> TellAnew(T held, IReadOnlyList<TDecision> told);

    protected abstract void Add(RegisterRow row, T record);
}
