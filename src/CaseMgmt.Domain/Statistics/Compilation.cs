using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.Statistics;

public readonly record struct CompilationId(Guid Value) : ITypedId;

/// <summary>
/// A sum that must close, as it came out: <c>reviews.considered = reviews.invalid + reviews.withdrawn + …</c>. What is
/// left over is printed, never absorbed.
/// </summary>
public sealed class IdentityCheck
{
    private IdentityCheck() { }

    internal IdentityCheck(string text, long left, long right)
    {
        Text = text;
        Left = left;
        Right = right;
    }

    /// <summary>The identity in figure codes.</summary>
    public string Text { get; private set; } = "";
    public long Left { get; private set; }
    public long Right { get; private set; }

    public long Residual => Left - Right;
}

/// <summary>Why a compilation is kept for good, where those of the nights give way to later ones.</summary>
public enum KeptBecause
{
    /// <summary>A person asked for these figures.</summary>
    AskedFor,

    /// <summary>They left the system in a report.</summary>
    Exported,
}

/// <summary>
/// All the figures for one period and as-at day, made by one run. Written once and never changed. The same records,
/// period and day give one compilation however often it runs; a run that finds something else makes the next revision.
/// </summary>
public sealed class Compilation : AggregateRoot<CompilationId>
{
    private readonly List<Figure> figures = [];
    private readonly List<IdentityCheck> identities = [];

    private Compilation() { }

    public override string Reference => $"{Period} as at {AsAt:yyyy-MM-dd}, revision {Revision}";

    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }

    public ReportingPeriod Period => ReportingPeriod.Between(From, To).Value;

    /// <summary>The day at whose end the records were read.</summary>
    public DateOnly AsAt { get; private set; }

    /// <summary>From 1, within period and as-at day.</summary>
    public int Revision { get; private set; }

    /// <summary>
    /// The instant (UTC) whose knowledge the records were read with: what the office had recorded by then, about what had happened by the
    /// as-at day. That of the run, unless an earlier one was asked for.
    /// </summary>
    public DateTime KnownAt { get; private set; }

    /// <summary>
    /// The last entry of the history up to which all had come when its figures were counted, or when a later run found the same: they are
    /// known to it. An entry on a record after that one may have left it behind.
    /// </summary>
    public long SeenUpTo { get; private set; }

    /// <summary>Who or what asked for it.</summary>
    public string RequestedBy { get; private set; } = "";
    public int DurationMilliseconds { get; private set; }

    /// <summary>Null for a compilation of a night that nobody has used: it is kept for a time.</summary>
    public KeptBecause? Kept { get; private set; }

    public IReadOnlyList<Figure> Figures => figures;

    public IReadOnlyList<IdentityCheck> Identities => identities;

    public static Compilation Begin(
        ReportingPeriod period,
        DateOnly asAt,
        int revision,
        string requestedBy,
        TimeProvider clock,
        KeptBecause? kept = null,
        long seenUpTo = 0,
        DateTime? knownAt = null
    ) =>
        new()
        {
            Id = new CompilationId(Ids.New(clock)),
            RecordedAt = clock.UtcNow(),
            From = period.From,
            To = period.To,
            AsAt = asAt,
            Revision = revision,
            RequestedBy = requestedBy,
            Kept = kept,
            SeenUpTo = seenUpTo,
            KnownAt = knownAt ?? clock.UtcNow(),
        };

    public void Add(FigureDefinition definition, FigureAmount amount, FigureMembers? members) =>
        figures.Add(new Figure(figures.Count, definition, amount, members));

    public void Check(string identity, long left, long right) =>
        identities.Add(new IdentityCheck(identity, left, right));

    /// <summary>Keeps it for good; the first reason stays.</summary>
    public void Keep(KeptBecause because)
    {
        if (Kept is null)
        {
            Note(new Change(nameof(Kept), null, because));
            Kept = because;
        }
    }

    /// <summary>A night gives way to later ones: it is removed, and the history says so.</summary>
    public void GiveWay() => Note(new Change("Removed", null, true));

    public void Finish(TimeSpan duration) => DurationMilliseconds = (int)duration.TotalMilliseconds;

    /// <summary>Are the numbers and definitions the same as those of another compilation? Then so are the identities.</summary>
    public bool HasFiguresOf(Compilation other) =>
        figures
            .OrderBy(f => f.Position)
            .Select(Signature)
            .SequenceEqual(other.figures.OrderBy(f => f.Position).Select(Signature));

    private static (string, int, FigureAmount, string, int?, int?, int?) Signature(Figure f) =>
        (f.Code, f.DefinitionVersion, f.Amount, f.Title, f.Sheet, f.NumeratorBit, f.DenominatorBit);
}

/// <summary>
/// Which compilation of a period is the latest: as at the latest day, in the latest revision. What pages look up here they need not
/// seek among all compilations.
/// </summary>
public sealed class LatestCompilation
{
    private LatestCompilation() { }

    public LatestCompilation(Compilation compilation, bool hasRecords)
    {
        From = compilation.From;
        To = compilation.To;
        Take(compilation, hasRecords);
    }

    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }
    public CompilationId CompilationId { get; private set; }
    public DateOnly AsAt { get; private set; }

    /// <summary>Do its figures count anything that came in or was visited?</summary>
    public bool HasRecords { get; private set; }

    /// <summary>Another compilation of the period was made: it is the latest unless it is as at an earlier day.</summary>
    public void Follow(Compilation compilation, bool hasRecords)
    {
        if (compilation.AsAt >= AsAt)
        {
            Take(compilation, hasRecords);
        }
    }

    private void Take(Compilation compilation, bool hasRecords)
    {
        CompilationId = compilation.Id;
        AsAt = compilation.AsAt;
        HasRecords = hasRecords;
    }
}

/// <summary>
/// One record that a compilation counted, and in which of the figures of its sheet: bit n is set if the record belongs to
/// the set with that number.
/// </summary>
public sealed class CountedRecord
{
    private CountedRecord() { }

    public CompilationId CompilationId { get; private set; }

    public int Sheet { get; private set; }

    public Guid RecordId { get; private set; }

    public long Sets { get; private set; }
}
