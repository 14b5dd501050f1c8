using CaseMgmt.Domain.Shared;
using FsCheck.Fluent;

namespace CaseMgmt.Domain.Tests.Shared;

public sealed class ReferencesAndYearsTests
{
    [Theory]
    [InlineData("2022-23", 2022)]
    [InlineData("1999-00", 1999)]
    [InlineData("2099-00", 2099)]
    [InlineData("1900-01", 1900)]
    public void FinancialYear_Written_IsRead(string text, int start)
    {
        FinancialYear.TryParse(text, out var year).ShouldBeTrue();
        year.StartYear.ShouldBe(start);
        year.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2022-24")]
    [InlineData("2022-2023")]
    [InlineData("2022/23")]
    [InlineData("22-23")]
    [InlineData(" 2022-23")]
    [InlineData("2022-23\n")]
    [InlineData("２０２２-23")]
    [InlineData("1899-00")]
    [InlineData("2201-02")]
    public void FinancialYear_NotSo_IsNotRead(string text) => FinancialYear.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData(2022, 3, 31, 2021)]
    [InlineData(2022, 4, 1, 2022)]
    [InlineData(2023, 3, 31, 2022)]
    [InlineData(2024, 2, 29, 2023)]
    public void FinancialYear_OfADay(int year, int month, int day, int start)
    {
        var held = FinancialYear.Of(new DateOnly(year, month, day));
        held.ShouldBe(new FinancialYear(start));
        held.From.ShouldBe(new DateOnly(start, 4, 1));
        held.To.ShouldBe(new DateOnly(start + 1, 3, 31));
        held.Previous.To.ShouldBe(held.From.AddDays(-1));
    }

    [Theory]
    [InlineData(ReferenceSeries.Review, "REV/2022-23/0001", 1)]
    [InlineData(ReferenceSeries.CustodyVisit, "ICV/2022-23/9999", 9999)]
    [InlineData(ReferenceSeries.ChiefConstableComplaint, "CCC/2022-23/10000", 10000)]
    public void Reference_Written_IsRead(ReferenceSeries series, string text, int number)
    {
        var reference = CaseReference.Parse(series, text)!;
        reference.ShouldBe(new CaseReference(series, new FinancialYear(2022), number));
        reference.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("REV/2022-23/0000")]
    [InlineData("REV/2022-23/001")]
    [InlineData("REV/2022-23/00001")]
    [InlineData("REV/2022-24/0001")]
    [InlineData("rev/2022-23/0001")]
    [InlineData("ICV/2022-23/0001")]
    [InlineData("REV/2022-23/0001\n")]
    [InlineData(" REV/2022-23/0001")]
    [InlineData("REV-2022-23-0001")]
    [InlineData("REV/2022-23/99999999")]
    [InlineData("REV/2022-23/-001")]
    public void Reference_NotSo_IsNotRead(string text) =>
        CaseReference.Parse(ReferenceSeries.Review, text).ShouldBeNull();

    [Fact]
    public void Reference_Any_IsReadAsItWasWritten() =>
        Properties.Hold(
            from series in Gen.Elements(Enum.GetValues<ReferenceSeries>())
            from year in Gen.Choose(1900, 2200)
            from number in Gen.Choose(1, 9_999_999)
            select new CaseReference(series, new FinancialYear(year), number),
            reference => CaseReference.Parse(reference.Series, reference.ToString()) == reference
        );
}
