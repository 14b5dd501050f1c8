using System.Buffers.Binary;
using System.IO.Compression;

namespace CaseMgmt.Infrastructure.Registers;

/// <summary>The parts of a workbook (.xlsx, .ods) by their names, and how those of Excel refer to one another.</summary>
internal sealed class WorkbookParts : IDisposable
{
    // A register has a dozen; each costs memory before any is read.
    private const int Most = 1_000;

    private readonly ZipArchive zip;
    private readonly UnpackBudget budget;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    public WorkbookParts(Stream stream, UnpackBudget budget)
    {
        this.budget = budget;
        CheckCount(stream);
        stream.Position = 0;
        zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in zip.Entries)
        {
            entries.TryAdd(entry.FullName.TrimStart('/'), entry);
        }
    }

    /// <summary>A relation of a part: the last word of its kind ("worksheet") and the name of the part that it leads to.</summary>
    public sealed record Relation(string Kind, string Target);

    /// <summary>What the part (<c>""</c>: the workbook as a file) refers to, by the ids that it uses.</summary>
    public Dictionary<string, Relation> RelationsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        Dictionary<string, Relation> relations = new(StringComparer.Ordinal);
        using var xml = TryOpen($"{part[..slash]}_rels/{part[slash..]}.rels");
        while (xml?.ReadToElement() is true)
        {
            if (
                xml.Name == "Relationship"
                && xml.Attribute("TargetMode") != "External"
                && xml.Attribute("Id") is { } id
                && xml.Attribute("Type") is { } type
                && xml.Attribute("Target") is { } target
            )
            {
                relations.TryAdd(id, new Relation(type[(type.LastIndexOf('/') + 1)..], NameOf(part[..slash], target)));
            }
        }

        return relations;
    }

    public BoundedXml Open(string part) =>
        TryOpen(part) ?? throw new InvalidDataException("The workbook lacks one of its parts.");

    /// <summary>Null when there is no such part.</summary>
    public BoundedXml? TryOpen(string part) =>
        entries.TryGetValue(part, out var entry) ? new BoundedXml(new MarkupBounds(entry.Open(), budget)) : null;

    public void Dispose() => zip.Dispose();

    private static string NameOf(string folder, string target)
    {
        List<string> steps = [];
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("" or "." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    // The directory of a zip file is counted before it is read: it may be all that the file holds, and lie about itself.
    private static void CheckCount(Stream stream)
    {
        const int endSize = 22;
        const int headerSize = 46;
        var tail = new byte[Math.Min(stream.Length, endSize + ushort.MaxValue)];
        stream.Seek(-tail.Length, SeekOrigin.End);
        stream.ReadExactly(tail);
        var end = tail.AsSpan(0, Math.Max(0, tail.Length - endSize + 4)).LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0)
        {
            throw new InvalidDataException("No zip file.");
        }

        var header = new byte[headerSize];
        stream.Position = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        for (
            var count = 0;
            stream.ReadAtLeast(header, headerSize, throwOnEndOfStream: false) == headerSize
                && header.AsSpan().StartsWith("PK\u0001\u0002"u8);
            count++
        )
        {
            if (count == Most)
            {
                throw new InvalidDataException("More parts than any workbook has.");
            }

            stream.Position += Length(28) + Length(30) + Length(32);
        }

        int Length(int at) => BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(at));
    }
}
