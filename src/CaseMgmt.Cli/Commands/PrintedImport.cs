using System.Globalization;
using CaseMgmt.Application.Registers.TakeIn;

namespace CaseMgmt.Cli.Commands;

/// <summary>What came of an import, to be read on a screen.</summary>
internal static class PrintedImport
{
    private const int LongestValue = 60;

    public static void Write(
        TextWriter output,
        IReadOnlyList<RegisterResult> results,
        IReadOnlyList<PassedOverFile> passedOver,
        bool dryRun
    )
    {
        if (dryRun)
        {
            output.WriteLine("Dry run: nothing was taken in.");
        }

        var width = Math.Max(4, results.Max(r => r.File.Length));
        output.WriteLine(
            $"{"File".PadRight(width)}  {"read", 8} {"added", 8} {"changed", 8} {"unchanged", 9} {"rejected", 8} {"warnings", 8}"
        );
        foreach (var result in results)
        {
            output.WriteLine(
                result.Refusal is null
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"{result.File.PadRight(width)}  {result.Read, 8} {result.Added, 8} {result.Changed, 8} {result.Unchanged, 9} {result.Rejected, 8} {result.WarningCount, 8}"
                    )
                    : $"{result.File.PadRight(width)}  not taken in: {result.Refusal}"
            );
        }

        foreach (var result in results)
        {
            WriteDetails(output, result);
        }

        foreach (var file in passedOver)
        {
            output.WriteLine($"{file.File}: {file.Reason}");
        }
    }

    private static void WriteDetails(TextWriter output, RegisterResult result)
    {
        foreach (var assumed in result.Assumed)
        {
            output.WriteLine($"{result.File}: {assumed}");
        }

        if (result.UnknownColumns.Count > 0)
        {
            output.WriteLine(
                $"{result.File}: not read, because the register has no such column: {string.Join(", ", result.UnknownColumns)}"
            );
        }

        if (result.Rejected > 0)
        {
            output.WriteLine();
            output.WriteLine(
                $"Rejected rows of {result.File}, to be corrected in {result.RejectedFile} and imported again:"
            );
            foreach (var cell in result.RejectedCells)
            {
                output.WriteLine(
                    $"  {result.File} line {cell.Line}, {cell.Column ?? "whole row"}{Shown(cell.Value)}: {cell.Reason}"
                );
            }

            WriteRest(output, result.RejectedCells.Count, result.Rejected, result.RejectedFile);
        }

        if (result.WarningCount > 0)
        {
            output.WriteLine();
            output.WriteLine($"Warnings on rows of {result.File} that were taken in:");
            foreach (var warning in result.Warnings)
            {
                output.WriteLine(
                    $"  {result.File} line {warning.Line}, {warning.Column ?? "whole row"}: {warning.Message}"
                );
            }

            if (result.WarningCount > result.Warnings.Count)
            {
                output.WriteLine($"  … and {result.WarningCount - result.Warnings.Count} more");
            }
        }
    }

    private static void WriteRest(TextWriter output, int shown, int rejected, string? file)
    {
        if (shown >= RegisterResult.Shown)
        {
            output.WriteLine($"  … all {rejected} rejected rows are in {file}");
        }
    }

    // Control characters of a register must not reach a terminal.
    private static string Shown(string? value)
    {
        if (value is null)
        {
            return "";
        }

        var text = string.Concat(value.Take(LongestValue).Select(c => char.IsControl(c) ? ' ' : c));
        return $" \"{text}{(value.Length > LongestValue ? "…" : "")}\"";
    }
}
