using System.Globalization;
using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseMgmt.Infrastructure.Letters;

/// <summary>
/// A letter as a Word document: real headings and lists, in British English, for a window envelope; 18 point throughout where large
/// print was asked for.
/// </summary>
internal sealed class WordLetter : ILetterWriter
{
    private const int Bullets = 1;
    private const int UsualSize = 24;
    private const int LargeSize = 36;

    public byte[] Write(LetterContent letter)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = letter.Subject;
            document.PackageProperties.Language = WordStyles.Language;
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles(letter.IsLargePrint ? LargeSize : UsualSize);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = BulletList();
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
                new ThemeFontLanguages { Val = WordStyles.Language }
            );
            main.Document = new Document(
                new Body([
                    .. Head(letter),
                    .. letter.Blocks.Select(Block),
                    new SectionProperties(
                        new PageSize { Width = 11906, Height = 16838 },
                        new PageMargin
                        {
                            Top = 1134,
                            Bottom = 1134,
                            Left = 1134,
                            Right = 1134,
                            Header = 708,
                            Footer = 708,
                            Gutter = 0,
                        }
                    ),
                ])
            );
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Head(LetterContent letter)
    {
        yield return Paragraph(letter.Sender[0], WordStyles.Title);
        yield return Paragraph(string.Join('\n', letter.Sender.Skip(1)));
        yield return Paragraph(string.Join('\n', letter.Addressee));
        yield return Paragraph(DateRules.Say(letter.Day));
        yield return Paragraph(string.Join('\n', letter.References));
        yield return Paragraph(letter.Subject, WordStyles.Heading1);
    }

    private static Paragraph Block(LetterBlock block) =>
        block.Kind switch
        {
            LetterBlockKind.Heading => Paragraph(block.Text, WordStyles.Heading2),
            LetterBlockKind.Item => Paragraph(block.Text, isItem: true),
            _ => Paragraph(block.Text),
        };

    private static Paragraph Paragraph(string text, string? style = null, bool isItem = false)
    {
        var properties = new ParagraphProperties();
        if (style is not null)
        {
            properties.ParagraphStyleId = new ParagraphStyleId { Val = style };
        }

        if (isItem)
        {
            properties.NumberingProperties = new NumberingProperties(
                new NumberingLevelReference { Val = 0 },
                new NumberingId { Val = Bullets }
            );
        }

        var run = new Run();
        foreach (var (i, line) in text.Split('\n').Index())
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Paragraph(properties, run);
    }

    // Every size from the one of the text: headings are told by their weight and their level.
    private static Styles Styles(int size)
    {
        var styles = WordStyles.Make();
        styles.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.FontSize = new FontSize
        {
            Val = Number(size),
        };
        foreach (var style in styles.Elements<Style>())
        {
            if (style.StyleRunProperties?.FontSize is { } fontSize)
            {
                fontSize.Val = Number(
                    style.StyleId?.Value switch
                    {
                        WordStyles.Title => size + 8,
                        WordStyles.Heading1 => size + 4,
                        _ => size,
                    }
                );
            }
        }

        return styles;
    }

    private static Numbering BulletList() =>
        new(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.SingleLevel },
                new Level(
                    new NumberingFormat { Val = NumberFormatValues.Bullet },
                    new LevelText { Val = "•" },
                    new LevelJustification { Val = LevelJustificationValues.Left },
                    new PreviousParagraphProperties(new Indentation { Left = "567", Hanging = "283" })
                )
                {
                    LevelIndex = 0,
                }
            )
            {
                AbstractNumberId = 0,
            },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Bullets }
        );

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
