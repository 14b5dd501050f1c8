namespace CaseMgmt.Domain.Statistics;

/// <summary>What a figure is measured in.</summary>
public enum FigureUnit
{
    /// <summary>Records: cases, visits, people.</summary>
    Count,

    /// <summary>A part of a whole, kept as numerator and denominator, shown as a percentage with one decimal place.</summary>
    Rate,
    CalendarDays,
    WorkingDays,
    Minutes,
    Hours,
}

/// <summary>Cohort: the cases received in the period, in whatever state they stand as at the day. Flow: the events of the period, whenever the case arrived.</summary>
public enum FigureBasis
{
    Cohort,
    Flow,
}

/// <summary>How the number comes about.</summary>
public enum FigureKind
{
    /// <summary>How many records, or the sum of a count that they hold.</summary>
    Total,

    /// <summary>A sum of measurements, such as hours, with the number of records (n).</summary>
    Amount,
    Rate,
    Mean,
    Median,
    Greatest,
}

/// <summary>The kind of record that a figure counts: it decides who may see the list behind the number.</summary>
public enum RecordKind
{
    ComplaintReview,
    Recommendation,
    ChiefConstableComplaint,
    CustodyVisit,
    CustodyIssue,
    Volunteer,
    ScrutinySession,
    ScrutinyCase,
    SuiteWeek,
}

/// <summary>
/// What a figure means, in plain English, under a stable public code. A change of meaning is a new version; a code is
/// never used again for something else.
/// </summary>
/// <param name="Code">Such as <c>reviews.considered</c>.</param>
/// <param name="Title">Such as "Complaint reviews considered".</param>
/// <param name="Text">What is counted, when, and on what base.</param>
/// <param name="Version">From 1.</param>
public sealed record FigureDefinition(
    string Code,
    string Title,
    string Text,
    FigureUnit Unit,
    FigureBasis Basis,
    FigureKind Kind,
    RecordKind Records,
    int Version = 1
)
{
    /// <summary>Of a breakdown, which part is counted: "Northgate", "received out of time". Null for a figure of its own.</summary>
    public string? Part { get; init; }
}

/// <summary>
/// One number of a compilation, with what it was made of. A total stands in <see cref="Numerator"/>; a rate in
/// <see cref="Numerator"/> and <see cref="Denominator"/>; an amount, mean, median or greatest in <see cref="Measure"/>, with the number of
/// cases (n) in <see cref="Denominator"/>. Written once with its compilation and never changed.
/// </summary>
public sealed class Figure
{
    private Figure() { }

    internal Figure(int position, FigureDefinition definition, FigureAmount amount, FigureMembers? members)
    {
        Position = position;
        Code = definition.Code;
        Title = definition.Title;
        Part = definition.Part;
        Unit = definition.Unit;
        Basis = definition.Basis;
        Kind = definition.Kind;
        Records = definition.Records;
        DefinitionVersion = definition.Version;
        Numerator = amount.Numerator;
        Denominator = amount.Denominator;
        Measure = amount.Measure;
        Sheet = members?.Sheet;
        NumeratorBit = members?.NumeratorBit;
        DenominatorBit = members?.DenominatorBit;
    }

    /// <summary>Place in the order of the definitions.</summary>
    public int Position { get; private set; }
    public string Code { get; private set; } = "";
    public string Title { get; private set; } = "";

    /// <summary>Of a breakdown, which part it counts, in words; null for a figure of its own, and in compilations made before it was kept.</summary>
    public string? Part { get; private set; }
    public FigureUnit Unit { get; private set; }
    public FigureBasis Basis { get; private set; }
    public FigureKind Kind { get; private set; }
    public RecordKind Records { get; private set; }
    public int DefinitionVersion { get; private set; }
    public long? Numerator { get; private set; }
    public long? Denominator { get; private set; }
    public double? Measure { get; private set; }

    /// <summary>Where the ids counted are kept: the sheet of the compilation, and the bits of its rows.</summary>
    public int? Sheet { get; private set; }
    public int? NumeratorBit { get; private set; }
    public int? DenominatorBit { get; private set; }

    public FigureAmount Amount => new(Numerator, Denominator, Measure);
}

/// <summary>The bare number of a figure; see <see cref="Figure"/> for which parts a kind uses.</summary>
public readonly record struct FigureAmount(long? Numerator, long? Denominator, double? Measure)
{
    /// <summary>
    /// No number, since no register of such records has been taken in. Not nil, which needs a register in which something could have
    /// stood, and not "not applicable", which is a rate or mean over nothing.
    /// </summary>
    public static FigureAmount NotRecorded => default;

    public bool IsRecorded => this != NotRecorded;

    public static FigureAmount Total(long total) => new(total, null, null);

    public static FigureAmount Rate(long numerator, long denominator) => new(numerator, denominator, null);

    public static FigureAmount Measured(double? measure, long n) => new(null, n, n == 0 ? null : measure);

    /// <summary>A sum of measurements: over nothing it is 0, where a mean is none.</summary>
    public static FigureAmount Sum(double sum, long n) => new(null, n, sum);

    /// <summary>Numerator / denominator, unrounded; null over nothing: "n/a", never 0%.</summary>
    public double? RateValue => Denominator > 0 ? (double?)Numerator / Denominator : null;
}

/// <summary>Which rows of which sheet are the records behind a figure.</summary>
public readonly record struct FigureMembers(int Sheet, int? NumeratorBit, int? DenominatorBit);
