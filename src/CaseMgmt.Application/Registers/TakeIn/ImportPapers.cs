using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Mapping;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Registers;

namespace CaseMgmt.Application.Registers.TakeIn;

/// <summary>What was uploaded.</summary>
/// <param name="Files">Stored, under the register's own name.</param>
/// <param name="PassedOver">Not stored, because they are no registers.</param>
public sealed record UploadNote(IReadOnlyList<string> Files, IReadOnlyList<PassedOverFile> PassedOver)
{
    /// <summary>SHA-256 of each stored file as it came in, in hexadecimal digits; empty for uploads before it was noted.</summary>
    public IReadOnlyDictionary<string, string> Hashes { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What the office calls the files that do not have a register's name, by the name under which they are stored.</summary>
    public IReadOnlyDictionary<string, string> Own { get; init; } = new Dictionary<string, string>();

    public string GivenNameOf(string file) => Own.GetValueOrDefault(file) ?? file;
}

/// <summary>What was said of a file's columns, as it will be read: the mapping may be changed before the import is confirmed.</summary>
/// <param name="Mapping">Its name; blank while somebody is still at it.</param>
/// <param name="Seen">The kept mapping on which it was said; null where it was said afresh.</param>
public sealed record MeaningsNote(string Mapping, string Register, ColumnMeanings Meanings, SeenMapping? Seen = null);

/// <summary>A mapping as somebody saw it before saying it anew.</summary>
public sealed record SeenMapping(string Name, int Version);

/// <summary>What a file is about to come to, noted in the transaction that takes it in.</summary>
/// <param name="Act">The act that the history names if the transaction is kept.</param>
internal sealed record TakingNote(Guid Act, RegisterResult Result);

/// <summary>The papers of an import in the document store: what was uploaded, what the preview said, what came of each file.</summary>
internal sealed class ImportPapers(IDocumentStore documents, Guid run)
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public static string PreviewJob => "registers.preview";

    public static string ImportJob => "registers.import";

    public static string CleanUpJob => "registers.clean_up";

    /// <summary>Holds a folder for each import, named by its id.</summary>
    public static string Imports => "imports";

    private string Folder => $"{Imports}/{run:N}";

    /// <returns>The hash of what came in, by which the file is known again.</returns>
    public async Task<string> StoreFileAsync(string file, Stream content, CancellationToken cancel)
    {
        using var hash = SHA256.Create();
        await using var document = await documents.BeginAsync(FileOf(file), cancel);
        await using (var hashed = new CryptoStream(content, hash, CryptoStreamMode.Read, leaveOpen: true))
        {
            await hashed.CopyToAsync(document.Content, cancel);
        }

        await document.FinishAsync(cancel);
        return Convert.ToHexStringLower(hash.Hash!);
    }

    /// <summary>The hash of a stored file as it is now; null when it was removed, as it is once it is taken in.</summary>
    public async Task<string?> HashAsync(string file, CancellationToken cancel)
    {
        await using var content = await documents.OpenReadAsync(FileOf(file), cancel);
        return content is null ? null : Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
    }

    public Task<Stream?> OpenRejectedAsync(RegisterForm register, CancellationToken cancel) =>
        documents.OpenReadAsync(RejectedOf(register), cancel);

    /// <summary>What the preview rejected may be taken when the import comes to it.</summary>
    public Task DropRejectedAsync(RegisterForm register, CancellationToken cancel) =>
        documents.DeleteAsync(RejectedOf(register), cancel);

    public Task NoteUploadAsync(UploadNote note, CancellationToken cancel) => WriteAsync("upload", note, cancel);

    /// <summary>Null when the papers were removed.</summary>
    public Task<UploadNote?> UploadAsync(CancellationToken cancel) => ReadAsync<UploadNote>("upload", cancel);

    internal Task NoteSurveyAsync(FileSurvey survey, CancellationToken cancel) =>
        WriteAsync("survey-" + survey.File, survey, cancel);

    /// <summary>What was found in a file of the office's own; null where nobody need say anything of it.</summary>
    internal Task<FileSurvey?> SurveyAsync(string file, CancellationToken cancel) =>
        ReadAsync<FileSurvey>("survey-" + file, cancel);

