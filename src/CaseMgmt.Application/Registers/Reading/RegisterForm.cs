using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.Reading;

/// <summary>What one register is called, what identifies a row and which columns it has.</summary>
/// <param name="Name">The file's name without its ending: <c>complaint-reviews</c>.</param>
public sealed record RegisterForm(
    RegisterKind Kind,
    string Name,
    IReadOnlyList<string> Key,
    IReadOnlyList<RegisterColumn> Described
)
{
    /// <summary>The names of the columns, as they stand in a register of ours.</summary>
    public IReadOnlyList<string> Columns { get; } = [.. Described.Select(c => c.Name)];

    /// <summary>Of the columns, those that a file may leave out: files of before they came stay good.</summary>
    public IReadOnlyList<string> Optional { get; } = [.. Described.Where(c => c.IsOptional).Select(c => c.Name)];

    /// <summary>The file of its rejected rows: <c>complaint-reviews.rejected.csv</c>.</summary>
    public string RejectedRows => Name + RegisterCatalogue.RejectedEnding;
}

/// <summary>What stands in the cells of a column.</summary>
public enum CellKind
{
    Text,
    Day,

    /// <summary>Days separated by semicolons.</summary>
    Days,

    /// <summary>A day and a time in London.</summary>
    Moment,
    Month,
    YesNo,
    Count,

    /// <summary>One of a list of values.</summary>
    Code,

    /// <summary>Texts separated by semicolons.</summary>
    List,
}

/// <summary>One column of a register.</summary>
/// <param name="Name">As it stands in a register of ours: <c>acknowledged_on</c>.</param>
public sealed record RegisterColumn(string Name, CellKind Kind)
{
    /// <summary>What a cell may say, by its code, with the word for it on the screens; empty where anything may stand.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>Every row says it: without it there is no record.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>A register may be without it: then it is blank in every row.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The cells are references of ours; null where they are none.</summary>
    public ReferenceSeries? Series { get; init; }

    public bool HoldsDates => Kind is CellKind.Day or CellKind.Days or CellKind.Moment;

    /// <param name="name">With an exclamation mark behind it, every row says it; with a question mark, a file may be without it.</param>
    public static RegisterColumn Named(CellKind kind, string name) =>
        new(name.TrimEnd('!', '?'), kind) { IsNeeded = name.EndsWith('!'), IsOptional = name.EndsWith('?') };

    /// <summary>A reference of ours, which every row has.</summary>
    public static RegisterColumn Reference(string name, ReferenceSeries series) =>
        new(name, CellKind.Text) { IsNeeded = true, Series = series };

    /// <inheritdoc cref="Named"/>
    public static RegisterColumn Code<TEnum>(string name)
        where TEnum : struct, Enum =>
        Named(CellKind.Code, name) with
        {
            Values = Enum.GetValues<TEnum>().ToDictionary(v => CodeText.Of(v), v => Vocabulary.Of(v)!),
        };

    /// <summary>Several of a list of values, separated by semicolons.</summary>
    public static RegisterColumn Codes<TEnum>(string name)
        where TEnum : struct, Enum => Code<TEnum>(name) with { Kind = CellKind.List };
}
