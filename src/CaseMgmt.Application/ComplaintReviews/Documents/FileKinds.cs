using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>
/// Which kind a file is, by its content; the ending of its name must say the same. Refused is what the office does not keep, what holds
/// macros, and what would be read as something else by another program.
/// </summary>
internal static class FileKinds
{
    private const int HeadBytes = 4096;
    private const int PreambleBytes = 1024;
    private const int MostEntries = 10_000;

    private static readonly Dictionary<string, FileKind> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = FileKind.Pdf,
        [".docx"] = FileKind.Word,
        [".xlsx"] = FileKind.Spreadsheet,
        [".pptx"] = FileKind.Slides,
        [".odt"] = FileKind.OpenText,
        [".ods"] = FileKind.OpenSpreadsheet,
        [".doc"] = FileKind.OldWord,
        [".xls"] = FileKind.OldSpreadsheet,
        [".ppt"] = FileKind.OldSlides,
        [".msg"] = FileKind.OutlookMessage,
        [".eml"] = FileKind.Mail,
        [".rtf"] = FileKind.RichText,
        [".txt"] = FileKind.Text,
        [".csv"] = FileKind.Text,
        [".png"] = FileKind.Png,
        [".jpg"] = FileKind.Jpeg,
        [".jpeg"] = FileKind.Jpeg,
        [".gif"] = FileKind.Gif,
        [".tif"] = FileKind.Tiff,
        [".tiff"] = FileKind.Tiff,
    };

    private static readonly string[] WithMacros = [".docm", ".dotm", ".xlsm", ".xltm", ".xlsb", ".pptm", ".ppsm"];

    // What stands at the very beginning of a file of the kind.
    private static readonly Dictionary<FileKind, byte[][]> Beginnings = new()
    {
        [FileKind.Pdf] = ["%PDF-"u8.ToArray()],
        [FileKind.RichText] = ["{\\rtf"u8.ToArray()],
        [FileKind.Png] =
        [
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A],
        ],
        [FileKind.Jpeg] =
        [
            [0xFF, 0xD8, 0xFF],
        ],
        [FileKind.Gif] = ["GIF87a"u8.ToArray(), "GIF89a"u8.ToArray()],
        [FileKind.Tiff] =
        [
            [(byte)'I', (byte)'I', 42, 0],
            [(byte)'M', (byte)'M', 0, 42],
        ],
    };

    // The part that makes a package a document of the kind.
    private static readonly Dictionary<FileKind, string> Packages = new()
    {
        [FileKind.Word] = "word/document.xml",
        [FileKind.Spreadsheet] = "xl/workbook.xml",
        [FileKind.Slides] = "ppt/presentation.xml",
    };

    private static readonly Dictionary<FileKind, string> OpenPackages = new()
    {
        [FileKind.OpenText] = "application/vnd.oasis.opendocument.text",
        [FileKind.OpenSpreadsheet] = "application/vnd.oasis.opendocument.spreadsheet",
    };

    // The stream that makes a compound file one of the kind, as its directory names it.
    private static readonly Dictionary<FileKind, string[]> Compounds = new()
    {
        [FileKind.OldWord] = ["WordDocument"],
        [FileKind.OldSpreadsheet] = ["Workbook", "Book"],
        [FileKind.OldSlides] = ["PowerPoint Document"],
        [FileKind.OutlookMessage] = ["__substg1.0_"],
    };

    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>For the file chooser of a browser.</summary>
    public static string Endings => string.Join(',', ByEnding.Keys);

    /// <summary>The kind; or why the file is refused, with the file's name in front.</summary>
    public static async Task<Result<FileKind>> LookAsync(string name, Stream content, CancellationToken cancel)
    {
        var ending = Path.GetExtension(name);
        if (!ByEnding.TryGetValue(ending, out var kind))
        {
            return Refused(
                name,
                WithMacros.Contains(ending, StringComparer.OrdinalIgnoreCase)
                    ? "it is of a kind that holds macros. Save it without them, as .docx, .xlsx or .pptx."
                    : $"this kind of file is not kept. Kept are {string.Join(", ", ByEnding.Keys)}."
            );
        }

        var head = new byte[HeadBytes];
        var length = await content.ReadAtLeastAsync(head, HeadBytes, throwOnEndOfStream: false, cancel);
        if (length == 0)
        {
            return Refused(name, "it is empty.");
        }

        var why =
            WhyNotBegun(kind, head[..length])
            ?? (IsPackage(kind) ? WhyNotPackage(kind, content) : await WhyNotWholeAsync(kind, content, cancel));
        return why is null ? Result.Done(kind) : Refused(name, why);
    }

    private static bool IsPackage(FileKind kind) => Packages.ContainsKey(kind) || OpenPackages.ContainsKey(kind);

    private static Result<FileKind> Refused(string name, string why) =>
        new Error("document.refused", $"{name}: {why}", "Files");

    private static string? WhyNotBegun(FileKind kind, byte[] head)
    {
        var isSo =
            Beginnings.TryGetValue(kind, out var beginnings) ? BeginsWith(head, beginnings)
            : IsPackage(kind) ? head.AsSpan().StartsWith("PK\u0003\u0004"u8)
            : Compounds.ContainsKey(kind) ? head.AsSpan().StartsWith(Compound)
            : !Beginnings.Values.Any(b => BeginsWith(head, b))
                && !head.AsSpan().StartsWith("PK"u8)
                && !head.AsSpan().StartsWith("MZ"u8);
        if (!isSo)
        {
            return "its content is not what the ending of its name says. Give it the right ending, or save it anew.";
        }

        // Some programs look for the beginning of another kind further on.
        var preamble = Encoding.Latin1.GetString(head, 0, Math.Min(head.Length, PreambleBytes));
        var isMixed =
            kind is not FileKind.Pdf && preamble.Contains("%PDF-", StringComparison.Ordinal)
            || kind is not (FileKind.Text or FileKind.Mail)
                && new[] { "<script", "<html", "<!doctype", "<?php", "<svg" }.Any(tag =>
                    preamble.Contains(tag, StringComparison.OrdinalIgnoreCase)
                );
        return isMixed ? "it can be read as two kinds of file at once. Save it anew." : null;
    }

    private static bool BeginsWith(byte[] head, byte[][] beginnings) =>
        beginnings.Any(b => head.AsSpan().StartsWith(b));

    private static string? WhyNotPackage(FileKind kind, Stream content)
    {
        try
        {
            if (!EndsAsPackage(content))
            {
                return "something follows after its end. Save it anew.";
            }

            content.Position = 0;
            using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (package.Entries.Count > MostEntries)
            {
                return "it has more parts than a document has.";
            }

            return HoldsMacros(package)
                    ? "it holds macros, which can do harm when it is opened. Save it without them and add that."
                : IsOfKind(package, kind) ? null
                : "its content is not what the ending of its name says. Give it the right ending, or save it anew.";
        }
        catch (InvalidDataException)
        {
            return "it is damaged. Save it anew.";
        }
    }

    private static bool IsOfKind(ZipArchive package, FileKind kind)
    {
        if (Packages.TryGetValue(kind, out var part))
        {
            return package.GetEntry("[Content_Types].xml") is not null && package.GetEntry(part) is not null;
        }

        if (package.GetEntry("mimetype") is not { } type)
        {
            return false;
        }

        using var text = new StreamReader(type.Open(), Encoding.ASCII);
        var said = new char[200];
        return new string(said, 0, text.ReadBlock(said)).Trim() == OpenPackages[kind];
    }

    private static bool HoldsMacros(ZipArchive package) =>
        package.Entries.Any(e =>
            e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
            || e.FullName.Contains("macrosheets/", StringComparison.OrdinalIgnoreCase)
            || e.FullName.Contains("activeX/", StringComparison.OrdinalIgnoreCase)
            || e.FullName.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)
            || e.FullName.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase)
        );

    // The last record of a package says how long its comment is, with which the file ends.
    private static bool EndsAsPackage(Stream content)
    {
        const int record = 22;
        var tail = new byte[(int)Math.Min(content.Length, record + ushort.MaxValue)];
        content.Position = content.Length - tail.Length;
        content.ReadExactly(tail);
        for (var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8); at >= 0; )
        {
            if (
                at + record <= tail.Length
                && at + record + BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + record - 2)) == tail.Length
            )
            {
                return true;
            }

            at = tail.AsSpan(0, at).LastIndexOf("PK\u0005\u0006"u8);
        }

        return false;
    }

    private static async Task<string?> WhyNotWholeAsync(FileKind kind, Stream content, CancellationToken cancel)
    {
        if (EndsAsPackage(content))
        {
            return "it can be read as two kinds of file at once. Save it anew.";
        }

        if (Compounds.TryGetValue(kind, out var streams))
        {
            var found = await FileContent.FindAsync(content, [.. streams.Select(Wide), Wide("_VBA_PROJECT")], cancel);
            return found[^1]
                    ? "it holds macros, which can do harm when it is opened. Save it without them and add that."
                : found.Contains(true) ? null
                : "its content is not what the ending of its name says. Give it the right ending, or save it anew.";
        }

        return kind switch
        {
            FileKind.Pdf when !(await FileContent.FindAsync(content, ["%%EOF"u8.ToArray()], cancel))[0] =>
                "it is cut off. Save it anew.",
            FileKind.RichText when (await FileContent.FindAsync(content, ["\\objdata"u8.ToArray()], cancel))[0] =>
                "it holds another file, which can do harm when it is opened. Save it without it, or as .docx.",
            FileKind.Text or FileKind.Mail when !await FileContent.IsTextAsync(content, cancel) =>
                "it is no text. Give it the right ending, or save it anew.",
            FileKind.Mail when !await FileContent.BeginsAsMailAsync(content, cancel) => "it is no e-mail message.",
            _ => null,
        };
    }

    private static byte[] Wide(string name) => Encoding.Unicode.GetBytes(name);
}
