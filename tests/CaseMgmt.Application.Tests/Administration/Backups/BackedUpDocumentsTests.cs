using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Application.Tests.Persistence;
using CaseMgmt.Application.Tests.Registers;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Backups;
using CaseMgmt.Infrastructure.Documents;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.Extensions.Options;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Administration.Backups;

/// <summary>Documents that lie elsewhere than in the data folder are in the backup, and come back to where the settings say.</summary>
public sealed class BackedUpDocumentsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("casemgmt-shared-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [SqliteTheory("its file"), InlineData(DocumentStoresTests.Form.Folder), InlineData(DocumentStoresTests.Form.Blobs)]
    public async Task Documents_Elsewhere_AreBackedUpAndRestoredThere(DocumentStoresTests.Form form)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel, Elsewhere(form));
        var documents = office.Get<IDocumentPlace>();
        await documents.TidyAsync(Cancel);
        await RegisterUploads.UploadAsync(
            office,
            ("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Riverside")))
        );
        await NoteProgressAsync(documents);
        var (backup, manifest) = await office.Get<OfficeBackup>().MakeAsync(Path.Combine(folder, "backups"), Cancel);
        var restore = new OfficeRestore(
            office.Get<RecordsFile>(),
            documents,
            Options.Create(new DatabaseOptions { DataFolder = Path.Combine(folder, "restored") })
        );

        var refused = await Should.ThrowAsync<BackupException>(() => restore.RestoreAsync(backup, Cancel));
        await documents.DeleteAsync("imports", Cancel);
        var restored = await restore.RestoreAsync(backup, Cancel);

        manifest
            .Files.Select(f => f.Name)
            .ShouldContain(n => n.EndsWith("custody-suites.csv", StringComparison.Ordinal));
        manifest.Files.Select(f => f.Name).ShouldNotContain(n => n.Contains("progress", StringComparison.Ordinal));
        refused.Message.ShouldContain($"There are documents in {documents.Where} already");
        restored.Files.ShouldBe(manifest.Files);
        Directory.Exists(Path.Combine(folder, "restored", "documents")).ShouldBeFalse();
        var looked = await office.SendAsync(new CheckUploads(), Cancel);
        (looked.Files, looked.Faults.Count).ShouldBe((1, 0));
    }

    [SqliteFact("its file")]
    public async Task Documents_SharedFolderIsGone_NothingIsTakenForABackup()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel, Elsewhere(DocumentStoresTests.Form.Folder));
        Directory.Delete(Path.Combine(folder, "documents"));
        var place = Path.Combine(folder, "backups");

        var refused = await Should.ThrowAsync<UnwritableRecordsException>(() =>
            office.Get<OfficeBackup>().MakeAsync(place, Cancel)
        );

        refused.Message.ShouldContain("of the documents is gone");
        Directory.GetFileSystemEntries(place).ShouldBeEmpty();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private KeyValuePair<string, string?>[] Elsewhere(DocumentStoresTests.Form form)
    {
        DocumentStoresTests.SkipWhereThereIsNone(form);
        return form is DocumentStoresTests.Form.Folder
            ? [new("Documents:Folder", Directory.CreateDirectory(Path.Combine(folder, "documents")).FullName)]
            :
            [
                new("Documents:Connection", DocumentStoresTests.Account),
                new("Documents:Container", $"test-{Ids.New(TimeProvider.System):N}"),
            ];
    }

    private static async Task NoteProgressAsync(IDocumentStore documents)
    {
        await using var note = await documents.BeginAsync("progress/now.json", Cancel);
        await note.FinishAsync(Cancel);
    }
}
