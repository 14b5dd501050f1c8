using System.Text;
using System.Xml;
using CaseMgmt.Domain.ComplaintReviews.Letters;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>
/// The text of a letter and its blocks: a blank line ends a paragraph, <c># </c> begins a heading, <c>- </c> an item of a list. What a
/// field holds is never read so: marks, lines and braces in it are a person's words.
/// </summary>
public static class LetterText
{
    // Of Unicode's private use: a text that holds them loses them.
    private const char Line = '\uE000';
    private const char Hash = '\uE001';
    private const char Dash = '\uE002';

    /// <summary>A field's value as it goes into the text: what would be read as a mark is put aside, what no document can hold falls away.</summary>
    public static string Guard(string value)
    {
        var guarded = new StringBuilder(value.Length);
        foreach (var rune in value.ReplaceLineEndings("\n").EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\n' => guarded.Append(Line),
                '#' => guarded.Append(Hash),
                '-' => guarded.Append(Dash),
                >= Line and <= Dash => guarded,
                < 0x10000 when !XmlConvert.IsXmlChar((char)rune.Value) => guarded,
                _ => guarded.Append(rune.ToString()),
            };
        }

        return guarded.ToString();
    }

    /// <summary>The subject, on one line.</summary>
    public static string Plain(string filled) =>
        string.Join(' ', Restore(filled).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    public static IReadOnlyList<LetterBlock> Blocks(string filled)
    {
        List<LetterBlock> blocks = [];
        List<string> lines = [];
        foreach (var line in filled.ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim()))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                End();
                Add(LetterBlockKind.Heading, line[2..]);
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                End();
                Add(LetterBlockKind.Item, line[2..]);
            }
            else if (line.Length == 0)
            {
                End();
            }
            else
            {
                lines.Add(line);
            }
        }

        End();
        return blocks;

        void End()
        {
            if (lines.Count > 0)
            {
                Add(LetterBlockKind.Paragraph, string.Join(' ', lines));
                lines.Clear();
            }
        }

        void Add(LetterBlockKind kind, string text)
        {
            if (Restore(text).Trim() is { Length: > 0 } said)
            {
                blocks.Add(new LetterBlock(kind, said));
            }
        }
    }

    private static string Restore(string text) => text.Replace(Line, '\n').Replace(Hash, '#').Replace(Dash, '-');
}
