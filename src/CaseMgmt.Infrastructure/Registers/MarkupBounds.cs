using CaseMgmt.Application.Registers.Reading;

namespace CaseMgmt.Infrastructure.Registers;

/// <summary>What may still be unpacked of a workbook, whatever it says of its own size.</summary>
internal sealed class UnpackBudget(long most, CancellationToken cancel)
{
    private long taken;

    public void Take(int bytes)
    {
        cancel.ThrowIfCancellationRequested();
        taken += bytes;
        if (taken > most)
        {
            throw new UnreadableRegisterException(
                "file.unpacks_too_large",
                $"The workbook unpacks to more than {most / 1024 / 1024} MB. Save the register alone as CSV UTF-8 and import that."
            );
        }
    }
}

/// <summary>
/// The XML of a workbook as it is unpacked, up to the first text, tag, comment or section that is longer than any
/// spreadsheet writes. An XML reader holds each of them in memory whole, so they are measured before it sees them.
/// </summary>
internal sealed class MarkupBounds(Stream packed, UnpackBudget budget) : Stream
{
    private const int Longest = 256 * 1024;

    private enum Place
    {
        Text,
        Tag,
        SingleQuoted,
        DoubleQuoted,
        Comment,
        Section,
        Instruction,
    }

    private Place place;
    private int length;
    private ulong last;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = packed.Read(buffer);
        budget.Take(read);
        foreach (var one in buffer[..read])
        {
            Pass(one);
        }

        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Pass(byte one)
    {
        last = (last << 8) | one;
        length++;
        var next = place switch
        {
            Place.Text => one == '<' ? Place.Tag : Place.Text,
            Place.Tag => one switch
            {
                (byte)'>' => Place.Text,
                (byte)'\'' => Place.SingleQuoted,
                (byte)'"' => Place.DoubleQuoted,
                (byte)'?' when length == 1 => Place.Instruction,
                (byte)'-' when length == 3 && Ends("!--"u8) => Place.Comment,
                (byte)'[' when length == 8 && Ends("![CDATA["u8) => Place.Section,
                _ => Place.Tag,
            },
            Place.SingleQuoted => one == '\'' ? Place.Tag : place,
            Place.DoubleQuoted => one == '"' ? Place.Tag : place,
            Place.Comment => Ends("-->"u8) ? Place.Text : place,
            Place.Section => Ends("]]>"u8) ? Place.Text : place,
            _ => Ends("?>"u8) ? Place.Text : place,
        };
        if ((next is Place.Text) != (place is Place.Text))
        {
            length = 0;
        }

        place = next;
        if (length > Longest)
        {
            throw new UnreadableRegisterException(
                "file.text_too_long",
                $"The workbook holds a text of more than {Longest / 1024} thousand characters, which no cell of a spreadsheet has. Save the register anew as .xlsx or as CSV UTF-8 and import again."
            );
        }
    }

    private bool Ends(ReadOnlySpan<byte> text)
    {
        var wanted = 0UL;
        foreach (var letter in text)
        {
            wanted = (wanted << 8) | letter;
        }

        return text.Length == sizeof(ulong) ? last == wanted : (last & ((1UL << (text.Length * 8)) - 1)) == wanted;
    }
}
