using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CaseMgmt.Domain.Oversight;

/// <summary>What is only ever added to: who did what to which record, and who read about whom.</summary>
public enum AuditBook
{
    History,
    Reads,
}

/// <summary>
/// Closes a stretch of the history or of the reads. Its hash is over every row of the stretch and over the seal before it:
/// whoever changes, removes or puts in a row later has to make that seal and every one after it anew, and then they are no
/// longer those that somebody has written down.
/// </summary>
public sealed class Seal
{
    private Seal() { }

    /// <summary>1, 2, 3 …, over both books and without a gap.</summary>
    public long Number { get; private set; }
    public AuditBook Book { get; private set; }

    /// <summary>The last row before the stretch, by its running number; 0 where the book begins.</summary>
    public long After { get; private set; }

    /// <summary>The last row of the stretch.</summary>
    public long UpTo { get; private set; }

    /// <summary>How many rows it has: running numbers have gaps.</summary>
    public int Rows { get; private set; }
    public DateTime At { get; private set; }

    /// <summary>SHA-256, 64 hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";

    /// <param name="previous">The latest seal of either book; null for the first of all.</param>
    /// <param name="after">Where the book was sealed up to.</param>
    public static Seal Of(Seal? previous, long after, Stretch stretch, DateTime at)
    {
        var seal = new Seal
        {
            Number = (previous?.Number ?? 0) + 1,
            Book = stretch.Book,
            After = after,
            UpTo = stretch.Last,
            Rows = stretch.Rows,
            At = at,
        };
        seal.Hash = seal.HashOver(previous, stretch);
        return seal;
    }

    /// <summary>Are these the rows that were sealed, and is this the seal that followed that one?</summary>
    public bool Holds(Seal? previous, Stretch stretch) =>
        Rows == stretch.Rows && Hash.Equals(HashOver(previous, stretch), StringComparison.Ordinal);

    private string HashOver(Seal? previous, Stretch stretch)
    {
        using var hash = new NamedValuesHash();
        hash.Add("previous", previous?.Hash);
        hash.Add(nameof(Number), Number);
        hash.Add(nameof(Book), Book.ToString());
        hash.Add(nameof(After), After);
        hash.Add(nameof(UpTo), UpTo);
        hash.Add(nameof(Rows), Rows);
        hash.Add(nameof(At), At);
        hash.Add("rows", stretch.Hash);
        return hash.End();
    }
}

/// <summary>The rows of a stretch, one after the other, in the order of their running numbers.</summary>
public sealed class Stretch(AuditBook book) : IDisposable
{
    private readonly NamedValuesHash hash = new();
    private string? end;

    public AuditBook Book => book;

    public int Rows { get; private set; }

    /// <summary>The running number of the last row.</summary>
    public long Last { get; private set; }

    internal string Hash => end ??= hash.End();

    public void Add(HistoryRecord row)
    {
        Begin(row.Sequence);
        hash.Add(nameof(row.ActId), row.ActId);
        hash.Add(nameof(row.Act), row.Act);
        hash.Add(nameof(row.ById), row.ById.Value);
        hash.Add(nameof(row.By), row.By);
        hash.Add(nameof(row.RecordedAt), row.RecordedAt);
        hash.Add(nameof(row.RecordKind), row.RecordKind);
        hash.Add(nameof(row.RecordId), row.RecordId);
        hash.Add(nameof(row.Reference), row.Reference);
        hash.Add(nameof(row.Reason), row.Reason);
        hash.Add(nameof(row.Version), row.Version);
        hash.Add(nameof(row.Run), row.Run);
        hash.Add(nameof(row.Before), row.Before);
        hash.Add(nameof(row.After), row.After);
    }

    public void Add(AccessRecord row)
    {
        Begin(row.Sequence);
        hash.Add(nameof(row.Id), row.Id);
        hash.Add(nameof(row.ById), row.ById.Value);
        hash.Add(nameof(row.By), row.By);
        hash.Add(nameof(row.At), row.At);
        hash.Add(nameof(row.RecordKind), row.RecordKind);
        hash.Add(nameof(row.RecordId), row.RecordId);
        hash.Add(nameof(row.Reference), row.Reference);
    }

    public void Dispose() => hash.Dispose();

    private void Begin(long sequence)
    {
        Rows++;
        Last = sequence;
        hash.Add("row", sequence);
    }
}

/// <summary>
/// A hash over values, each with its name and length, so that nothing of one can pass for another's. What is not given is
/// left out: a column that comes later leaves the hashes of rows without it as they were.
/// </summary>
internal sealed class NamedValuesHash : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] buffer = new byte[512];

    public void Add(string name, string? value)
    {
        if (value is not null)
        {
            Append(name);
            Append(value);
        }
    }

    public void Add(string name, long value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

    public void Add(string name, Guid? value) => Add(name, value?.ToString("N"));

    // To the millisecond: what both database engines keep.
    public void Add(string name, DateTime value) =>
        Add(name, value.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));

    public string End() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();

    private void Append(string text)
    {
        var most = sizeof(int) + Encoding.UTF8.GetMaxByteCount(text.Length);
        if (buffer.Length < most)
        {
            buffer = new byte[most];
        }

        var length = Encoding.UTF8.GetBytes(text, buffer.AsSpan(sizeof(int)));
        BinaryPrimitives.WriteInt32LittleEndian(buffer, length);
        hash.AppendData(buffer, 0, sizeof(int) + length);
    }
}
