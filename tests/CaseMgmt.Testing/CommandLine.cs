using System.Diagnostics;
using System.Text;
using CaseMgmt.Infrastructure.Persistence;

namespace CaseMgmt.Testing;

/// <summary>The operator's command line as a process of its own, as the test's build made it.</summary>
public sealed class CommandLine : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly StringBuilder errors = new();
    private readonly TaskCompletionSource errorsEnded = new();

    private CommandLine(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                errorsEnded.TrySetResult();
                return;
            }

            lock (errors)
            {
                errors.AppendLine(line.Data);
            }
        };
        process.BeginErrorReadLine();
    }

    /// <summary>What it has said on its error stream so far.</summary>
    public string Errors
    {
        get
        {
            lock (errors)
            {
                return errors.ToString();
            }
        }
    }

    public bool HasExited => process.HasExited;

    public static CommandLine Start(params IEnumerable<string> arguments)
    {
        var separator = Path.DirectorySeparatorChar;
        var flavour = AppContext.BaseDirectory.Contains($"{separator}Release{separator}", StringComparison.Ordinal)
            ? "Release"
            : "Debug";
        var program = Path.Combine(
            DataFolder.Checkout() ?? throw new InvalidOperationException("The tests run out of a checkout."),
            "src",
            "CaseMgmt.Cli",
            "bin",
            flavour,
            "net10.0",
            "CaseMgmt.Cli.dll"
        );
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in arguments.Prepend(program))
        {
            start.ArgumentList.Add(argument);
        }

        // A job server that a test kills is missed soon.
        start.Environment["Jobs__GoneAfter"] = "00:00:05";
        return new CommandLine(Process.Start(start)!);
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int Exit, string Output, string Errors)> RunAsync(
        CancellationToken cancel,
        params IEnumerable<string> arguments
    )
    {
        using var command = Start(arguments);
        await command.process.WaitForExitAsync(cancel);
        await command.errorsEnded.Task.WaitAsync(cancel);
        return (command.process.ExitCode, await command.output, command.Errors);
    }

    /// <summary>Waits for its end, and says how much memory it took at its peak (bytes).</summary>
    public async Task<(int Exit, string Output, string Errors, long Peak)> MeasureAsync(CancellationToken cancel)
    {
        var ended = process.WaitForExitAsync(cancel);
        var peak = 0L;
        while (!ended.IsCompleted)
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It has just ended.
            }

            await Task.WhenAny(ended, Task.Delay(20, cancel));
        }

        await ended;
        await errorsEnded.Task.WaitAsync(cancel);
        return (process.ExitCode, await output, Errors, peak);
    }

    /// <summary>Ends it as a power cut would after so long, unless it has ended by then.</summary>
    public async Task KillAsync(TimeSpan after, CancellationToken cancel)
    {
        await Task.WhenAny(process.WaitForExitAsync(cancel), Task.Delay(after, cancel));
        process.Kill();
        await process.WaitForExitAsync(cancel);
    }

    /// <summary>As a power cut would: nothing of the process gets to say goodbye.</summary>
    public async Task KillAsync(CancellationToken cancel)
    {
        process.Kill();
        await process.WaitForExitAsync(cancel);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
