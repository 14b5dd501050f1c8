using System.Globalization;
using System.Text.Json;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>How a number is written: the rules are the two tables beside this file.</summary>
public sealed class FigureTextTests
{
    [Fact]
    public void Of_EachRuleOfTheTable_IsWrittenAsItSays()
    {
        var rows = Rows("figure-text.csv");
        rows.Count.ShouldBe(26);
        foreach (var row in rows)
        {
            FigureText
                .Of(Figure(row[0], row[1], row[2], row[3], row[4], row[5]))
                .ShouldBe(row[6], string.Join(' ', row));
        }
    }

    [Fact]
    public void Change_EachRuleOfTheTable_IsWrittenAsItSays()
    {
        var rows = Rows("figure-change.csv");
        rows.Count.ShouldBe(12);
        foreach (var row in rows)
        {
            var unit = row[0] switch
            {
                "mean" => "calendar_days",
                "amount" => "hours",
                _ => "count",
            };
            var before = Figure("a.figure", row[0], unit, row[1], row[2], row[3]);
            var now = Figure("a.figure", row[0], unit, row[4], row[5], row[6]);
            (FigureText.Change(now, before) ?? "").ShouldBe(row[7], string.Join(' ', row));
        }
    }

    [Theory]
    [InlineData(4, 38, "over 10%")]
    [InlineData(4, 40, "10%")]
    [InlineData(4, 41, "over 9%")]
    [InlineData(0, 38, "0%")]
    [InlineData(1, 200, "under 1%")]
    [InlineData(38, 38, "100%")]
    public void InWords_OfARate_ClaimsNoMoreThanIsTrue(long numerator, long denominator, string words) =>
        FigureText.InWords(FigureAmount.Rate(numerator, denominator)).ShouldBe(words);

    [Fact]
    public void Json_OfEveryKind_IsTheShapeOfThePublicForm()
    {
        var compilation = new CompilationView(
            default,
            ReportingPeriod.Parse("2022-23").Value,
            new DateOnly(2023, 6, 30),
            1,
            default,
            "tests",
            0
        );
        var json = FigureJson.Text(
            new CompiledFigures(
                compilation,
                [
                    Figure("reviews.considered", "total", "count", "53", "", ""),
                    Figure("reviews.upheld_rate_of_valid", "rate", "rate", "4", "38", ""),
                    Figure("visits.delayed", "rate", "rate", "0", "0", ""),
                    Figure(
                        "reviews.flow.days_to_complete.mean",
                        "mean",
                        "calendar_days",
                        "",
                        "35",
                        "44.342857142857142"
                    ),
                    Figure("reviews.flow.days_to_complete.median", "median", "calendar_days", "", "35", "42"),
                    Figure("delay.mean", "mean", "minutes", "", "0", ""),
                ],
                []
            )
        );

        using var read = JsonDocument.Parse(json);
        JsonSerializer
            .Serialize(read)
            .ShouldBe(
                """{"period":{"from":"2022-04-01","to":"2023-03-31"},"as_at":"2023-06-30","known_at":"0001-01-01T00:00:00Z","left_behind":false,"figures":{"reviews.considered":53,"reviews.upheld_rate_of_valid":{"numerator":4,"denominator":38,"value":0.105263},"visits.delayed":{"numerator":0,"denominator":0,"value":null},"reviews.flow.days_to_complete.mean":{"value":44.342857,"n":35},"reviews.flow.days_to_complete.median":{"value":42,"n":35},"delay.mean":{"value":null,"n":0}},"not_recorded":[]}"""
            );
    }

    private static FigureView Figure(
        string code,
        string kind,
        string unit,
        string numerator,
        string denominator,
        string measure
    )
    {
        CodeText.TryParse<FigureKind>(kind, out var figureKind).ShouldBeTrue(kind);
        CodeText.TryParse<FigureUnit>(unit, out var figureUnit).ShouldBeTrue(unit);
        return new FigureView(
            code,
            code,
            "",
            figureUnit,
            FigureBasis.Flow,
            figureKind,
            RecordKind.ComplaintReview,
            1,
            new FigureAmount(
                numerator.Length == 0 ? null : long.Parse(numerator, CultureInfo.InvariantCulture),
                denominator.Length == 0 ? null : long.Parse(denominator, CultureInfo.InvariantCulture),
                measure.Length == 0 ? null : double.Parse(measure, CultureInfo.InvariantCulture)
            )
        );
    }

    private static List<string[]> Rows(string file)
    {
        using var table = new StreamReader(
            typeof(FigureTextTests).Assembly.GetManifestResourceStream(typeof(FigureTextTests), file)!
        );
        return [.. table.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Cells)];
    }

    // Cells without quotation marks inside, some of them quoted for their comma.
    private static string[] Cells(string line)
    {
        var cells = new List<string> { "" };
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == ',' && !quoted)
            {
                cells.Add("");
            }
            else
            {
                cells[^1] += letter;
            }
        }

        return [.. cells];
    }
}
