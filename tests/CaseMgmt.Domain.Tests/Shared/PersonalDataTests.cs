using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.Shared;

public sealed class PersonalDataTests
{
    public static TheoryData<TableRow> Rows => [.. Table.Of<PersonalDataTests>("personal-data.csv")];

    [Theory, MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Found_AsInTheTable(TableRow row) => PersonalData.FoundIn(row["text"]).ShouldBe(row.Text("found"));

    [Fact]
    public void Check_NamesTheFieldAndTheKindButNotTheText()
    {
        var error = PersonalData.Check("description", "SMITH John was upset.")!;
        (error.Code, error.Field).ShouldBe(("text.personal_data", "description"));
        error.Message.ShouldContain("a person's name");
        error.Message.ShouldNotContain("SMITH");
        PersonalData.Check("description", "Nobody was named.").ShouldBeNull();
    }

    /// <summary>A million letters made to send a backtracking pattern astray: this would not end in the life of the test.</summary>
    [Theory]
    [InlineData("aaaaaaaaaa")]
    [InlineData("A'A'A'A'A'")]
    [InlineData("0 1-2 3-4 5")]
    [InlineData("41CW/41CW/")]
    [InlineData("custody no ")]
    public async Task Found_LongTextMadeToDelay_TakesTimeInProportion(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000)) + " end";
        await Task.Run(() => PersonalData.FoundIn(text)).WaitAsync(TimeSpan.FromSeconds(60));
    }
}
