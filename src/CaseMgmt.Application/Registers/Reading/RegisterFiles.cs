using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.Reading;

/// <summary>Where register files lie.</summary>
public abstract record RegisterPlace
{
    /// <summary>A folder of the machine, named at the command line.</summary>
    public sealed record Folder(string Path) : RegisterPlace;

    /// <summary>The files of an upload, in the document store.</summary>
    public sealed record Upload(Guid ImportRun) : RegisterPlace;
}

/// <summary>How large register files may be and how long an upload is kept; section <c>Registers</c> of the configuration.</summary>
public sealed class RegisterLimits
{
    /// <summary>A larger file is refused before it is read.</summary>
    public long MaxFileBytes { get; set; } = 64L * 1024 * 1024;

    /// <summary>What a workbook may unpack to.</summary>
    public long MaxUnpackedBytes { get; set; } = 512L * 1024 * 1024;

    /// <summary>
    /// For so many days an upload waits to be confirmed, and the result of an import with its rejected rows is kept.
    /// </summary>
    public int KeepDays { get; set; } = 30;
}

/// <summary>Register files, whatever their format and wherever they lie.</summary>
public interface IRegisterFiles
{
    /// <summary>Names of all files of the place.</summary>
    /// <exception cref="UnreadableRegisterException">There is no such place.</exception>
    Task<IReadOnlyList<string>> ListAsync(RegisterPlace place, CancellationToken cancel);

    /// <exception cref="UnreadableRegisterException">The file is too large, is empty, or is not what its name says.</exception>
    Task<IRegisterSheet> OpenAsync(RegisterPlace place, string file, CancellationToken cancel);

    /// <summary>Begins the file of rejected rows of a register. It appears when it is complete.</summary>
    IRejectedRows Reject(RegisterPlace place, RegisterForm register, IReadOnlyList<string> header);

    /// <summary>Opens the rejected rows of an upload's register; null when there are none.</summary>
    Task<IRegisterSheet?> OpenRejectedAsync(
        RegisterPlace.Upload upload,
        RegisterForm register,
        CancellationToken cancel
    );
}

/// <summary>The rows of a register file, read as they come: the file is never in memory as a whole.</summary>
public interface IRegisterSheet : IAsyncDisposable
{
    /// <summary>Every row in which something stands: titles, headings and what is below them.</summary>
    /// <exception cref="UnreadableRegisterException">From here on the file cannot be read.</exception>
    IAsyncEnumerable<SheetRow> RowsAsync(CancellationToken cancel);

    /// <summary>How much of the file has been read, and how much it is; 0 while that is unknown.</summary>
    (long Read, long Of) Progress { get; }

    /// <summary>
    /// What stands between the cells of a row: "a comma". Null in a workbook, where nothing does and nothing is quoted.
    /// </summary>
    string? Between { get; }

    /// <summary>What was taken to be so, since the file does not say it, in sentences; complete when all rows are read.</summary>
    IReadOnlyList<string> Assumed { get; }
}

/// <param name="Line">Line of the file (row of the sheet) where the row begins.</param>
public readonly record struct SheetRow(int Line, string[] Cells);

/// <summary>Takes the rows that were not taken in, with their reasons, in a file that can be corrected and read again.</summary>
public interface IRejectedRows : IAsyncDisposable
{
    Task AddAsync(SheetRow row, IReadOnlyList<Error> reasons, CancellationToken cancel);

    /// <summary>Puts the file in its place and says its name; null when nothing was rejected.</summary>
    Task<string?> FinishAsync(CancellationToken cancel);
}

/// <summary>The file as a whole cannot be read: the error says why and what to do.</summary>
public sealed class UnreadableRegisterException(string code, string message, Exception? inner = null)
    : Exception(message, inner)
{
    public Error Error { get; } = new(code, message);
}
