using System.Text;

namespace CaseMgmt.Infrastructure.Registers;

/// <summary>
/// The texts that the cells of a workbook share, by their number. However many there are, they lie in a temporary file
/// that nobody else can open and that is gone with the process; in memory are the last ones asked for.
/// </summary>
internal sealed class SharedTexts : IDisposable
{
    private const int Kept = 4096;
    private const int EntrySize = sizeof(long);

    private readonly FileStream texts = Temporary();
    private readonly FileStream ends = Temporary();
    private readonly (int Number, string Text)[] recent = new (int, string)[Kept];
    private int count;
    private long end;

    public SharedTexts() => Array.Fill(recent, (-1, ""));

    public string this[int number]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(number);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, count);
            ref var place = ref recent[number % Kept];
            if (place.Number != number)
            {
                place = (number, Read(number));
            }

            return place.Text;
        }
    }

    public void Add(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        texts.Write(bytes);
        end += bytes.Length;
        ends.Write(BitConverter.GetBytes(end));
        count++;
    }

    /// <summary>All are added: from here on they are read.</summary>
    public void Close()
    {
        texts.Flush();
        ends.Flush();
    }

    public void Dispose()
    {
        texts.Dispose();
        ends.Dispose();
    }

    private string Read(int number)
    {
        Span<byte> entry = stackalloc byte[EntrySize * 2];
        var from = 0L;
        if (number == 0)
        {
            ReadAt(ends, entry[EntrySize..], 0);
        }
        else
        {
            ReadAt(ends, entry, (number - 1L) * EntrySize);
            from = BitConverter.ToInt64(entry);
        }

        var bytes = new byte[BitConverter.ToInt64(entry[EntrySize..]) - from];
        ReadAt(texts, bytes, from);
        return Encoding.UTF8.GetString(bytes);
    }

    private static void ReadAt(FileStream file, Span<byte> bytes, long at)
    {
        for (var read = 0; read < bytes.Length; )
        {
            var length = RandomAccess.Read(file.SafeFileHandle, bytes[read..], at + read);
            read += length > 0 ? length : throw new EndOfStreamException();
        }
    }

    private static FileStream Temporary()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Delete,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
        if (!OperatingSystem.IsWindows())
        {
            // Without a name it is gone when the process is, also when that is killed.
            File.Delete(file.Name);
        }

        return file;
    }
}
