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
);

/// <summary>An identity as it came out; what is left over is printed.</summary>
public sealed record IdentityView(string Text, long Left, long Right)
{
    public long Residual => Left - Right;

    public bool Closes => Residual == 0;

    /// <summary>Does the identity speak of the figure?</summary>
    public bool Mentions(string code) => Text.Split(" = ").SelectMany(side => side.Split(" + ")).Contains(code);
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
    /// <summary>The period had ended by the as-at day: a whole year, not a year so far.</summary>
    public bool IsWhole => AsAt >= Period.To;
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

    public IEnumerable<FigureView> Under(string prefix) =>
        Figures.Where(f => f.Code.StartsWith(prefix, StringComparison.Ordinal));
}
