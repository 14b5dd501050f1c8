using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Documents;

namespace CaseMgmt.Infrastructure.Registers;

/// <inheritdoc cref="IRegisterFiles"/>
internal sealed class RegisterFiles(IDocumentStore documents, RegisterLimits limits, TimeProvider clock)
    : IRegisterFiles
{
    public async Task<IReadOnlyList<string>> ListAsync(RegisterPlace place, CancellationToken cancel)
    {
        if (place is RegisterPlace.Upload upload)
        {
            var folder = UploadFolder(upload) + "/files/";
            return [.. (await documents.ListAsync(folder.TrimEnd('/'), cancel)).Select(n => n[folder.Length..])];
        }

        var path = ((RegisterPlace.Folder)place).Path;
        return Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)]
            : throw new UnreadableRegisterException(
                "file.no_folder",
                $"There is no folder {path}. Name the folder that holds the registers."
            );
    }

    public async Task<IRegisterSheet> OpenAsync(RegisterPlace place, string file, CancellationToken cancel)
    {
        var stream = await OpenStreamAsync(place, file, cancel);
        try
        {
            RefuseBySize(stream.Length);
            var start = await StartOfAsync(stream, cancel);
            return Path.GetExtension(file).ToLowerInvariant() switch
            {
                ".csv" => await CsvSheet.OpenAsync(stream, start, cancel),
                ".ods" => OpenDocumentSheet.Open(stream, limits.MaxUnpackedBytes, cancel),
                _ => WorkbookSheet.Open(stream, start, limits.MaxUnpackedBytes, cancel),
            };
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }
    }

    public IRejectedRows Reject(RegisterPlace place, RegisterForm register, IReadOnlyList<string> header)
    {
        var name = register.RejectedRows;
        if (place is RegisterPlace.Upload upload)
        {
            return new RejectedRowsFile(
                header,
                name,
                cancel => documents.BeginAsync($"{UploadFolder(upload)}/rejected/{name}", cancel)
            );
        }

        var folder = ((RegisterPlace.Folder)place).Path;
        var target = Path.Combine(folder, name);
        UnfinishedFile.RemoveLeftBehind(Directory.EnumerateFiles(folder, $"{name}.*{UnfinishedFile.Ending}"));
        var part = $"{target}.{Ids.New(clock):N}{UnfinishedFile.Ending}";
        return new RejectedRowsFile(
            header,
            name,
            _ => Task.FromResult<IUnfinishedDocument>(new UnfinishedFile(part, () => PutInPlace(part, target)))
        );
    }

    public async Task<IRegisterSheet?> OpenRejectedAsync(
        RegisterPlace.Upload upload,
        RegisterForm register,
        CancellationToken cancel
    ) =>
        await documents.OpenReadAsync($"{UploadFolder(upload)}/rejected/{register.RejectedRows}", cancel) is { } stream
            ? await CsvSheet.OpenAsync(stream, [], cancel)
            : null;

    private static string UploadFolder(RegisterPlace.Upload upload) => $"imports/{upload.ImportRun:N}";

    private async Task<Stream> OpenStreamAsync(RegisterPlace place, string file, CancellationToken cancel)
    {
        if (place is RegisterPlace.Upload upload)
        {
            return await documents.OpenReadAsync($"{UploadFolder(upload)}/files/{file}", cancel)
                ?? throw new UnreadableRegisterException("file.gone", "The uploaded file is gone. Upload it again.");
        }

        try
        {
            return new FileStream(
                Path.Combine(((RegisterPlace.Folder)place).Path, file),
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read,
                64 * 1024,
                useAsync: true
            );
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableRegisterException(
                "file.not_opened",
                "The file cannot be opened. Close it in other programs, see that it may be read, and import again.",
                fault
            );
        }
    }

    private void RefuseBySize(long bytes)
    {
        if (bytes == 0)
        {
            throw new UnreadableRegisterException(
                "file.empty",
                "The file is empty. A register has a header row with the names of its columns, also when it has no rows."
            );
        }

        if (bytes > limits.MaxFileBytes)
        {
            throw new UnreadableRegisterException(
                "file.too_large",
                $"The file has {Megabytes(bytes)} MB; at most {Megabytes(limits.MaxFileBytes)} MB are read. Split it into several files, or have the limit (Registers:MaxFileBytes) raised."
            );
        }
    }

    private static string Megabytes(long bytes) =>
        (bytes / 1024.0 / 1024.0).ToString("0.#", CultureInfo.InvariantCulture);

    private static async Task<byte[]> StartOfAsync(Stream stream, CancellationToken cancel)
    {
        var start = new byte[8];
        var length = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancel);
        stream.Position = 0;
        return start[..length];
    }

    // What somebody may have corrected in the former file of rejected rows is not written over.
    private void PutInPlace(string part, string target)
    {
        if (File.Exists(target))
        {
            if (ReadAll(target).AsSpan().SequenceEqual(ReadAll(part)))
            {
                File.Delete(part);
                return;
            }

            var stamp = clock.UtcNow().ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture);
            File.Move(target, target[..^".csv".Length] + $".until-{stamp}.csv");
        }

        File.Move(part, target);
    }

    // The part is still open for writing.
    private static byte[] ReadAll(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
