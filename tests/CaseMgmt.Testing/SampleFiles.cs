using System.IO.Compression;
using System.Text;

namespace CaseMgmt.Testing;

/// <summary>Files as people send them, and as somebody with bad intentions would.</summary>
public static class SampleFiles
{
    /// <summary>What the scanner of the tests calls malware; nothing else does.</summary>
    public const string Harmful = "CASEMGMT-TEST-SIGNATURE-OF-HARMFUL-CONTENT";

    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>A page with a line of text that any reader of PDF finds.</summary>
    public static byte[] Pdf(string text)
    {
        var content = $"BT /F1 12 Tf 72 720 Td ({text}) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        List<int> at = [];
        foreach (var (i, value) in objects.Index())
        {
            at.Add(pdf.Length);
            pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{value}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n"
        );
        foreach (var offset in at)
        {
            pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }

        pdf.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    /// <summary>A document of Word with one paragraph.</summary>
    public static byte[] Word(string text, params IEnumerable<(string Name, string Content)> further) =>
        Package([
            (
                "[Content_Types].xml",
                """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
            ),
            (
                "_rels/.rels",
                """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""
            ),
            (
                "word/document.xml",
                $"""<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>"""
            ),
            .. further,
        ]);

    public static byte[] Package(params IEnumerable<(string Name, string Content)> parts)
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = package.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A file of the older Office programs, with these names in its directory.</summary>
    public static byte[] Compound(params IEnumerable<string> streams) =>
        [.. CompoundFile, .. new byte[504], .. streams.SelectMany(s => Encoding.Unicode.GetBytes(s + "\0"))];

    /// <summary>A picture of one point.</summary>
    public static byte[] Png() =>
        Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
        );

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
