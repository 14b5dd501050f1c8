using System.IO.Compression;
using System.Text;
using System.Xml;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Domain.ComplaintReviews;
using Microsoft.Extensions.Logging;
using UglyToad.PdfPig;

namespace CaseMgmt.Infrastructure.Documents;

/// <summary>
/// The text of PDF, of the packages of Office and OpenDocument, and of plain text. Bounded in bytes, depth, pages and time, since files
/// come from anywhere; what goes wrong within one is that file's alone.
/// </summary>
internal sealed partial class FileTexts(TimeProvider clock, ILogger<FileTexts> logger) : IFileText
{
    private const long MostBytes = 50L * 1024 * 1024;
    private const long MostUnpacked = 64L * 1024 * 1024;
    private const int MostPages = 2_000;
    private const int Deepest = 64;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    // How the names of the parts begin in which people write.
    private static readonly Dictionary<FileKind, string[]> Parts = new()
    {
        [FileKind.Word] =
        [
            "word/document",
            "word/header",
            "word/footer",
            "word/footnotes",
            "word/endnotes",
            "word/comments",
        ],
        [FileKind.Spreadsheet] = ["xl/sharedStrings", "xl/worksheets/sheet", "xl/comments", "xl/threadedComments/"],
        [FileKind.Slides] = ["ppt/slides/slide", "ppt/notesSlides/notesSlide", "ppt/comments/"],
    };

    private static readonly string[] TextOfOffice = ["t", "delText", "text"];

    // Where one word ends and another begins, as both formats name it: what stands for a space or begins a text within the text,
    // and the ends of paragraphs and cells.
    private static readonly string[] Breaks =
    [
        "tab",
        "br",
        "cr",
        "s",
        "line-break",
        "txbxContent",
        "note",
        "annotation",
    ];
    private static readonly string[] Ends = ["p", "h", "si", "c", "tc", "text", "note-citation", "title", "desc"];
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public async Task<FileText> ReadAsync(Stream content, FileKind kind, long bytes, CancellationToken cancel)
    {
        if (kind is FileKind.Png or FileKind.Jpeg or FileKind.Gif or FileKind.Tiff)
        {
            return new FileText(TextState.NoText, null);
        }

        if (bytes > MostBytes)
        {
            return FileText.CannotBeRead;
        }

        // Within memory, which the readers jump about in: a stream of the store may lie on another machine.
        using var whole = new MemoryStream((int)bytes);
        await content.CopyToAsync(whole, cancel);
        whole.Position = 0;
        try
        {
            var until = clock.GetTimestamp() + (long)(Longest.TotalSeconds * clock.TimestampFrequency);
            return await Task.Run(() => Read(whole, kind, () => clock.GetTimestamp() > until), cancel)
                .WaitAsync(Longest * 2, clock, cancel);
        }
#pragma warning disable CA1031 // what a file from outside makes a reader do may be anything, and is that file's alone
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            NotRead(kind, fault.GetType().Name);
            return FileText.CannotBeRead;
        }
    }

    private static FileText Read(MemoryStream content, FileKind kind, Func<bool> isLate) =>
        kind switch
        {
            FileKind.Pdf => OfPdf(content, isLate),
            FileKind.Word or FileKind.Spreadsheet or FileKind.Slides => OfPackage(content, Parts[kind], isOpen: false),
            FileKind.OpenText or FileKind.OpenSpreadsheet => OfPackage(content, ["content"], isOpen: true),
            FileKind.Text => FileText.Of(OfText(content)),
            _ => FileText.CannotBeRead,
        };

    private static FileText OfPdf(MemoryStream content, Func<bool> isLate)
    {
        var text = new StringBuilder();
        using var pdf = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true });
        foreach (var page in pdf.GetPages().Take(MostPages))
        {
            text.AppendJoin(' ', page.GetWords().Select(w => w.Text)).Append('\n');
            if (isLate() || text.Length > FileText.Longest)
            {
                // The rest is not searched; whoever looks for it opens the document.
                break;
            }
        }

        return FileText.Of(Shortened(text));
    }

    private static FileText OfPackage(MemoryStream content, string[] parts, bool isOpen)
    {
        var text = new StringBuilder();
        using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        var left = MostUnpacked;
        foreach (
            var part in package.Entries.Where(e =>
                e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
                && parts.Any(p => e.FullName.StartsWith(p, StringComparison.OrdinalIgnoreCase))
            )
        )
        {
            using var unpacked = new BoundedPart(part.Open(), left);
            Read(unpacked, text, isOpen);
            left = unpacked.Left;
        }

        return FileText.Of(Shortened(text));
    }

    // Office keeps its text in elements of their own, among figures of the layout, and divides a word between them as it was typed;
    // OpenDocument's text stands wherever there is some.
    private static void Read(Stream part, StringBuilder text, bool isOpen)
    {
        using var xml = XmlReader.Create(
            part,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
            }
        );
        var within = "";
        var isValue = false;
        while (text.Length <= FileText.Longest && xml.Read())
        {
            if (xml.Depth > Deepest)
            {
                throw new InvalidDataException("It is nested deeper than a document is.");
            }

            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    within = xml.IsEmptyElement ? "" : xml.LocalName;
                    // The value of a cell of another kind is the number of a shared text, or no text at all.
                    isValue = within == "c" ? xml.GetAttribute("t") is null or "n" or "str" or "d" : isValue;
                    Part(text, Breaks, xml.LocalName);
                    break;
                case XmlNodeType.EndElement:
                    within = "";
                    Part(text, Ends, xml.LocalName);
                    break;
                case XmlNodeType.Text
                or XmlNodeType.CDATA
                or XmlNodeType.Whitespace
                or XmlNodeType.SignificantWhitespace
                    when isOpen || TextOfOffice.Contains(within) || within == "v" && isValue:
                    text.Append(xml.Value);
                    break;
            }
        }
    }

    private static void Part(StringBuilder text, string[] where, string name)
    {
        if (where.Contains(name))
        {
            text.Append(' ');
        }
    }

    private static string OfText(MemoryStream content)
    {
        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        var encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ when System.Text.Unicode.Utf8.IsValid(bytes) => Encoding.UTF8,
            _ => Windows,
        };
        return encoding.GetString(bytes[..Math.Min(bytes.Length, FileText.Longest)]);
    }

    private static string Shortened(StringBuilder text) => text.ToString(0, Math.Min(text.Length, FileText.Longest));

    [LoggerMessage(LogLevel.Warning, "A document of kind {Kind} cannot be read for the search: {Fault}")]
    private partial void NotRead(FileKind kind, string fault);

    /// <summary>Fails where a part unpacks to more than a document has.</summary>
    private sealed class BoundedPart(Stream part, long most) : Stream
    {
        public long Left { get; private set; } = most;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = part.Read(buffer, offset, count);
            Left -= read;
            return Left >= 0 ? read : throw new InvalidDataException("It unpacks to more than a document has.");
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            part.Dispose();
            base.Dispose(disposing);
        }
    }
}
