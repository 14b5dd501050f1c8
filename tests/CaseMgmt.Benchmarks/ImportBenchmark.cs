namespace CaseMgmt.Benchmarks;

/// <summary>Does the time of an import grow with the rows, and its memory not with the file?</summary>
internal static class ImportBenchmark
{
    private static readonly int[] Rows = [10_000, 100_000];

    public static async Task RunAsync()
    {
        List<(int Rows, Usage Usage)> runs = [];
        foreach (var rows in Rows)
        {
            var registers = await Offices.RegistersAsync(rows);
            var data = Directory.CreateTempSubdirectory("casemgmt-import-").FullName;
            try
            {
                var (exit, usage) = await Offices.RunAsync("CaseMgmt.Cli", ["import", registers, "--data", data]);
                Console.WriteLine(
                    $"{rows, 9:N0} rows: exit {exit}, {usage.Wall.TotalSeconds:0.0} s, {usage.Cpu.TotalSeconds:0.0} s of CPU, peak memory {usage.PeakBytes / 1048576} MiB"
                );
                runs.Add((rows, usage));
            }
            finally
            {
                Directory.Delete(data, recursive: true);
            }
        }

        Console.WriteLine(
            $"Ten times the rows: {runs[1].Usage.Cpu / runs[0].Usage.Cpu:0.0} times the CPU, {(double)runs[1].Usage.PeakBytes / runs[0].Usage.PeakBytes:0.00} times the memory"
        );
    }
}
