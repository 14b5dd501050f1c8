using System.Diagnostics;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Worker;

namespace CaseMgmt.Application.Tests.Administration.Jobs;

/// <summary>A data folder of its own that several processes of the office share: in the test's process, or real ones to be killed.</summary>
public abstract class JobsFolder : IDisposable
{
    protected static readonly KeyValuePair<string, string?> NoServer = new("Jobs:Work", "false");

    protected string Folder { get; } = Directory.CreateTempSubdirectory("casemgmt-jobs-").FullName;

    protected Task<JobsOffice> StartAsync(params IEnumerable<KeyValuePair<string, string?>> settings) =>
        StartAsync(TimeProvider.System, settings);

    protected Task<JobsOffice> StartAsync(
        TimeProvider clock,
        params IEnumerable<KeyValuePair<string, string?>> settings
    ) => JobsOffice.StartAsync([.. TestDatabase.LayDown(Folder), .. settings], clock);

    /// <summary>A job server of its own. It is killed, as by a power cut, when it is disposed of.</summary>
    protected WorkerProcess Worker(params IEnumerable<string> settings) =>
        new([.. TestDatabase.Settings(Folder).Select(s => $"{s.Key}={s.Value}"), .. settings]);

    public void Dispose()
    {
        TestDatabase.Remove(Folder);
        GC.SuppressFinalize(this);
    }

    protected sealed class WorkerProcess : IDisposable
    {
        private readonly Process process;

        internal WorkerProcess(IEnumerable<string> settings) =>
            process = Process.Start(
                new ProcessStartInfo("dotnet", [typeof(WorkerHost).Assembly.Location, .. settings])
                {
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                }
            )!;

        /// <summary>Waits until the worker says the word.</summary>
        public async Task UntilItSaysAsync(string word)
        {
            using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            string? line;
            do
            {
                line = await process.StandardOutput.ReadLineAsync(deadline.Token);
            } while (line is not null && line != word);

            line.ShouldBe(word, "The worker ended before it said so.");
        }

        /// <summary>Waits until the process has ended by itself.</summary>
        public async Task UntilItEndsAsync()
        {
            using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            await process.WaitForExitAsync(deadline.Token);
        }

        /// <summary>As a power cut would: nothing of the process gets to say goodbye.</summary>
        public void Kill()
        {
            if (!process.HasExited)
            {
                process.Kill();
                process.WaitForExit();
            }
        }

        public void Dispose()
        {
            Kill();
            process.Dispose();
        }
    }
}
