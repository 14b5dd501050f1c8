using System.Diagnostics;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;

namespace CaseMgmt.Benchmarks;

/// <summary>Offices with so many reviews, filled once through the operator's command and kept for the next run.</summary>
internal static class Offices
{
    public static readonly int[] Sizes = [1_000, 10_000, 100_000];

    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "casemgmt-benchmarks");

    public static string DatabaseOf(string data) => Path.Combine(data, "casemgmt.db");

    /// <returns>The data folder.</returns>
    public static async Task<string> WithReviewsAsync(int count)
    {
        var data = Path.Combine(Folder, $"office-{count}");
        var done = Path.Combine(data, "filled");
        if (!File.Exists(done))
        {
            Console.WriteLine($"Filling an office with {count:N0} reviews …");
            if (Directory.Exists(data))
            {
                Directory.Delete(data, recursive: true);
            }

            var registers = await RegistersAsync(count);
            var (exit, _) = await RunAsync("CaseMgmt.Cli", ["import", registers, "--data", data]);
            if (exit != 0)
            {
                throw new InvalidOperationException($"The import ended with {exit}.");
            }

            await File.WriteAllTextAsync(done, "");
        }

        return data;
    }

    /// <returns>A folder with the register of so many reviews.</returns>
    public static async Task<string> RegistersAsync(int count)
    {
        var folder = Path.Combine(Folder, $"registers-{count}");
        Directory.CreateDirectory(folder);
        await RegisterFiles.WriteReviewsAsync(Path.Combine(folder, "complaint-reviews.csv"), count);
        return folder;
    }

    /// <summary>Runs a program of the product to its end.</summary>
    public static async Task<(int Exit, Usage Usage)> RunAsync(string program, IEnumerable<string> arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Start(program, arguments);
        var usage = new Usage();
        while (!process.WaitForExit(20))
        {
            usage.Note(process);
        }

        await process.WaitForExitAsync();
        return (process.ExitCode, usage with { Wall = Stopwatch.GetElapsedTime(started) });
    }

    public static Process Start(
        string program,
        IEnumerable<string> arguments,
        params (string Name, string Value)[] environment
    )
    {
        var assembly = Path.Combine(
            DataFolder.Checkout()!,
            "src",
            program,
            "bin",
            new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name,
            "net10.0",
            program + ".dll"
        );
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(assembly)!,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        // Beside the figures: a run that fails says why.
        process.OutputDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        return process;
    }
}

/// <summary>What a process has used, as last seen before it ended.</summary>
internal sealed record Usage
{
    public TimeSpan Wall { get; init; }

    public TimeSpan Cpu { get; private set; }

    public long PeakBytes { get; private set; }

    public void Note(Process process)
    {
        try
        {
            process.Refresh();
            (Cpu, PeakBytes) = (process.TotalProcessorTime, Math.Max(PeakBytes, process.WorkingSet64));
        }
        catch (InvalidOperationException)
        {
            // It ended between the two lines.
        }
    }
}
