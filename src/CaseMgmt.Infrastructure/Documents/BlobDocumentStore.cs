using Azure;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Documents;

/// <summary>
/// The document store as a container of Azure Blob Storage. A document appears under its name when it is complete; what a
/// killed process had sent of one, the storage forgets by itself.
/// </summary>
internal sealed class BlobDocumentStore(IOptions<DocumentOptions> options, TimeProvider clock) : IDocumentPlace
{
    private const string UsualContainer = "casemgmt";

    private readonly BlobContainerClient container = Open(options.Value);

    public string Where => $"the container {container.Name} of Azure Blob Storage";

    public Task<IUnfinishedDocument> BeginAsync(string name, CancellationToken cancel) =>
        Task.FromResult<IUnfinishedDocument>(
            new UnfinishedBlob(container.GetBlockBlobClient(Checked(name)), Ids.New(clock))
        );

    public async Task<Stream?> OpenReadAsync(string name, CancellationToken cancel)
    {
        try
        {
            // A new version written meanwhile ends the reading of the old one, instead of mixing them.
            return await container
                .GetBlobClient(Checked(name))
                .OpenReadAsync(new BlobOpenReadOptions(allowModifications: false), cancel);
        }
        // Not where the container is gone: then nobody knows what lies in it.
        catch (RequestFailedException absent)
            when (absent.Status == 404 && absent.ErrorCode != BlobErrorCode.ContainerNotFound)
        {
            return null;
        }
    }

    public async Task<IReadOnlyList<string>> ListAsync(string folder, CancellationToken cancel) =>
        [.. (await BlobsAsync(folder, cancel)).Select(b => b.Name).Order(StringComparer.Ordinal)];

    public async Task<IReadOnlyList<string>> AllAsync(CancellationToken cancel) =>
        [
            .. (await StartingAsync(null, cancel))
                .Select(b => b.Name)
                .Where(n => !n.StartsWith(IDocumentPlace.Progress + "/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    public async Task<IReadOnlyList<StoredFolder>> FoldersAsync(string folder, CancellationToken cancel) =>
        [
            .. (await BlobsAsync(folder, cancel))
                .Select(b => (Inner: b.Name[(folder.Length + 1)..].Split('/'), Blob: b))
                .Where(b => b.Inner.Length > 1)
                .GroupBy(b => b.Inner[0], StringComparer.Ordinal)
                .Select(g => new StoredFolder(g.Key, g.Max(b => WrittenAt(b.Blob)))),
        ];

    public async Task DeleteAsync(string name, CancellationToken cancel)
    {
        await container.DeleteBlobIfExistsAsync(Checked(name), cancellationToken: cancel);
        foreach (var blob in await BlobsAsync(name, cancel))
        {
            await container.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancel);
        }
    }

    public async Task TidyAsync(CancellationToken cancel)
    {
        if (!await container.ExistsAsync(cancel))
        {
            await container.CreateIfNotExistsAsync(cancellationToken: cancel);
        }

        var before = clock.UtcNow() - IDocumentPlace.ProgressIsNews;
        foreach (var note in (await BlobsAsync(IDocumentPlace.Progress, cancel)).Where(b => WrittenAt(b) < before))
        {
            await container.DeleteBlobIfExistsAsync(note.Name, cancellationToken: cancel);
        }
    }

    public async Task<string?> WhyUnwritableAsync(CancellationToken cancel)
    {
        try
        {
            return await container.ExistsAsync(cancel)
                ? null
                : $"The container {container.Name} of the documents is gone.";
        }
        catch (Exception fault) when (UnfinishedBlob.IsOfStorage(fault))
        {
            return $"The container {container.Name} of the documents does not answer: {fault.Message.Split('\n')[0]}";
        }
    }

    private Task<List<BlobItem>> BlobsAsync(string folder, CancellationToken cancel) =>
        StartingAsync(Checked(folder) + "/", cancel);

    private async Task<List<BlobItem>> StartingAsync(string? prefix, CancellationToken cancel)
    {
        List<BlobItem> found = [];
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, cancel))
        {
            found.Add(blob);
        }

        return found;
    }

    private static DateTime WrittenAt(BlobItem blob) => blob.Properties.LastModified?.UtcDateTime ?? DateTime.MinValue;

    private static string Checked(string name) => string.Join('/', DocumentName.Parts(name));

    private static BlobContainerClient Open(DocumentOptions options) =>
        options.Connection is { Length: > 0 } connection
            ? new BlobContainerClient(connection, options.Container ?? UsualContainer)
        : new Uri(options.Container!) is { Query: "" } address
            ? new BlobContainerClient(address, new DefaultAzureCredential())
        : new BlobContainerClient(new Uri(options.Container!));
}