    internal Task NoteDraftAsync(string file, MeaningsNote note, CancellationToken cancel) =>
        WriteAsync("draft-" + file, note, cancel);

    internal Task<MeaningsNote?> DraftAsync(string file, CancellationToken cancel) =>
        ReadAsync<MeaningsNote>("draft-" + file, cancel);

    internal Task NoteMeaningsAsync(string file, MeaningsNote note, CancellationToken cancel) =>
        WriteAsync("meanings-" + file, note, cancel);

    /// <summary>What was said of a file's columns; null where they are ours.</summary>
    public Task<MeaningsNote?> MeaningsAsync(string file, CancellationToken cancel) =>
        ReadAsync<MeaningsNote>("meanings-" + file, cancel);

    /// <summary>Gives a file of the office's own the name of its register. Done twice, it is done once.</summary>
    internal async Task RenameAsync(string file, string name, CancellationToken cancel)
    {
        await using var stream = await documents.OpenReadAsync($"{Folder}/files/{file}", cancel);
        if (stream is not null && file != name)
        {
            await StoreFileAsync(name, stream, cancel);
        }

        if (await UploadAsync(cancel) is { } note && note.Files.Contains(file))
        {
            Dictionary<string, string> own = new(note.Own) { [name] = note.GivenNameOf(file) };
            own.Remove(file);
            Dictionary<string, string> hashes = new(note.Hashes);
            if (hashes.Remove(file, out var hash))
            {
                hashes[name] = hash;
            }

            await NoteUploadAsync(
                note with
                {
                    Files = [.. note.Files.Select(f => f == file ? name : f)],
                    Own = own,
                    Hashes = hashes,
                },
                cancel
            );
        }

        await documents.DeleteAsync($"{Folder}/files/{file}", cancel);
    }

    public Task NotePreviewAsync(IReadOnlyList<RegisterResult> results, CancellationToken cancel) =>
        WriteAsync("preview", results, cancel);

    public async Task<IReadOnlyList<RegisterResult>> PreviewAsync(CancellationToken cancel) =>
        await ReadAsync<List<RegisterResult>>("preview", cancel) ?? [];

    public Task NoteTakingAsync(TakingNote note, CancellationToken cancel) =>
        WriteAsync("taking-" + note.Result.File, note, cancel);

    public Task<TakingNote?> TakingAsync(string file, CancellationToken cancel) =>
        ReadAsync<TakingNote>("taking-" + file, cancel);

    public Task NoteTakenAsync(RegisterResult result, CancellationToken cancel) =>
        WriteAsync("taken-" + result.File, result, cancel);

    /// <summary>What came of a file; null while it has not been taken in.</summary>
    public Task<RegisterResult?> TakenAsync(string file, CancellationToken cancel) =>
        ReadAsync<RegisterResult>("taken-" + file, cancel);

    /// <summary>The registers themselves go when they are in: they hold names, and the office has its own copy.</summary>
    public Task DropFilesAsync(CancellationToken cancel) => documents.DeleteAsync($"{Folder}/files", cancel);

    public Task DropAllAsync(CancellationToken cancel) => documents.DeleteAsync(Folder, cancel);

    private string FileOf(string file) => $"{Folder}/files/{file}";

    private string RejectedOf(RegisterForm register) => $"{Folder}/rejected/{register.RejectedRows}";

    private async Task WriteAsync<T>(string name, T paper, CancellationToken cancel)
    {
        await using var document = await documents.BeginAsync($"{Folder}/{name}.json", cancel);
        await JsonSerializer.SerializeAsync(document.Content, paper, Json, cancel);
        await document.FinishAsync(cancel);
    }

    private async Task<T?> ReadAsync<T>(string name, CancellationToken cancel)
        where T : class
    {
        await using var stream = await documents.OpenReadAsync($"{Folder}/{name}.json", cancel);
        return stream is null ? null : await JsonSerializer.DeserializeAsync<T>(stream, Json, cancel);
    }
}
