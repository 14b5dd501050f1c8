using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.Documents;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>What the office expects of its document store, in both forms: a shared folder, and Azure Blob Storage.</summary>
public sealed class DocumentStoresTests : IDisposable
{
    private const string Storage = "CASEMGMT_TEST_BLOBS";
    private const int SeveralBlocks = 9 * 1024 * 1024;

    private readonly FakeClock clock = new();
    private readonly string folder = Directory.CreateTempSubdirectory("casemgmt-documents-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public enum Form
    {
        Folder,
        Blobs,
    }

    [Theory]
    [InlineData(Form.Folder, 100)]
    [InlineData(Form.Folder, SeveralBlocks)]
    [InlineData(Form.Blobs, 100)]
    [InlineData(Form.Blobs, SeveralBlocks)]
    public async Task Document_AppearsWhenItIsComplete_AndIsReplacedAsAWhole(Form form, int bytes)
    {
        var store = await OpenAsync(form);
        var (first, second) = (Bytes(bytes, 1), Bytes(bytes, 2));
        await using (var given = await store.BeginAsync("imports/a/one.csv", Cancel))
        {
            await given.Content.WriteAsync(first, Cancel);
            await given.Content.FlushAsync(Cancel);
        }

        (await store.OpenReadAsync("imports/a/one.csv", Cancel)).ShouldBeNull("it was given up");
        (await store.ListAsync("imports", Cancel)).ShouldBeEmpty();
        await WriteAsync(store, "imports/a/one.csv", first);
        (await ReadAsync(store, "imports/a/one.csv")).ShouldBe(first);

        await using (var next = await store.BeginAsync("imports/a/one.csv", Cancel))
        {
            // As a writer of text does, in small pieces and not asynchronously.
            foreach (var piece in second.Chunk(64 * 1024))
            {
                next.Content.Write(piece, 0, piece.Length);
            }

            (await ReadAsync(store, "imports/a/one.csv")).ShouldBe(first);
            await next.FinishAsync(Cancel);
        }

        (await ReadAsync(store, "imports/a/one.csv")).ShouldBe(second);
    }

    [Theory, InlineData(Form.Folder), InlineData(Form.Blobs)]
    public async Task Folders_AreListedAndRemovedWithAllThatIsInThem(Form form)
    {
        var store = await OpenAsync(form);
        foreach (var name in new[] { "imports/b/files/x.csv", "imports/a/result.json", "imports/a/files/y.csv" })
        {
            await WriteAsync(store, name, [1]);
        }

        (await store.ListAsync("imports/a", Cancel)).ShouldBe(["imports/a/files/y.csv", "imports/a/result.json"]);
        var folders = await store.FoldersAsync("imports", Cancel);
        folders.Select(f => f.Name).Order().ShouldBe(["a", "b"]);
        folders.ShouldAllBe(f => f.WrittenAt > TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1));

        await store.DeleteAsync("imports/a", Cancel);
        await store.DeleteAsync("imports/b/files/x.csv", Cancel);
        await store.DeleteAsync("imports/none", Cancel);

        (await store.ListAsync("imports", Cancel)).ShouldBeEmpty();
        (await store.OpenReadAsync("imports/a/result.json", Cancel)).ShouldBeNull();
    }

    [Theory, InlineData(Form.Folder), InlineData(Form.Blobs)]
    public async Task Document_WrittenByTwoAtOnce_IsOneOfThem(Form form)
    {
        var store = await OpenAsync(form);
        var texts = Enumerable.Range(1, 4).Select(n => Bytes(100_000, n)).ToList();

        await Task.WhenAll(texts.Select(t => WriteAsync(store, "progress/run.json", t)));

        var kept = await ReadAsync(store, "progress/run.json");
        texts.ShouldContain(t => t.SequenceEqual(kept));
    }

    [Theory, InlineData(Form.Folder), InlineData(Form.Blobs)]
    public async Task Document_WithANameThatLeadsElsewhere_IsRefused(Form form)
    {
        var store = await OpenAsync(form);

        foreach (var name in new[] { "../a", "a//b", "/a", "a/..", "a b", "a.part", "a\\b" })
        {
            await Should.ThrowAsync<ArgumentException>(() => WriteAsync(store, name, [1]));
        }
    }

    [Theory, InlineData(Form.Folder), InlineData(Form.Blobs)]
    public async Task Store_ThatIsGone_SaysSo(Form form)
    {
        var store = await OpenAsync(form);
        (await ((IDocumentPlace)store).WhyUnwritableAsync(Cancel)).ShouldBeNull();

        var gone = form is Form.Folder ? In(Path.Combine(folder, "away")) : InBlobs("none-of-this-name");

        (await ((IDocumentPlace)gone).WhyUnwritableAsync(Cancel))!.ShouldContain("of the documents is gone");
        foreach (var bytes in new[] { 1, SeveralBlocks })
        {
            await Should.ThrowAsync<UnwritableRecordsException>(() => WriteAsync(gone, "a", new byte[bytes]));
        }

        // Of what lies there nothing is known: nobody is told that there is nothing.
        await Should.ThrowAsync<Exception>(() => gone.OpenReadAsync("a", Cancel));
        await Should.ThrowAsync<Exception>(() => gone.FoldersAsync("imports", Cancel));
        await Should.ThrowAsync<Exception>(() => gone.DeleteAsync("imports", Cancel));
        Directory.Exists(Path.Combine(folder, "away")).ShouldBeFalse("it is not made anew");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>The connection string of the account that the tests may make containers in; null where there is none.</summary>
    internal static string? Account => Environment.GetEnvironmentVariable(Storage);

    internal static void SkipWhereThereIsNone(Form form) =>
        Assert.SkipWhen(
            form is Form.Blobs && Account is null,
            $"Azure Blob Storage: not run. Set {Storage} to the connection string of an account or of Azurite (UseDevelopmentStorage=true)."
        );

    private async Task<IDocumentStore> OpenAsync(Form form)
    {
        SkipWhereThereIsNone(form);
        var store = form is Form.Folder ? In(folder) : InBlobs($"test-{Domain.Shared.Ids.New(TimeProvider.System):N}");
        await ((IDocumentPlace)store).TidyAsync(Cancel);
        return store;
    }

    private IDocumentStore In(string documents)
    {
        var database = Options.Create(new DatabaseOptions { DataFolder = Path.Combine(folder, "data") });
        return new FolderDocumentStore(
            database,
            Options.Create(new DocumentOptions { Folder = documents }),
            new DataPlace(database),
            clock
        );
    }

    private BlobDocumentStore InBlobs(string container) =>
        new(Options.Create(new DocumentOptions { Connection = Account, Container = container }), clock);

    private static async Task WriteAsync(IDocumentStore store, string name, byte[] bytes)
    {
        await using var document = await store.BeginAsync(name, Cancel);
        await document.Content.WriteAsync(bytes, Cancel);
        await document.FinishAsync(Cancel);
    }

    private static async Task<byte[]> ReadAsync(IDocumentStore store, string name)
    {
        await using var document = await store.OpenReadAsync(name, Cancel);
        using var read = new MemoryStream();
        await document!.CopyToAsync(read, Cancel);
        return read.ToArray();
    }

    private static byte[] Bytes(int count, int seed)
    {
        var bytes = new byte[count];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }
}
