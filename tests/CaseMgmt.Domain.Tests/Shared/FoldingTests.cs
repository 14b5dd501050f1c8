using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.Tests.Shared;

/// <summary>How names, addresses and numbers are written when they are looked for.</summary>
public sealed class FoldingTests
{
    [Theory]
    [InlineData("Zoë", "zoe")]
    [InlineData("Zoe\u0308", "zoe")]
    [InlineData("Łukasz", "lukasz")]
    [InlineData("MÜLLER", "muller")]
    [InlineData("Strauß", "strauss")]
    [InlineData("Jørgen Æbelø", "jorgenaebelo")]
    [InlineData("O'Neill", "oneill")]
    [InlineData("O’Neill", "oneill")]
    [InlineData("O`Neill", "oneill")]
    [InlineData("Anne-Marie", "annemarie")]
    [InlineData("Ірина", "ірина")]
    [InlineData("İpek", "ipek")]
    [InlineData("…", "")]
    [InlineData(null, "")]
    public void Of_ATextAsItIsWritten_IsWithoutMarksAndSigns(string? text, string expected) =>
        Folding.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("Anne-Marie O’Neill", "annemarieoneill marieoneill oneill neill")]
    [InlineData("CO/01368/22", "co0136822 0136822 136822 22")]
    [InlineData("", "")]
    public void Keys_OfEachPart_GoOnToTheEnd(string text, string expected) =>
        string.Join(' ', Folding.Keys(text)).ShouldBe(expected);

    [Fact]
    public void Keys_OfALongText_AreItsBeginnings() =>
        Folding.Keys(new string('x', 500)).ShouldHaveSingleItem().Length.ShouldBe(Folding.Longest);

    [Fact]
    public void Of_HalfOfACharacter_IsNone() => Folding.Of("a\ud800b").ShouldBe("ab");

    [Theory]
    [InlineData("zoe.smith@example.org", "zoesmithexampleorg smithexampleorg")]
    [InlineData(null, "")]
    public void EmailKeys_LeaveOutTheDomainAlone(string? address, string expected) =>
        string.Join(' ', Folding.EmailKeys(address)).ShouldBe(expected);

    [Theory]
    [InlineData("07700 900123", "07700900123")]
    [InlineData("+44 7700 900123", "07700900123")]
    [InlineData("+44 (0)7700 900-123", "07700900123")]
    [InlineData("0044 7700 900123", "07700900123")]
    [InlineData("+33 1 23 45", "3312345")]
    [InlineData("4470", "4470")]
    public void Telephone_IsAsDialledWithinTheCountry(string number, string expected) =>
        Folding.Telephone(number).ShouldBe(expected);
}
