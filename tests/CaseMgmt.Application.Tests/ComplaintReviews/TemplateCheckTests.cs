using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Infrastructure.Letters;
using CaseMgmt.Testing;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>What a template may hold, and that whatever passes can be filled.</summary>
public sealed class TemplateCheckTests
{
    private static readonly HandlebarsTemplates Filler = new();

    public static TheoryData<TableRow> Rows => [.. Table.Of<TemplateCheckTests>("template-check.csv")];

    public static TheoryData<LetterKind> Kinds => [.. Enum.GetValues<LetterKind>()];

    [Theory, MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Template_Checked_AsInTheTable(TableRow row)
    {
        var errors = TemplateCheck.Of("About {{review.reference}}", row["text"]);

        errors.Select(e => e.Code).FirstOrDefault().ShouldBe(row.Text("code"), row["why"]);
        errors.ShouldAllBe(e => e.Field == nameof(LetterTemplate.Text));
        if (errors.Count == 0)
        {
            Filler.Fill(row["text"], Fields()).ShouldNotContain("{{");
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Template_ThatComesWithTheProgram_PassesAndIsFilled(LetterKind kind)
    {
        var (subject, text) = Templates.Shipped(kind);

        TemplateCheck.Of(subject, text).ShouldBeEmpty();
        var blocks = LetterText.Blocks(Filler.Fill(text, Fields()));
        blocks.Count.ShouldBeGreaterThan(3);
        blocks.ShouldAllBe(b => !b.Text.Contains('{') && !b.Text.Contains('\n'));
        LetterText.Plain(Filler.Fill(subject, Fields())).ShouldContain("REV/2022-23/0000");
    }

    [Fact]
    public void Fields_OfTheTable_AreAllFilledForAReviewThatHasEverything()
    {
        foreach (
            var field in LetterFields.All.Where(f => !f.Path.Contains('[') && f.Path != "applicant.representative")
        )
        {
            Filler.Fill($"{{{{{field.Path}}}}}", Fields()).ShouldNotBeNullOrEmpty(field.Path);
        }
    }

    [Theory]
    [InlineData("{{letter.addressee}} {{#each papers.owed}}x{{/each}}")]
    [InlineData("<b>bold</b> & 'more'")]
    [InlineData("# a heading")]
    [InlineData("- an item")]
    [InlineData("two\n\nparagraphs")]
    [InlineData("two\r\nlines")]
    public void Words_OfAPerson_AreNeverReadAsMarks(string words)
    {
        var blocks = LetterText.Blocks(Filler.Fill("{{letter.words}}\n\n# Then", Fields(words)));

        blocks.ShouldBe([
            new LetterBlock(LetterBlockKind.Paragraph, words.ReplaceLineEndings("\n")),
            new LetterBlock(LetterBlockKind.Heading, "Then"),
        ]);
    }

    [Fact]
    public void Words_ThatNoDocumentCanHold_FallAway() =>
        LetterText
            .Blocks(Filler.Fill("{{letter.words}}", Fields("a\u0000b\u000Bc\uE000d\uFFFEe \uD83D\uDE00")))
            .ShouldBe([new LetterBlock(LetterBlockKind.Paragraph, "abcde \uD83D\uDE00")]);

    private static IReadOnlyDictionary<string, object?> Fields(string words = "Something.")
    {
        var today = new DateOnly(2022, 6, 1);
        return LetterFields.Of(
            new LetterSources(
                SampleReview.Reference,
                today,
                today,
                SampleReview.Facts(today),
                new LetterInput(words, []),
                "A. N. Applicant",
                SampleReview.Reviewer,
                "The office",
                new LetterSettings { OfficeContact = "01632 960 000" },
                new Application.Common.Citations(),
                new Application.Common.ReferenceLists(new([]), new([]), [], []),
                today
            )
        );
    }
}
