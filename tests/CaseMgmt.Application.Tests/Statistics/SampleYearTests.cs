using System.Text.Json;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Report;
using CaseMgmt.Infrastructure.Documents;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Infrastructure.Registers;
using CaseMgmt.Infrastructure.Reports;
using CaseMgmt.Testing;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>The invented year out of <c>db/sample</c>, imported and compiled once for all tests of the class.</summary>
public sealed class SampleYear : IAsyncLifetime
{
    private OfficeDatabase? office;
    private CompiledFigures? figures;

    public static string Folder { get; } =
        Path.Combine(
            DataFolder.Checkout() ?? throw new InvalidOperationException("The tests run out of a checkout."),
            "db",
            "sample"
        );

    public OfficeDatabase Office => office!;

    public CompiledFigures Figures => figures!;

    public async ValueTask InitializeAsync()
    {
        office = await OfficeDatabase.StartAsync(services =>
        {
            services.AddDocuments();
            services.AddRegisters();
            services.AddReports();
        });
        var place = new RegisterPlace.Folder(Folder);
        foreach (var file in (await office.SendAsync(new FindRegisters(place))).Value.Files)
        {
            var taken = await office.SendAsync(new ImportRegister(place, file));
            taken.Errors.ShouldBeEmpty();
            taken.Value.IsClean.ShouldBeTrue(file);
        }

        var compiled = await office.SendAsync(
            new Application.Statistics.Compile.CompileFigures(Register.Period("2022-23"), Register.Day("2023-06-30"))
        );
        compiled.Errors.ShouldBeEmpty();
        figures = await office.SendAsync(new GetFigures(Register.Period("2022-23"), Register.Day("2023-06-30")));
    }

    public ValueTask DisposeAsync() => Office.DisposeAsync();
}

/// <summary>The published year: its figures are those of an independent count of the same rows.</summary>
public sealed class SampleYearTests(SampleYear year) : IClassFixture<SampleYear>
{
    [Fact]
    public void Compile_SampleYear_GivesExactlyTheExpectedFigures()
    {
        using var expected = JsonDocument.Parse(
            typeof(SampleYearTests).Assembly.GetManifestResourceStream(
                typeof(SampleYearTests),
                "expected-2022-23.json"
            )!
        );
        using var compiled = JsonDocument.Parse(FigureJson.Bytes(year.Figures));
        JsonElement
            .DeepEquals(expected.RootElement.GetProperty("period"), compiled.RootElement.GetProperty("period"))
            .ShouldBeTrue();
        compiled.RootElement.GetProperty("as_at").GetString().ShouldBe("2023-06-30");

        var figures = compiled.RootElement.GetProperty("figures");
        var compared = 0;
        foreach (var figure in expected.RootElement.GetProperty("figures").EnumerateObject())
        {
            figures.TryGetProperty(figure.Name, out var made).ShouldBeTrue(figure.Name);
            // There a rate is [numerator, denominator] and a mean its bare value.
            var said = (figure.Value.ValueKind, made.ValueKind) switch
            {
                (JsonValueKind.Array, _) =>
                    $"[{made.GetProperty("numerator").GetInt64()},{made.GetProperty("denominator").GetInt64()}]",
                (_, JsonValueKind.Object) => made.GetProperty("value")
                    .GetDecimal()
                    .ToString(System.Globalization.CultureInfo.InvariantCulture),
                _ => made.GetRawText(),
            };
            said.ShouldBe(JsonSerializer.Serialize(figure.Value), figure.Name);
            compared++;
        }

        compared.ShouldBe(56);
        year.Figures.Identities.ShouldAllBe(i => i.Closes);
        year.Figures.Identities.Count.ShouldBeGreaterThan(15);
    }

