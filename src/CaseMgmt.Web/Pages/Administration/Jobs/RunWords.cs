using System.Globalization;
using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;

namespace CaseMgmt.Web.Pages.Administration.Jobs;

/// <summary>How the pages speak of runs.</summary>
public static class RunWords
{
    public static string Of(RunState state) =>
        state switch
        {
            RunState.Waiting => "Waiting",
            RunState.Running => "Running",
            RunState.Succeeded => "Done",
            _ => "Failed",
        };

    public static string ColourOf(RunState state) =>
        state switch
        {
            RunState.Waiting => "yellow",
            RunState.Running => "blue",
            RunState.Succeeded => "green",
            _ => "red",
        };

    /// <summary>What is going on, in a sentence.</summary>
    public static string Now(JobRunLine run, ProgressNote? progress) =>
        run switch
        {
            { State: RunState.Running } when progress is not null => "Running: " + Progress(progress),
            { State: RunState.Running } => "Running",
            { State: RunState.Waiting, Attempts: > 0 } => Text(
                $"Attempt {run.Attempts} did not succeed; the next one follows"
            ),
            { State: RunState.Waiting } => "Waiting for a worker to be free",
            _ => run.Outcome ?? Of(run.State),
        };

    public static string Progress(ProgressNote note) =>
        note.Of is { } of
            ? Text($"{note.Doing}, {note.Done:N0} of {of:N0}")
            : Text($"{note.Doing}, {note.Done:N0} done");

    public static string Duration(TimeSpan? duration) =>
        duration switch
        {
            null => "Not known",
            { TotalSeconds: < 1 } => "less than a second",
            { TotalMinutes: < 1 } d => Text($"{d.TotalSeconds:0.0} seconds"),
            { TotalHours: < 1 } d => Text($"{d.Minutes} min {d.Seconds} s"),
            { } d => Text($"{(int)d.TotalHours} h {d.Minutes} min"),
        };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.GetCultureInfo("en-GB"));
}
