using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.Jobs;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.Extensions.Hosting;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>The office's files are its own account's alone.</summary>
public sealed class OwnFilesTests
{
    private const UnixFileMode File600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Folder700 = File600 | UnixFileMode.UserExecute;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Office_FromItsFirstStart_LetsNobodyElseRead()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await office.WithVisitorsAsync(Cancel);
        await WriteAsync(office, "imports/one/upload.json");
        await using var unfinished = await office.Get<IDocumentStore>().BeginAsync("imports/two/files/a.csv", Cancel);

        ShouldBePrivate(office.Data);
        Directory.GetFiles(office.Data, "casemgmt.db-wal").Length.ShouldBe(TestServer.IsUsed ? 0 : 1);
        Directory.GetFiles(office.Data, "*.part", SearchOption.AllDirectories).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Office_OfAnEarlierVersion_IsClosedAtItsNextStart()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await WriteAsync(office, "imports/one/upload.json");
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode everybody = UnixFileMode.OtherRead | UnixFileMode.GroupRead;
            foreach (var entry in Everything(office.Data))
            {
                entry.UnixFileMode |=
                    entry is DirectoryInfo
                        ? everybody | UnixFileMode.OtherExecute | UnixFileMode.GroupExecute
                        : everybody;
            }
        }

        await office.Get<Database>().MigrateAsync(Cancel);

        ShouldBePrivate(office.Data);
    }

    [Fact]
    public void Queue_FromTheMomentItIsMade_LetsNobodyElseRead()
    {
        var folder = Directory.CreateTempSubdirectory("casemgmt-queue-").FullName;
        try
        {
            JobStore.Open(new DatabaseOptions { DataFolder = folder }, new JobOptions());

            File.Exists(Path.Combine(folder, "jobs.db")).ShouldBeTrue();
            ShouldBePrivate(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Start_AfterAKill_RemovesWhatWasLeftUnfinishedAndNothingElse()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await WriteAsync(office, "imports/one/upload.json");
        await WriteAsync(office, "progress/now.json");
        await WriteAsync(office, "progress/old.json");
        var documents = Path.Combine(office.Data, "documents");
        File.SetLastWriteTimeUtc(
            Path.Combine(documents, "progress", "old.json"),
            office.Get<TimeProvider>().GetUtcNow().UtcDateTime.AddDays(-2)
        );
        await File.WriteAllTextAsync(Path.Combine(documents, "imports", "one", "left.csv.0.part"), "names", Cancel);
        await using var underWay = await office.Get<IDocumentStore>().BeginAsync("imports/one/b.csv", Cancel);

        foreach (var service in office.Get<IEnumerable<IHostedService>>().Where(s => s.GetType().Name == "TidyAtStart"))
        {
            await service.StartAsync(Cancel);
        }

        await underWay.FinishAsync(Cancel);
        Directory
            .GetFiles(documents, "*", SearchOption.AllDirectories)
            .Select(Path.GetFileName)
            .Order()
            .ShouldBe(["b.csv", "now.json", "upload.json"]);
    }

    private static async Task WriteAsync(RegisterOffice office, string name)
    {
        await using var document = await office.Get<IDocumentStore>().BeginAsync(name, Cancel);
        await document.FinishAsync(Cancel);
    }

    private static IEnumerable<FileSystemInfo> Everything(string data) =>
        new DirectoryInfo(data)
            .EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
            .Prepend(new DirectoryInfo(data));

    private static void ShouldBePrivate(string data)
    {
        if (OperatingSystem.IsWindows())
        {
            // There the access list of the folder decides.
            return;
        }

        foreach (var entry in Everything(data))
        {
            entry.UnixFileMode.ShouldBe(entry is DirectoryInfo ? Folder700 : File600, entry.FullName);
        }
    }
}
