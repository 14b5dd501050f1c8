using System.Runtime.InteropServices;
using System.Text.Json;
using CaseMgmt.Domain.Oversight;
using Microsoft.Win32.SafeHandles;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// Reads, a line of JSON each. The process that has it open holds a lock on it, which the system lets go when the process
/// ends, however it ends; then another may take it over. One thread writes, another moves what is written. The file has
/// room for the lines beforehand, zeros, so that a flush writes them alone: where the file's size is to be written as well,
/// it takes many times as long.
/// </summary>
internal sealed class JournalFile : IDisposable
{
    private const string Extension = ".journal";
    private const byte EndOfLine = (byte)'\n';
    private const byte Room = 0;
    private const int ReadAtOnce = 64 * 1024;
    private static readonly byte[] RoomMade = new byte[64 * 1024];

    // A file just made may be about to be locked.
    private static readonly TimeSpan JustMade = TimeSpan.FromMinutes(1);
    private readonly FileStream file;
    private long length;
    private long moved;
    private bool isUnreadable;

    private JournalFile(FileStream file)
    {
        this.file = file;
        length = file.Length;
    }

    public string Path => file.Name;

    /// <summary>Is it there under its name? What is written into a file that was removed is lost.</summary>
    public bool IsThere => File.Exists(Path);

    /// <summary>Is everything in the table that was written?</summary>
    public bool IsMoved => Volatile.Read(ref moved) == Volatile.Read(ref length);

    public static JournalFile Create(string folder, Guid name)
    {
        Directory.CreateDirectory(folder);
        var options = Exclusively(FileMode.CreateNew);
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var journal = new JournalFile(new FileStream(System.IO.Path.Combine(folder, $"{name:N}{Extension}"), options));
        RandomAccess.Write(journal.file.SafeFileHandle, RoomMade, 0);
        RandomAccess.FlushToDisk(journal.file.SafeFileHandle);
        return journal;
    }

    /// <param name="notOurs">Told of each that this account may not open: whose it is, that account's program moves it.</param>
    public static IEnumerable<JournalFile> LeftBehind(string folder, DateTime now, Action<string> notOurs) =>
        new DirectoryInfo(folder)
            .EnumerateFiles("*" + Extension)
            .Where(f => f.Length > 0 || f.LastWriteTimeUtc < now - JustMade)
            .Select(f => TakeOver(f.FullName, notOurs))
            .OfType<JournalFile>();

    /// <summary>Writes the reads at the end; on return they are on the disk.</summary>
    public void Append(IEnumerable<AccessRecord> reads)
    {
        using var lines = new MemoryStream();
        foreach (var read in reads)
        {
            JsonSerializer.Serialize(lines, read);
            lines.WriteByte(EndOfLine);
        }

        RandomAccess.Write(file.SafeFileHandle, lines.GetBuffer().AsSpan(0, (int)lines.Length), length);
        Flush(file.SafeFileHandle);
        Volatile.Write(ref length, length + lines.Length);
    }

    /// <summary>The next lines that are not moved yet.</summary>
    public JournalLines Next()
    {
        var buffer = new byte[Math.Min(ReadAtOnce, Volatile.Read(ref length) - moved)];
        var bytes = buffer.AsSpan(0, RandomAccess.Read(file.SafeFileHandle, buffer, moved));
        List<AccessRecord> reads = [];
        var (unreadable, end) = (0, 0);
        // What stands after the last end of a line was cut off while it was written: its page never left.
        for (int line; IsLine(bytes[end..]) && (line = bytes[end..].IndexOf(EndOfLine)) >= 0; end += line + 1)
        {
            try
            {
                reads.Add(JsonSerializer.Deserialize<AccessRecord>(bytes.Slice(end, line))!);
            }
            catch (JsonException)
            {
                unreadable++;
            }
        }

        if (end == 0 && bytes.Length == ReadAtOnce && IsLine(bytes))
        {
            // No line of ours is so long.
            (unreadable, end) = (1, bytes.Length);
        }

        isUnreadable |= unreadable > 0;
        return new JournalLines(reads, unreadable, end);
    }

    /// <summary>These lines are in the table.</summary>
    public void Moved(JournalLines lines) => Volatile.Write(ref moved, moved + lines.Bytes);

    /// <summary>Begins anew if everything is in the table; nobody may write meanwhile.</summary>
    public void ClearMoved()
    {
        if (length > 0 && IsMoved && !isUnreadable)
        {
            RandomAccess.Write(file.SafeFileHandle, RoomMade.AsSpan(0, (int)Math.Min(length, RoomMade.Length)), 0);
            RandomAccess.SetLength(file.SafeFileHandle, RoomMade.Length);
            moved = length = 0;
        }
    }

    /// <summary>Closes and removes it; lines that nobody could read are kept for people to look at.</summary>
    public void Remove()
    {
        file.Dispose();
        if (isUnreadable)
        {
            File.Move(Path, Path + ".unreadable");
        }
        else
        {
            File.Delete(Path);
        }
    }

    public void Dispose() => file.Dispose();

    private static bool IsLine(ReadOnlySpan<byte> bytes) => !bytes.IsEmpty && bytes[0] != Room;

    // .NET's own flush writes the time of the change as well.
    private static void Flush(SafeFileHandle file)
    {
        if (!OperatingSystem.IsLinux() || fdatasync(file) != 0)
        {
            RandomAccess.FlushToDisk(file);
        }
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fdatasync(SafeFileHandle file);

    private static JournalFile? TakeOver(string path, Action<string> notOurs)
    {
        try
        {
            return new JournalFile(new FileStream(path, Exclusively(FileMode.Open)));
        }
        catch (IOException)
        {
            // Its process lives, or another has just moved it.
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            notOurs(path);
            return null;
        }
    }

    private static FileStreamOptions Exclusively(FileMode mode) =>
        new()
        {
            Mode = mode,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = 0,
        };
}

/// <param name="Unreadable">How many of the lines are none of ours.</param>
internal sealed record JournalLines(IReadOnlyList<AccessRecord> Reads, int Unreadable, int Bytes)
{
    public bool IsEmpty => Bytes == 0;
}
