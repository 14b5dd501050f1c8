using System.Globalization;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Registers;

namespace CaseMgmt.Web.Pages.Registers;

/// <summary>How the pages speak of imports.</summary>
public static class ImportWords
{
    public static string Of(ImportState state, RunState? job) =>
        (state, job) switch
        {
            (ImportState.Uploaded, RunState.Failed) => "Preview failed",
            (ImportState.Uploaded, _) => "Being previewed",
            (ImportState.ToBeMapped, _) => "To be explained",
            (ImportState.Previewed, _) => "Previewed",
            (ImportState.Confirmed, RunState.Failed) => "Import failed",
            (ImportState.Confirmed, _) => "Being taken in",
            (ImportState.Done, _) => "Done",
            _ => "Abandoned",
        };

    public static string ColourOf(ImportState state, RunState? job) =>
        (state, job) switch
        {
            (ImportState.Uploaded or ImportState.Confirmed, RunState.Failed) => "red",
            (ImportState.Uploaded or ImportState.Confirmed, _) => "blue",
            (ImportState.ToBeMapped or ImportState.Previewed, _) => "yellow",
            (ImportState.Done, _) => "green",
            _ => "grey",
        };

    /// <summary>What is going on, in a sentence.</summary>
    public static string Now(ImportView import) =>
        import switch
        {
            { JobState: RunState.Waiting } => "Waiting for a worker to be free",
            { Progress: { } progress } => progress.Of is > 0
                ? Text($"{progress.Doing} ({progress.Done * 100 / progress.Of.Value}% of the file)")
                : progress.Doing,
            { State: ImportState.Uploaded } => "The preview begins",
            _ => "The import begins",
        };

    public static string Count(int number) => number.ToString("N0", CultureInfo.GetCultureInfo("en-GB"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.GetCultureInfo("en-GB"));
}
