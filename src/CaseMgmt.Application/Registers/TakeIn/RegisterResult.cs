using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.TakeIn;

/// <summary>What is wrong with one cell (or, without a column, with the row) of a rejected row.</summary>
/// <param name="Value">As it stands in the file; null when no single cell is at fault or it is blank.</param>
public sealed record RejectedCell(int Line, string? Column, string? Value, string Reason);

/// <summary>Something that was taken though it is not as it should be.</summary>
public sealed record RowWarning(int Line, string? Column, string Message);

/// <summary>What became of one register file.</summary>
public sealed record RegisterResult
{
    /// <summary>How many rejected cells and warnings a result itself holds; the file of rejected rows holds every one.</summary>
    public const int Shown = 200;

    public required string File { get; init; }

    /// <summary>Null where nobody has said which it is.</summary>
    public required RegisterKind? Register { get; init; }

    /// <summary>Rows of the file, the header not counted.</summary>
    public int Read { get; init; }
    public int Added { get; init; }
    public int Changed { get; init; }
    public int Unchanged { get; init; }
    public int Rejected { get; init; }
    public int WarningCount { get; init; }

    /// <summary>The first of them, at most <see cref="Shown"/>.</summary>
    public IReadOnlyList<RejectedCell> RejectedCells { get; init; } = [];

    /// <summary>The first of them, at most <see cref="Shown"/>.</summary>
    public IReadOnlyList<RowWarning> Warnings { get; init; } = [];
    public IReadOnlyList<string> UnknownColumns { get; init; } = [];

    /// <summary>What was taken to be so about the file, since it does not say it, in sentences.</summary>
    public IReadOnlyList<string> Assumed { get; init; } = [];

    /// <summary>The mapping by which the office's own columns were read; null where they are ours.</summary>
    public string? Mapping { get; init; }

    /// <summary>Where the rejected rows lie, to be corrected and read again; null when there are none.</summary>
    public string? RejectedFile { get; init; }

    /// <summary>Why nothing of the file was taken; null when it was read.</summary>
    public string? Refusal { get; init; }

    public bool IsClean => Refusal is null && Rejected == 0;

    public static RegisterResult Refused(string file, RegisterKind? register, IReadOnlyList<Error> errors) =>
        new()
        {
            File = file,
            Register = register,
            Refusal = string.Join(" ", errors.Select(e => e.Message)),
        };
}
