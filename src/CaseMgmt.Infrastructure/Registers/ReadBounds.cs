using CaseMgmt.Application.Registers.Reading;

namespace CaseMgmt.Infrastructure.Registers;

/// <summary>
/// How much of a register file is taken into memory: far more than any register holds, and little enough that no file,
/// made on purpose or by accident, brings the program down.
/// </summary>
internal static class ReadBounds
{
    /// <summary>Characters of one row: thirty cells of the longest text that is kept.</summary>
    public const int LongestRow = 128 * 1024;

    /// <summary>Columns of a row; the widest register has 31.</summary>
    public const int MostColumns = 256;

    /// <summary>As many as a spreadsheet has.</summary>
    public const int MostRows = 1_048_576;

    public static UnreadableRegisterException RowTooLong(long line) =>
        new(
            "file.row_too_long",
            $"Row {line} holds more than {LongestRow / 1024} thousand characters, which no register does. Perhaps a quotation mark before it does not close. Correct it and import again."
        );

    public static UnreadableRegisterException TooWide(long line) =>
        new(
            "file.too_wide",
            $"Row {line} has something beyond column {MostColumns}, which no register has. Delete what stands to the right of the register and import again."
        );

    public static UnreadableRegisterException TooManyRows() =>
        new(
            "file.too_many_rows",
            $"The file has more than {MostRows:N0} rows. Split it into several files, or delete the blank rows below the register, and import again."
        );

    // What comes of a workbook that is malformed, on purpose or not, may be anything: overflow, a wrong date, no such part.
    public static bool IsFault(Exception fault) =>
        fault is not (OperationCanceledException or UnreadableRegisterException or OutOfMemoryException);

    public static UnreadableRegisterException NoWorkbook(Exception fault) =>
        new(
            "file.no_workbook",
            "The file is not a workbook that can be read. Save it anew as .xlsx, as .ods or as CSV UTF-8 and import again.",
            fault
        );

    public static UnreadableRegisterException HiddenSheet() =>
        new(
            "file.hidden_sheet",
            "The first sheet of the workbook is hidden. Show it, or delete it so that the register comes first, and import again."
        );

    public static IReadOnlyList<string> OfFormulas(int cells) =>
        cells switch
        {
            0 => [],
            1 => ["One cell holds a formula: the result that the spreadsheet kept was read."],
            _ => [$"{cells} cells hold formulas: the results that the spreadsheet kept were read."],
        };
}
