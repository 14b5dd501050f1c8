using System.Security.Cryptography;
using CaseMgmt.Application.Common;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>The files of reviews in the document store: a folder for each, named by its id.</summary>
internal sealed class FileRoom(IDocumentStore documents)
{
    private const string Files = "review-files";

    /// <summary>Keeps a file, of which never more than a stretch is in memory.</summary>
    /// <returns>Its SHA-256 in hexadecimal digits.</returns>
    public async Task<string> KeepAsync(Guid file, Stream content, CancellationToken cancel)
    {
        content.Position = 0;
        using var hash = SHA256.Create();
        await using var document = await documents.BeginAsync(NameOf(file), cancel);
        await using (var hashed = new CryptoStream(content, hash, CryptoStreamMode.Read, leaveOpen: true))
        {
            await hashed.CopyToAsync(document.Content, cancel);
        }

        await document.FinishAsync(cancel);
        return Convert.ToHexStringLower(hash.Hash!);
    }

    /// <summary>Null when there is no such file.</summary>
    public Task<Stream?> OpenAsync(Guid file, CancellationToken cancel) =>
        documents.OpenReadAsync(NameOf(file), cancel);

    /// <summary>The hash of a file as it is now; null when it is not there.</summary>
    public async Task<string?> HashAsync(Guid file, CancellationToken cancel)
    {
        await using var content = await OpenAsync(file, cancel);
        return content is null ? null : Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
    }

    public Task RemoveAsync(Guid file, CancellationToken cancel) => documents.DeleteAsync($"{Files}/{file:N}", cancel);

    /// <summary>Every file that lies there, and when it was written.</summary>
    public async Task<IReadOnlyList<(Guid File, DateTime WrittenAt)>> AllAsync(CancellationToken cancel) =>
        [
            .. from folder in await documents.FoldersAsync(Files, cancel)
            where Guid.TryParseExact(folder.Name, "N", out _)
            select (Guid.ParseExact(folder.Name, "N"), folder.WrittenAt),
        ];

    private static string NameOf(Guid file) => $"{Files}/{file:N}/content";
}
