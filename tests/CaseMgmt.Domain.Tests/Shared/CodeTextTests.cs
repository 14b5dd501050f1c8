using System.Reflection;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.Shared;

public sealed class CodeTextTests
{
    public static TheoryData<TableRow> Rows => [.. Table.Of<CodeTextTests>("codes.csv")];

    /// <summary>The registers' vocabulary: a code that changes would make the office's own spreadsheets unreadable.</summary>
    [Theory, MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Codes_AreTheRegisters(TableRow row)
    {
        var type = typeof(Error).Assembly.GetTypes().Single(t => t.IsEnum && t.Name == row["vocabulary"]);
        GetType()
            .GetMethod(nameof(AreExactly), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [row["codes"].Split(' ')], null);
    }

    private static void AreExactly<TEnum>(string[] codes)
        where TEnum : struct, Enum
    {
        CodeText.CodesOf<TEnum>().ShouldBe(codes);
        foreach (var code in codes)
        {
            CodeText.TryParse<TEnum>(code, out var value).ShouldBeTrue();
            CodeText.Of(value).ShouldBe(code);
            CodeText.TryParse<TEnum>(code.ToUpperInvariant(), out _).ShouldBeFalse();
            CodeText.TryParse<TEnum>(" " + code, out _).ShouldBeFalse();
        }

        CodeText.TryParse<TEnum>("", out _).ShouldBeFalse();
        CodeText.TryParse<TEnum>("0", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Recruitment 2022-23", "recruitment_2022_23")]
    [InlineData("  Spring drive: Peterborough  ", "spring_drive_peterborough")]
    [InlineData("NoRightBefore2020", "no_right_before_2020")]
    [InlineData("Article2Or3", "article_2_or_3")]
    [InlineData("IOPCReview", "iopc_review")]
    [InlineData("WrongBodyIopc", "wrong_body_iopc")]
    [InlineData("A", "a")]
    [InlineData("H1", "h_1")]
    [InlineData("(2022) — drive", "2022_drive")]
    [InlineData("---", "")]
    public void Of_AName_IsItsCode(string name, string code) => CodeText.Of(name).ShouldBe(code);

    [Fact]
    public void FigureVocabulary_HasCodes() =>
        CodeText.CodesOf<FigureUnit>().ShouldBe(["count", "rate", "calendar_days", "working_days", "minutes", "hours"]);
}
