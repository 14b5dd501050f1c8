using System.Text;
using CaseMgmt.Application.Registers.Reading;

namespace CaseMgmt.Infrastructure.Registers;

/// <summary>How the letters of a text file are written, which the file itself seldom says.</summary>
/// <param name="Encoding">Null for UTF-8, which is read as it is.</param>
/// <param name="Assumed">What was taken to be so, in a sentence; null where the file says it.</param>
internal sealed record TextEncoding(Encoding? Encoding, string? Assumed)
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public Stream Opened(Stream stream) =>
        Encoding is null ? stream : Encoding.CreateTranscodingStream(stream, Encoding, Encoding.UTF8, leaveOpen: true);

    /// <summary>Reads the whole file, before anything is taken in, so that a stray byte at its end does not come as a surprise.</summary>
    /// <exception cref="UnreadableRegisterException">It is no text, or one in two encodings.</exception>
    public static async Task<TextEncoding> OfAsync(Stream stream, byte[] start, CancellationToken cancel)
    {
        switch (start)
        {
            case [0xFF, 0xFE, ..]:
                return new(Encoding.Unicode, null);
            case [0xFE, 0xFF, ..]:
                return new(Encoding.BigEndianUnicode, null);
            case [not 0, 0, not 0, 0, ..]:
                return new(Encoding.Unicode, "The letters are in UTF-16, though the file does not say so.");
            case [0, not 0, 0, not 0, ..]:
                return new(Encoding.BigEndianUnicode, "The letters are in UTF-16, though the file does not say so.");
        }

        var look = new Utf8Look();
        var bytes = new byte[64 * 1024];
        for (int length; (length = await stream.ReadAsync(bytes, cancel)) > 0; )
        {
            look.At(bytes.AsSpan(0, length));
        }

        return look.ToEncoding();
    }

    /// <summary>Goes through the bytes: which are letters of UTF-8 beyond the plain ones, and which cannot be.</summary>
    private sealed class Utf8Look
    {
        private int line = 1;
        private int strayLine;
        private bool hasLetters;
        private int awaited;

        public void At(ReadOnlySpan<byte> bytes)
        {
            foreach (var one in bytes)
            {
                if (one < 0x80)
                {
                    Stray(when: awaited > 0);
                    if (one == 0)
                    {
                        throw new UnreadableRegisterException(
                            "file.encoding",
                            "The file is not plain text. Save it as CSV UTF-8 (or as .xlsx or .ods) and import again."
                        );
                    }

                    line += one == '\n' ? 1 : 0;
                }
                else if (one < 0xC0)
                {
                    Stray(when: awaited == 0);
                    hasLetters = hasLetters || awaited == 1;
                    awaited = Math.Max(awaited - 1, 0);
                }
                else
                {
                    Stray(when: awaited > 0);
                    awaited = one switch
                    {
                        >= 0xC2 and < 0xE0 => 1,
                        >= 0xE0 and < 0xF0 => 2,
                        >= 0xF0 and < 0xF5 => 3,
                        _ => 0,
                    };
                    Stray(when: awaited == 0);
                }
            }
        }

        public TextEncoding ToEncoding()
        {
            Stray(when: awaited > 0);
            return strayLine == 0 ? new(null, null)
                : !hasLetters
                    ? new(
                        Windows,
                        $"The letters are in Windows-1252, as Excel saves them: line {strayLine} has one that is not in UTF-8. Look whether names with accents are right."
                    )
                : throw new UnreadableRegisterException(
                    "file.encoding",
                    $"Line {strayLine} holds a character that is not UTF-8, though others of the file are. Save it as UTF-8 (in Excel: CSV UTF-8, comma delimited) and import again."
                );
        }

        private void Stray(bool when)
        {
            if (when)
            {
                strayLine = strayLine == 0 ? line : strayLine;
                awaited = 0;
            }
        }
    }
}
