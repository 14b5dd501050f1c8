using System.Text;
using static CaseMgmt.Testing.SampleFiles;

namespace CaseMgmt.Application.Tests.ComplaintReviews.Documents;

/// <summary>What is kept, by its content and its name, and what is refused with which reason.</summary>
public sealed class FileKindsTests
{
    private const string NotSo = "its content is not what the ending of its name says";
    private const string TwoKinds = "it can be read as two kinds of file at once";
    private const string Macros = "it holds macros";

    private static readonly Dictionary<string, Func<(string Name, byte[] Content)>> Files = new()
    {
        ["pdf"] = () => ("a letter.pdf", Pdf("Dear Ashley")),
        ["pdf in capitals"] = () => ("LETTER.PDF", Pdf("Dear Ashley")),
        ["docx"] = () => ("report.docx", Word("The report")),
        ["xlsx"] = () => ("log.xlsx", Package(("[Content_Types].xml", "<x/>"), ("xl/workbook.xml", "<x/>"))),
        ["odt"] = () => ("report.odt", Package(("mimetype", "application/vnd.oasis.opendocument.text"))),
        ["doc"] = () => ("old.doc", Compound("WordDocument")),
        ["msg"] = () => ("mail.msg", Compound("__substg1.0_0037001F")),
        ["eml"] = () => ("mail.eml", Text("From: force@example.org\r\nSubject: Papers\r\n\r\nHere they are.")),
        ["txt"] = () => ("note.txt", Text("Footage: https://force.example.org/bwv/1. <b>Kept</b> until May. =1+1")),
        ["txt in UTF-16"] = () => ("note.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("A note")]),
        ["png"] = () => ("scan.png", Png()),
        ["gif"] = () => ("scan.gif", Text("GIF89a and so on")),
        ["jpeg"] = () => ("scan.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 1, 2, 0xFF, 0xD9]),
        ["rtf"] = () => ("old.rtf", Text(@"{\rtf1 A letter}")),
        ["program"] = () => ("setup.exe", Text("MZ and so on")),
        ["page"] = () => ("page.html", Text("<html><script>alert(1)</script></html>")),
        ["picture that is a page"] = () => ("picture.svg", Text("<svg onload='alert(1)'/>")),
        ["no ending"] = () => ("README", Text("A note")),
        ["only an ending"] = () => (".pdf", Pdf("x")),
        ["program as text"] = () => ("note.txt", Text("MZ and so on")),
        ["program as pdf"] = () => ("letter.pdf", Text("MZ and so on")),
        ["pdf as png"] = () => ("scan.png", Pdf("x")),
        ["pdf as text"] = () => ("note.txt", Pdf("x")),
        ["package as pdf"] = () => ("letter.pdf", Word("x")),
        ["docx as xlsx"] = () => ("log.xlsx", Word("x")),
        ["package without a document"] = () => ("report.docx", Package(("hello.txt", "x"))),
        ["doc as xls"] = () => ("old.xls", Compound("WordDocument")),
        ["bytes as text"] = () => ("note.txt", [1, 2, 3, 4]),
        ["text as mail"] = () => ("mail.eml", Text("Dear Ashley,\r\n")),
        ["empty"] = () => ("note.txt", []),
        ["macros by name"] = () => ("report.docm", Word("x")),
        ["macros within"] = () => ("report.docx", Word("x", ("word/vbaProject.bin", "x"))),
        ["macros in capitals"] = () => ("report.docx", Word("x", ("word/VBAPROJECT.BIN", "x"))),
        ["macros of Excel 4"] = () =>
            (
                "l.xlsx",
                Package(("[Content_Types].xml", ""), ("xl/workbook.xml", ""), ("xl/macrosheets/sheet1.xml", ""))
            ),
        ["macros in odt"] = () =>
            ("r.odt", Package(("mimetype", "application/vnd.oasis.opendocument.text"), ("Basic/script-lb.xml", "x"))),
        ["macros in doc"] = () => ("old.doc", Compound("WordDocument", "_VBA_PROJECT")),
        ["macros far back"] = () =>
            ("old.doc", [.. Compound("WordDocument"), .. new byte[200_001], .. Compound("_VBA_PROJECT")]),
        ["file within rtf"] = () => ("old.rtf", Text(@"{\rtf1 {\object\objdata 0105}}")),
        ["pdf with a package after it"] = () => ("letter.pdf", [.. Pdf("x"), .. Word("x")]),
        ["png with a package after it"] = () => ("scan.png", [.. Png(), .. Word("x")]),
        ["png with a pdf in it"] = () => ("scan.png", [.. Png(), .. Pdf("x")]),
        ["gif with a script in it"] = () => ("scan.gif", Text("GIF89a/*<script>alert(1)</script>")),
        ["pdf with a page in it"] = () => ("letter.pdf", [.. Text("%PDF-1.4 <html><body>"), .. Pdf("x")]),
        ["package with something after it"] = () => ("report.docx", [.. Word("x"), .. Text("more")]),
        ["package with something before it"] = () => ("report.docx", [.. Text("#!/bin/sh\n"), .. Word("x")]),
        ["cut off package"] = () => ("report.docx", Word("x")[..100]),
        ["cut off pdf"] = () => ("letter.pdf", Pdf("x")[..100]),
    };

    private static readonly Dictionary<string, string> Refused = new()
    {
        ["program"] = "this kind of file is not kept",
        ["page"] = "this kind of file is not kept",
        ["picture that is a page"] = "this kind of file is not kept",
        ["no ending"] = "this kind of file is not kept",
        ["program as text"] = NotSo,
        ["program as pdf"] = NotSo,
        ["pdf as png"] = NotSo,
        ["pdf as text"] = NotSo,
        ["package as pdf"] = NotSo,
        ["docx as xlsx"] = NotSo,
        ["package without a document"] = NotSo,
        ["doc as xls"] = NotSo,
        ["bytes as text"] = "it is no text",
        ["text as mail"] = "it is no e-mail message",
        ["empty"] = "it is empty",
        ["macros by name"] = "it is of a kind that holds macros",
        ["macros within"] = Macros,
        ["macros in capitals"] = Macros,
        ["macros of Excel 4"] = Macros,
        ["macros in odt"] = Macros,
        ["macros in doc"] = Macros,
        ["macros far back"] = Macros,
        ["file within rtf"] = "it holds another file",
        ["pdf with a package after it"] = TwoKinds,
        ["png with a package after it"] = TwoKinds,
        ["png with a pdf in it"] = TwoKinds,
        ["gif with a script in it"] = TwoKinds,
        ["pdf with a page in it"] = TwoKinds,
        ["package with something after it"] = "something follows after its end",
        ["package with something before it"] = NotSo,
        ["cut off package"] = "something follows after its end",
        ["cut off pdf"] = "it is cut off",
    };

    [Fact]
    public async Task Files_OfEveryKind_AreKeptOrRefusedWithTheReason()
    {
        await using var office = await OfficeWithDocuments.StartAsync();
        foreach (var (what, file) in Files)
        {
            var (name, content) = file();

            var uploaded = await office.UploadAsync((name, content));

            if (Refused.TryGetValue(what, out var why))
            {
                var error = uploaded.Errors.ShouldHaveSingleItem(what);
                error.Message.ShouldStartWith($"{name}: {why}", Case.Sensitive, what);
                error.Field.ShouldBe("Files");
            }
            else
            {
                uploaded.Errors.ShouldBeEmpty(what);
            }
        }

        var kept = Files.Keys.Except(Refused.Keys).ToList();
        (await office.FilesAsync()).Count.ShouldBe(kept.Count);
        office.Stored().Count.ShouldBe(kept.Count);
    }

    [Theory]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData(@"C:\Users\alex\letter.txt", "letter.txt")]
    [InlineData("letter\u202Etxt.exe\u202C.txt", "lettertxt.exe.txt")] // direction turned, to hide the ending
    [InlineData("a\u0000b\r\nc.txt", "abc.txt")]
    [InlineData("<script>alert(1)<\\/script>.txt", "script.txt")]
    [InlineData("=cmd|' /C calc'!A0.txt", "C calc'!A0.txt")]
    [InlineData(" note.txt. ", "note.txt")]
    public async Task Name_WithAPathOrWorse_IsTheLastPartAlone(string given, string kept)
    {
        await using var office = await OfficeWithDocuments.StartAsync();

        (await office.UploadAsync((given, Text("A note")))).Errors.ShouldBeEmpty();

        (await office.ShownAsync())!.Documents.ShouldHaveSingleItem().FileName.ShouldBe(kept);
    }

    [Fact]
    public async Task Name_OverLong_KeepsItsEnding()
    {
        await using var office = await OfficeWithDocuments.StartAsync();

        (await office.UploadAsync((new string('x', 5000) + ".txt", Text("A note")))).Errors.ShouldBeEmpty();

        var name = (await office.ShownAsync())!.Documents.ShouldHaveSingleItem().FileName;
        (name.Length, name[^5..]).ShouldBe((150, "x.txt"));
    }
}
