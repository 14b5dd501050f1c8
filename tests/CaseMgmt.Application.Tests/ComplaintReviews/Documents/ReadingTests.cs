using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static CaseMgmt.Testing.SampleFiles;

namespace CaseMgmt.Application.Tests.ComplaintReviews.Documents;

/// <summary>How the job reads documents: which words it takes from them, and what becomes of one that it could not read this time.</summary>
public sealed class ReadingTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    [Theory]
    // Word divides a word between runs as it was typed, and keeps the codes of its fields beside the text.
    [InlineData("x.docx", "<w:r><w:t>helio</w:t></w:r><w:r><w:t>trope</w:t></w:r>", "heliotrope", true)]
    [InlineData("x.docx", "<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t></w:r>", "onetwo", false)]
    [InlineData("x.docx", "<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>", "one two", true)]
    [InlineData("x.docx", "<w:r><w:instrText>MERGEFIELD heliotrope</w:instrText></w:r>", "heliotrope", false)]
    [InlineData("x.docx", "<w:del><w:r><w:delText>heliotrope</w:delText></w:r></w:del>", "heliotrope", true)]
    // Cells hold their number, their text, or the number of a text that all sheets share.
    [InlineData("x.xlsx", "<c r='A1'><v>48151623</v></c>", "48151623", true)]
    [InlineData("x.xlsx", "<c r='A1' t='inlineStr'><is><t>heliotrope</t></is></c>", "heliotrope", true)]
    [InlineData("x.xlsx", "<c r='A1' t='s'><v>48151623</v></c>", "48151623", false)]
    [InlineData("x.xlsx", "<c r='A1'><f>SUM(heliotrope)</f><v>1</v></c>", "heliotrope", false)]
    // OpenDocument marks spaces and parts of a word.
    [InlineData("x.odt", "<text:p>helio<text:span>trope</text:span></text:p>", "heliotrope", true)]
    [InlineData("x.odt", "<text:p>one<text:s/>two<text:line-break/>three</text:p>", "one two three", true)]
    [InlineData("x.odt", "<text:p>one</text:p><text:p>two</text:p>", "onetwo", false)]
    public async Task Words_OfOfficeAndOpenDocument_AreThoseThatPeopleSee(
        string name,
        string written,
        string term,
        bool isFound
    )
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        (await office.UploadAsync((name, FileOf(name, written)))).Value.Refused.ShouldBeEmpty();
        await office.Office.SendAsync(new ReadDocuments());

        var found = await office.Office.SendAsync(new SearchReviewTexts(SearchTerm.Parse(term)!), Users.Reviewer);

        found.Hits!.Rows.Count.ShouldBe(isFound ? 1 : 0);
    }

    [Fact]
    public async Task Reading_ThatSomebodyElseHasBegun_IsNotBegun()
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        await office.UploadAsync(("note.txt", Text("A note")));
        var file = (await office.FilesAsync()).Single().Id;

        (await office.Office.SendAsync(new BeginReading(file, 0))).Value.ShouldBeTrue();
        (await office.Office.SendAsync(new BeginReading(file, 0))).Value.ShouldBeFalse();

        (await office.FilesAsync()).Single().ReadAttempts.ShouldBe(1);
    }

    [Fact]
    public async Task File_ThatTwoChangeAtOnce_IsNoticedByTheSecond()
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        await office.UploadAsync(("note.txt", Text("A note")));

        await office.Office.LookAsync(async db =>
        {
            var file = await db.ReviewFiles.SingleAsync();
            await office.Office.SendAsync(new BeginReading(file.Id, 0));
            file.NoteText(TextState.Searched);
            return await Should.ThrowAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
        });
    }

    [Fact]
    public async Task Reading_ThatEndsByNoFaultOfTheFile_DoesNotCount()
    {
        var reader = new BrokenReader();
        await using var office = await OfficeWithDocuments.StartAsync(services =>
            services.AddSingleton<IFileText>(reader)
        );
        await office.UploadAsync(("note.txt", Text("A note")));
        for (var time = 0; time < 3; time++)
        {
            await Should.ThrowAsync<IOException>(() => office.Office.SendAsync(new ReadDocuments()));
            var file = (await office.FilesAsync()).Single();
            (file.Text, file.ReadAttempts).ShouldBe((TextState.NotReadYet, 0));
        }

        reader.IsWhole = true;
        await office.Office.SendAsync(new ReadDocuments());

        (await office.FilesAsync()).Single().Text.ShouldBe(TextState.Searched);
    }

    [Fact]
    public async Task Reading_OfAFileThatIsNotInTheStore_WaitsUntilItIsRestored()
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        await office.UploadAsync(("note.txt", Text("heliotrope")));
        var (kept, away) = (
            Path.Combine(office.Office.Folder, "documents"),
            Path.Combine(office.Office.Folder, "away")
        );
        Directory.Move(kept, away);

        (await office.Office.SendAsync(new ReadDocuments())).Value.ShouldEndWith("not in the store: 1.");

        var file = (await office.FilesAsync()).Single();
        (file.Text, file.ReadAttempts).ShouldBe((TextState.NotReadYet, 0));
        Directory.Move(away, kept);
        (await office.Office.SendAsync(new ReadDocuments())).Value.ShouldStartWith(
            "Documents that are searched from now on: 1"
        );
    }

    [Fact]
    public async Task Reading_AtWhichTheProcessEndedTwice_IsGivenUp()
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        await office.UploadAsync(("killer.txt", Text("A killer")), ("note.txt", Text("A note")));
        var killer = (await office.FilesAsync())[0].Id;
        // Two processes began it, and were killed before they could say anything of it.
        (await office.Office.SendAsync(new BeginReading(killer, 0))).Value.ShouldBeTrue();
        (await office.Office.SendAsync(new BeginReading(killer, 1))).Value.ShouldBeTrue();

        await office.Office.SendAsync(new ReadDocuments());

        (await office.FilesAsync()).Select(f => f.Text).ShouldBe([TextState.CannotBeRead, TextState.Searched]);
    }

    [Fact]
    public async Task Reading_HostileFiles_LeavesTheOthersToBeRead()
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        var deep = string.Concat(Enumerable.Repeat("<w:p>", 5_000)) + string.Concat(Enumerable.Repeat("</w:p>", 5_000));
        var entities = """<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><x>&b;</x>""";
        await office.UploadAsync(
            ("deep.docx", Word("x", ("word/header1.xml", $"<w:d xmlns:w='w'>{deep}</w:d>"))),
            ("entities.docx", Word("x", ("word/header1.xml", entities))),
            ("bomb.docx", Word("x", ("word/header1.xml", $"<d>{new string('x', 70 * 1024 * 1024)}</d>"))),
            (
                "broken.pdf",
                [
                    .. Text("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\n"),
                    .. Text("trailer << /Root 1 0 R >>\n%%EOF"),
                ]
            ),
            ("good.txt", Text("heliotrope"))
        );

        await office.Office.SendAsync(new ReadDocuments());

        (await office.FilesAsync())
            .Select(f => f.Text)
            .ShouldBe([
                TextState.CannotBeRead,
                TextState.CannotBeRead,
                TextState.CannotBeRead,
                TextState.CannotBeRead,
                TextState.Searched,
            ]);
    }

    private static byte[] FileOf(string name, string written) =>
        Path.GetExtension(name) switch
        {
            ".docx" => Word("x</w:t></w:r></w:p><w:p>" + written + "</w:p><w:p><w:r><w:t>"),
            ".xlsx" => Package(
                (
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>"
                ),
                ("xl/workbook.xml", "<workbook/>"),
                (Sheet, $"<worksheet><sheetData><row>{written}</row></sheetData></worksheet>")
            ),
            _ => Package(
                ("mimetype", "application/vnd.oasis.opendocument.text"),
                ("META-INF/manifest.xml", "<manifest/>"),
                (
                    "content.xml",
                    $"<office:document-content xmlns:office='o' xmlns:text='t'><office:body>{written}</office:body></office:document-content>"
                )
            ),
        };

    private sealed class BrokenReader : IFileText
    {
        public bool IsWhole { get; set; }

        public Task<FileText> ReadAsync(Stream content, FileKind kind, long bytes, CancellationToken cancel) =>
            IsWhole ? Task.FromResult(FileText.Of("A note")) : throw new IOException("The store went away.");
    }
}
