using CaseMgmt.Application.Statistics.Figures;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>A figure as it is shown: its number with the definition that it was made by.</summary>
public sealed record FigureView(
    string Code,
    string Title,
    string Text,
    FigureUnit Unit,
    FigureBasis Basis,
    FigureKind Kind,
    RecordKind Records,
    int DefinitionVersion,
    FigureAmount Amount
)
{
    /// <summary>Of a breakdown, which part it counts: "Northgate". Null for a figure of its own.</summary>
    public string? Part { get; init; }

    /// <summary>False where no register of such records had been taken in: there is no number, not even nil.</summary>
    public bool IsRecorded => Amount.IsRecorded;

    /// <summary>How it is called among the parts of its breakdown.</summary>
    public string Label => Part ?? Title;
}

/// <summary>An identity as it came out; what is left over is printed.</summary>
public sealed record IdentityView(string Text, long Left, long Right)
{
    public long Residual => Left - Right;

    public bool Closes => Residual == 0;

    /// <summary>Does the identity speak of the figure?</summary>
    public bool Mentions(string code) => Codes.Contains(code);

    /// <summary>The figures of which it speaks, from left to right.</summary>
    public IEnumerable<string> Codes => Text.Split(" = ").SelectMany(side => side.Split(" + "));
}

/// <summary>Which compilation a number comes from.</summary>
/// <param name="CompiledAt">The instant (UTC) at which it was made.</param>
/// <param name="RequestedBy">Who or what asked for it.</param>
public sealed record CompilationView(
    CompilationId Id,
    ReportingPeriod Period,
    DateOnly AsAt,
    int Revision,
    DateTime CompiledAt,
    string RequestedBy,
    int DurationMilliseconds
)
{
    /// <summary>The instant (UTC) whose knowledge the records were read with.</summary>
    public DateTime KnownAt { get; init; } = CompiledAt;

    /// <summary>The last entry of the history that it knows of.</summary>
    public long SeenUpTo { get; init; }

    /// <summary>Was an earlier knowledge asked for than that of the run?</summary>
    public bool IsOfThePast => KnownAt < CompiledAt.AddMinutes(-1);

    /// <summary>
    /// The instant (UTC) of the first change of records after these figures were compiled, or found the same: they may have been left
    /// behind. Null while nothing has changed.
    /// </summary>
    public DateTime? RecordsChangedAt { get; init; }

    public bool IsLeftBehind => RecordsChangedAt is not null;

    /// <summary>What is said wherever the figures are shown; null while nothing has changed.</summary>
    public string? LeftBehind =>
        RecordsChangedAt is { } at
            ? $"The records have changed since these figures were {(IsOfThePast ? "known" : "compiled")}, first on {DateRules.Say(LondonTime.DayOf(at))} at {LondonTime.ToLocal(at):HH:mm}: compile them again to see what they are by now."
            : null;

    /// <summary>Had the as-at day ended when the records were read? What is compiled on the day itself may lack some of it.</summary>
    public bool IsDayOver => LondonTime.DayOf(KnownAt) > AsAt;

    /// <summary>The period had ended when the records were read: a whole year, not a year so far.</summary>
    public bool IsWhole => AsAt > Period.To || (AsAt == Period.To && IsDayOver);
}

/// <summary>The figures of a compilation in the order of the definitions, and its identities.</summary>
public sealed record CompiledFigures(
    CompilationView Compilation,
    IReadOnlyList<FigureView> Figures,
    IReadOnlyList<IdentityView> Identities
)
{
    private readonly Dictionary<string, FigureView> byCode = Figures.ToDictionary(f => f.Code, StringComparer.Ordinal);

    public ReportingPeriod Period => Compilation.Period;

    public DateOnly AsAt => Compilation.AsAt;

    /// <summary>The figure with the code; null where this compilation has none, as for a campaign of another year.</summary>
    public FigureView? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The figure of the catalogue; null in a compilation that was made before there was such a figure.</summary>
    public FigureView? Find(KnownFigure figure) => Find(figure.Code);

    /// <summary>Does the compilation have the figure, and a register that it was counted from?</summary>
    public bool IsRecorded(KnownFigure figure) => Find(figure) is { IsRecorded: true };

    /// <summary>The total. A compilation without it is never taken for one that counted nothing.</summary>
    /// <exception cref="InvalidOperationException">The compilation was made before there was such a figure, or without a register of its records.</exception>
    public long Total(TotalFigure figure) =>
        Find(figure)?.Amount.Numerator
        ?? throw new InvalidOperationException(
            $"{figure.Code} is not among the figures of {Period} as at {AsAt:yyyy-MM-dd}, revision {Compilation.Revision}."
        );

    /// <summary>The parts of a breakdown, in the order of their list.</summary>
    public IEnumerable<FigureView> Parts(Breakdown breakdown) =>
        Figures.Where(f => f.Code.StartsWith(breakdown.Beginning, StringComparison.Ordinal));
}
