using System.Diagnostics;
using CaseMgmt.Infrastructure.Persistence;

namespace CaseMgmt.Testing;

/// <summary>The operator's command line as a process of its own, as the test's build made it.</summary>
public sealed class CommandLine : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> errors;

    private CommandLine(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
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
        return (command.process.ExitCode, await command.output, await command.errors);
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