    [Fact]
    public void Published_SentencesOfTheReport_AreReproduced()
    {
        year.Figures.Printed("reviews.considered").ShouldBe("53");
        year.Figures.Printed("reviews.valid").ShouldBe("38");
        year.Figures.Printed("reviews.upheld_rate_of_valid").ShouldBe("10.5% (4 of 38)");
        year.Figures.Printed("reviews.upheld_rate_of_completed").ShouldBe("11.8% (4 of 34)");
        year.Figures.Printed("reviews.ongoing").ShouldBe("4");
        year.Figures.Printed("chief_constable.recorded").ShouldBe("none");
        year.Figures.Printed("visits.completed").ShouldBe("51");
        year.Figures.Printed("detainees.spoken_to").ShouldBe("208");
        year.Figures.Printed("volunteers.joined_from_campaign").ShouldBe("6");
        year.Figures.Printed("reviews.flow.days_to_complete.mean").ShouldBe("44.3 days (n = 35)");
    }

    [Fact]
    public async Task Report_OfTheSampleYear_SaysWhatWasPublished()
    {
        var report = await year.Office.SendAsync(
            new GetReport(Register.Period("2022-23"), Register.Day("2023-06-30")),
            Users.Commissioner
        );
        var text = string.Join(
            ' ',
            report!.Sections.SelectMany(s => s.Blocks).OfType<ReportParagraph>().Select(p => p.Text)
        );

        text.ShouldContain("53 requests for a review of the outcome of a complaint were received and considered");
        text.ShouldContain("38 were valid and 15 were invalid");
        text.ShouldContain("As at 30 June 2023, 4 were still ongoing");
        text.ShouldContain("4 were upheld: over 10% of the valid requests, or 10.5% (4 of 38)");
        text.ShouldContain("none met the criteria for recording and investigating");
        text.ShouldContain("51 independent custody visits were made, and 208 detainees were spoken to");
        text.ShouldContain("6 through Recruitment 2022-23");
        text.ShouldContain("held 10 sessions: 5 on stop and search and 5 on use of force");
        text.ShouldContain("Feedback was given for each video viewed: 100.0% (43 of 43)");
    }

    [Fact]
    public async Task Records_BehindEveryFigure_AreAsManyAsTheNumberSays() =>
        (await RecordsBehindFiguresTests.HoldAsync(year.Office, year.Figures)).Count.ShouldBeGreaterThan(5);

    [Theory]
    [InlineData(ReportFormat.Html)]
    [InlineData(ReportFormat.Docx)]
    [InlineData(ReportFormat.Csv)]
    [InlineData(ReportFormat.Json)]
    public async Task Report_InEveryForm_NamesNobodyAndHoldsTheFigures(ReportFormat format)
    {
        var report = await year.Office.SendAsync(
            new ExportReport(Register.Period("2022-23"), Register.Day("2023-06-30"), format),
            Users.Commissioner
        );
        var text = ReportFiles.TextOf(report!);

        report!.Name.ShouldStartWith("ethical-policing-2022-23-as-at-2023-06-30.");
        text.ShouldContain(format is ReportFormat.Json ? "\"reviews.considered\": 53" : "10.5% (4 of 38)");
        var names = await NamesAsync();
        names.Count.ShouldBeGreaterThan(60);
        foreach (var name in names)
        {
            text.ShouldNotContain(name, Case.Insensitive);
        }

        // Looked for in this order: custody number, e-mail address, telephone, date of birth; the way of writing a name comes last.
        new[] { null, "a person's name" }.ShouldContain(Domain.Shared.PersonalData.FoundIn(text));
    }

    private Task<List<string>> NamesAsync() =>
        year.Office.LookAsync(db =>
            Task.FromResult(
                db.ComplaintReviews.Select(r => r.ApplicantName)
                    .ToList()
                    .Concat([
                        .. db.ComplaintReviews.Where(r => r.ApplicantEmail != null).Select(r => r.ApplicantEmail!),
                    ])
                    .Concat([
                        .. db.ComplaintReviews.Where(r => r.ForceReference != null).Select(r => r.ForceReference!),
                    ])
                    .Concat([.. db.Volunteers.Select(v => v.Name)])
                    .Distinct()
                    .ToList()
            )
        );
}
