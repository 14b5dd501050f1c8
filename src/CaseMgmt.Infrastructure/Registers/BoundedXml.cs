using System.Text;
using System.Xml;

namespace CaseMgmt.Infrastructure.Registers;

/// <summary>
/// One part of a workbook, read forward: no entities, nothing fetched from elsewhere, no deeper and with no more names
/// than a workbook has, and nothing held but the place that is being read.
/// </summary>
internal sealed class BoundedXml : IDisposable
{
    private const int Deepest = 32;

    private readonly StreamReader text;
    private readonly XmlReader xml;

    public BoundedXml(Stream part)
    {
        // Always UTF-8, as the measuring before it is, whatever the part declares.
        text = new StreamReader(part, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        xml = XmlReader.Create(
            text,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                NameTable = new BoundedNames(),
            }
        );
    }

    public string Name => xml.LocalName;

    public int Depth => xml.Depth;

    /// <summary>Goes on to the next element that begins; false at the end of the part.</summary>
    public bool ReadToElement()
    {
        while (Read())
        {
            if (xml.NodeType is XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes on to the next element that begins within the one at <paramref name="depth"/>; false at its end.</summary>
    public bool ReadToElementWithin(int depth)
    {
        // An element without content has no end of its own.
        if (xml.NodeType is XmlNodeType.Element && xml.Depth == depth && xml.IsEmptyElement)
        {
            return false;
        }

        while (Read())
        {
            if (xml.NodeType is XmlNodeType.Element)
            {
                return true;
            }

            if (xml.NodeType is XmlNodeType.EndElement && xml.Depth == depth)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The attribute of the element under way; null when it has none.</summary>
    /// <param name="within">How its namespace ends; null where any will do.</param>
    public string? Attribute(string name, string? within = null)
    {
        string? found = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (
                xml.LocalName == name
                && xml.Prefix != "xmlns"
                && (within is null || xml.NamespaceURI.EndsWith(within, StringComparison.Ordinal))
            )
            {
                found = xml.Value;
                break;
            }
        }

        xml.MoveToElement();
        return found;
    }

    /// <summary>Adds the text of the element under way, up to its end.</summary>
    /// <param name="inPlaceOf">What an element within it stands for; null for what is only a frame.</param>
    /// <exception cref="TextTooLongException">It has more than is left of a row.</exception>
    public void ReadText(StringBuilder into, Func<string, string?>? inPlaceOf = null)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        while (Read() && !(xml.NodeType is XmlNodeType.EndElement && xml.Depth == depth))
        {
            into.Append(
                xml.NodeType switch
                {
                    XmlNodeType.Text
                    or XmlNodeType.CDATA
                    or XmlNodeType.SignificantWhitespace
                    or XmlNodeType.Whitespace => xml.Value,
                    XmlNodeType.Element => inPlaceOf?.Invoke(xml.LocalName),
                    _ => null,
                }
            );
            if (into.Length > ReadBounds.LongestRow)
            {
                throw new TextTooLongException();
            }
        }
    }

    /// <summary>Goes to the end of the element under way.</summary>
    public void PassOver()
    {
        var depth = xml.Depth;
        while (ReadToElementWithin(depth)) { }
    }

    public void Dispose()
    {
        xml.Dispose();
        text.Dispose();
    }

    private bool Read() =>
        xml.Read()
        && (xml.Depth <= Deepest ? true : throw new InvalidDataException("Nested deeper than any workbook is."));

    // A part of many names would fill the memory with them: the reader keeps each.
    private sealed class BoundedNames : XmlNameTable
    {
        private const int Most = 10_000;
        private readonly NameTable names = new();
        private int count;

        public override string Add(string array) => names.Get(array) ?? Counted(names.Add(array));

        public override string Add(char[] array, int offset, int length) =>
            names.Get(array, offset, length) ?? Counted(names.Add(array, offset, length));

        public override string? Get(string array) => names.Get(array);

        public override string? Get(char[] array, int offset, int length) => names.Get(array, offset, length);

        private string Counted(string name) =>
            ++count <= Most ? name : throw new InvalidDataException("More names than any workbook has.");
    }
}

/// <summary>A row or a shared text holds more than <see cref="ReadBounds.LongestRow"/>.</summary>
internal sealed class TextTooLongException() : Exception("The text is longer than a row may be.");
