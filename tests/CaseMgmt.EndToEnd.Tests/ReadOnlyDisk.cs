using System.Diagnostics;
using System.Net;
using CaseMgmt.EndToEnd.Tests.Running;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>
/// The disk under the running program becomes one that can only be read, as Linux makes it after a fault of the disk: nothing is
/// claimed to be saved, the page says why, and health says that something is wrong.
/// </summary>
public sealed class ReadOnlyDisk
{
    private const string Runs = "SELECT COUNT(*) FROM JobRuns";

    private const string Jobs = "/administration/jobs";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Office_WhoseDiskCanOnlyBeRead_RefusesWritesAndGoesOnWhenItIsMended()
    {
        await using var office = new RunningOffice().With("Demonstration__TakeIn", "false").With("Jobs__Work", "false");
        await using var disk = await OwnDisk.MountAsync(office.DataFolder);
        await office.StartAsync();
        using var browser = await new PlainBrowser(office.Address).SignedInAsync("administrator");
        (await browser.PostAsync(Jobs, ("job", "registers.clean_up"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var runs = await office.AskAsync<long>(Runs);
        var form = await browser.HiddenAsync(Jobs);

        await disk.BecomeReadOnlyAsync();
        using var refused = await browser.PostAsync(Jobs, form, ("job", "figures.compile"));
        using var ready = await browser.GetAsync("/health/ready");
        using var live = await browser.GetAsync("/health/live");
        var page = await refused.Content.ReadAsStringAsync(Cancel);

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, page);
        page.ShouldContain("Nothing can be saved at the moment");
        page.ShouldContain("was not saved");
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        live.StatusCode.ShouldBe(HttpStatusCode.OK);
        office.Output.ShouldContain("Read-only file system");

        await office.KillAsync();
        await disk.MendAsync();
        await office.StartAsync();
        (await office.AskAsync<long>(Runs)).ShouldBe(runs);
        await office.KillAsync();
    }

    /// <summary>A small disk of its own, in a file, mounted over a folder.</summary>
    private sealed class OwnDisk : IAsyncDisposable
    {
        private readonly string image;
        private readonly string folder;

        private OwnDisk(string folder) => (this.folder, image) = (folder, folder + ".disk");

        public static async Task<OwnDisk> MountAsync(string folder)
        {
            if (!OperatingSystem.IsLinux() || Environment.UserName != "root" || !File.Exists("/usr/sbin/mkfs.ext4"))
            {
                Assert.Skip("Only root on Linux can mount a disk of its own (with mkfs.ext4) and make it fail.");
            }

            var disk = new OwnDisk(folder);
            await using (var file = File.Create(disk.image))
            {
                file.SetLength(128 * 1024 * 1024);
            }

            await RunAsync("mkfs.ext4", "-q", disk.image);
            if (await TryAsync("mount", "-o", "loop,errors=remount-ro", disk.image, folder) != 0)
            {
                File.Delete(disk.image);
                Assert.Skip("This machine has no loop devices, so there is no disk to make fail.");
            }

            return disk;
        }

        /// <summary>What the kernel does when it finds the disk at fault.</summary>
        public async Task BecomeReadOnlyAsync()
        {
            var device = (await File.ReadAllLinesAsync("/proc/mounts", Cancel))
                .Select(line => line.Split(' '))
                .Single(mount => mount[1] == folder)[0];
            await File.WriteAllTextAsync(
                $"/sys/fs/ext4/{Path.GetFileName(device)}/trigger_fs_error",
                "made to fail by a test",
                Cancel
            );
        }

        public async Task MendAsync()
        {
            await RunAsync("umount", folder);
            // 1: mended.
            (await TryAsync("fsck.ext4", "-y", image)).ShouldBeOneOf(0, 1);
            await RunAsync("mount", "-o", "loop", image, folder);
        }

        public async ValueTask DisposeAsync()
        {
            // Also while a test that failed has left its office running.
            await RunAsync("umount", "--lazy", folder);
            File.Delete(image);
        }

        private static async Task RunAsync(string command, params string[] arguments) =>
            (await TryAsync(command, arguments)).ShouldBe(0, command);

        private static async Task<int> TryAsync(string command, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { UseShellExecute = false })!;
            await process.WaitForExitAsync(Cancel);
            return process.ExitCode;
        }
    }
}
