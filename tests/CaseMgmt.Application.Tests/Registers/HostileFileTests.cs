using System.Text;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Testing;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>
/// Files made to bring the program down, each read by a process of its own: it ends in a message, in little memory, and
/// nothing of the file comes in.
/// </summary>
public sealed class HostileFileTests
{
    private const long MostMemory = 400L * 1024 * 1024;
    private const string Nothing = "nothing in it is a row";
    private const int Million = 1_000_000;

    private static readonly string Block = new('a', 64 * 1024);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Workbooks =>
        new()
        {
            { "nested", "not a workbook" },
            { "nested in a shared text", "not a workbook" },
            { "a shared text", "a text of more than" },
            { "a shared text in runs", "a text of more than" },
            { "a cell", "a text of more than" },
            { "a cell of runs", "Row 2 holds more than" },
            { "a section", "a text of more than" },
            { "a comment", "a text of more than" },
            { "an attribute", "a text of more than" },
            { "many names", "not a workbook" },
            { "a bomb", "unpacks to more than" },
            { "blank rows at the last column", Nothing },
            { "a cell at the last column", "beyond column 256" },
            { "blank rows", "more than" },
            { "one text in every cell", "holds more than" },
            { "many parts", "not a workbook" },
            { "an entity", "not a workbook" },
        };

    [Theory]
    [MemberData(nameof(Workbooks))]
    public async Task Import_AHostileWorkbook_EndsInAMessageInLittleMemory(string what, string says)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        WriteWorkbook(office.PathOf("volunteers.xlsx"), what);

        await ShouldEndWellAsync(office, "volunteers.xlsx", says);
    }

    [Theory]
    [InlineData("one line", "is longer than")]
    [InlineData("one line below the header", "After line 1 ")]
    [InlineData("a million columns", "beyond column 256")]
    [InlineData("an open quotation mark", "quotation mark")]
    [InlineData("rows of one letter", "")]
    [InlineData("only commas", Nothing)]
    [InlineData("blank lines", Nothing)]
    public async Task Import_AHostileTextFile_EndsInAMessageInLittleMemory(string what, string says)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        WriteText(office.PathOf("volunteers.csv"), what);

        await ShouldEndWellAsync(office, "volunteers.csv", says);
    }

    private static async Task ShouldEndWellAsync(RegisterOffice office, string file, string says)
    {
        using var import = CommandLine.Start(["import", office.PathOf(file), .. TestDatabase.Arguments(office.Data)]);
        var (exit, output, errors, peak) = await import.MeasureAsync(Cancel);

        exit.ShouldBeOneOf([0, 3], output + errors);
        if (says == Nothing)
        {
            output.ShouldMatch(@"volunteers\.\w+ +0 +0 +0 +0 +0", errors);
        }
        else
        {
            output.ShouldContain(says, customMessage: errors);
        }

        peak.ShouldBeGreaterThan(0);
        peak.ShouldBeLessThan(MostMemory);
        (await office.CountHistoryAsync()).ShouldBe(0);
    }

    private static void WriteWorkbook(string path, string what)
    {
        const string text = "<c t=\"inlineStr\"><is><t>";
        const string end = "</t></is></c></row>";
        const string row = "<row r=\"2\">";
        IEnumerable<string> large = Enumerable.Repeat(Block, 400 * 16);
        IEnumerable<string> nested = [.. Enumerable.Repeat("<x>", 20_000), .. Enumerable.Repeat("</x>", 20_000)];
        IEnumerable<string> rows = what switch
        {
            "nested" => [row, .. nested, "</row>"],
            "a cell" => [row, text, .. large, end],
            "a cell of runs" => [row, "<c t=\"inlineStr\"><is>", .. Runs(), "</is></c></row>"],
            "a section" => [row, text, "<![CDATA[", .. large.Select(b => b + "<x>"), "]]>", end],
            "a comment" => ["<!--", .. large.Select(b => b + "<x>"), "-->"],
            "an attribute" => ["<row r='", .. large.Select(b => b + ">"), "'/>"],
            "many names" => Enumerable.Range(0, 2 * Million).Select(n => $"<n{n}/>"),
            "a bomb" => Enumerable.Repeat($"<row><c><f>{Block[..1024]}</f></c></row>", Million),
            "blank rows at the last column" => Enumerable
                .Range(2, 20_000)
                .Select(n => $"<row r=\"{n}\"><c r=\"XFD{n}\"/></row>"),
            "a cell at the last column" => ["<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>"],
            "blank rows" => Enumerable.Repeat("<row/>", 2 * Million),
            "one text in every cell" => Enumerable.Repeat(
                "<row>" + string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", 200)) + "</row>",
                50_000
            ),
            "an entity" => ["&x;"],
            _ => [],
        };
        IEnumerable<string> texts = what switch
        {
            "nested in a shared text" => ["<si>", .. nested, "</si>"],
            "a shared text" => ["<si><t>", .. large, "</t></si>"],
            "a shared text in runs" => ["<si>", .. Runs(), "</si>"],
            _ => [$"<si><t>{Block[..30_000]}</t></si>"],
        };
        var sheet = RawWorkbook.Sheet(RegisterKind.Volunteers, rows);
        if (what == "an entity")
        {
            sheet = sheet.Prepend("<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        }

        new RawWorkbook { Texts = texts, Others = what == "many parts" ? 200_000 : 0 }.Write(path, sheet);

        static IEnumerable<string> Runs() => Enumerable.Repeat($"<r><t>{Block}</t></r>", 400 * 16);
    }

    private static void WriteText(string path, string what)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        if (what != "one line")
        {
            file.Write(RegisterFiles.Csv(RegisterKind.Volunteers));
        }

        switch (what)
        {
            case "a million columns":
                file.Write(string.Concat(Enumerable.Repeat(",x", 50_000)));
                break;
            case "an open quotation mark":
                file.Write('"');
                goto default;
            case "rows of one letter":
                for (var i = 0; i < 200_000; i++)
                {
                    file.Write("a\n");
                }

                break;
            case "only commas":
                for (var i = 0; i < Million; i++)
                {
                    file.Write(",,,,,,,,,,,,,\n");
                }

                break;
            case "blank lines":
                for (var i = 0; i < 60; i++)
                {
                    file.Write(new string('\n', Million));
                }

                break;
            default:
                for (var i = 0; i < 60 * 16; i++)
                {
                    file.Write(Block);
                }

                break;
        }
    }
}
