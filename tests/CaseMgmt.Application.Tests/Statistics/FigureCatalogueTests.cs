using System.Reflection;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Application.Statistics.Figures;
using CaseMgmt.Application.Statistics.Report;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Testing;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>
/// Whatever asks for a figure asks the catalogue: a handle that nobody counts, or a figure without a heading, fails here; a
/// code of one's own does not compile.
/// </summary>
public sealed class FigureCatalogueTests
{
    private static readonly ReportingPeriod Year = Register.Period("2022-23");

    [Fact]
    public async Task Handles_AllOfThem_AreCountedOnceAsTheirKind()
    {
        await using var register = await Register.OpenAsync();
        await register.CampaignAsync("Spring");
        await register.SuiteAsync();
        var year = await register.CountAsync("2022-23", "2023-06-30");

        var known = StaticsOf<KnownFigure>();
        known.Count.ShouldBeGreaterThan(80);
        known.Select(k => k.Code).ShouldBeUnique();
        foreach (var figure in known)
        {
            var counted = year.Find(figure).ShouldNotBeNull(figure.Code);
            (counted.Title, counted.Text, counted.Unit, counted.Basis).ShouldBe(
                (figure.Title, figure.Text, figure.Unit, figure.Basis)
            );
            (
                figure switch
                {
                    TotalFigure => counted.Kind is FigureKind.Total,
                    RateFigure => counted.Kind is FigureKind.Rate,
                    _ => counted.Kind
                        is FigureKind.Amount
                            or FigureKind.Mean
                            or FigureKind.Median
                            or FigureKind.Greatest,
                }
            ).ShouldBeTrue(figure.Code);
        }

        // What is no handle is a part of a breakdown, and says which.
        var breakdowns = StaticsOf<Breakdown>();
        foreach (var part in year.Figures.Where(f => known.All(k => k.Code != f.Code)))
        {
            part.Part.ShouldNotBeNull(part.Code);
            breakdowns.Count(b => part.Code.StartsWith(b.Beginning, StringComparison.Ordinal)).ShouldBe(1, part.Code);
        }

        year.Parts(CustodyVisiting.ByWeekday).First().Label.ShouldBe("Monday");
        year.Parts(CustodyVisiting.BySuite).ShouldHaveSingleItem().Label.ShouldBe("Northgate");
        year.Parts(VolunteersInPost.JoinedByCampaign).ShouldHaveSingleItem().Label.ShouldBe("Spring");
        breakdowns.Where(b => b != CommunityScrutiny.NotViewableByReason).ShouldAllBe(b => year.Parts(b).Any());
    }

    [Fact]
    public async Task Headings_OfAllFigures_AreThoseOfTheOneList()
    {
        await using var register = await Register.OpenAsync();
        var year = await register.CountAsync("2022-23", "2023-06-30");

        var under = FigureHeadings.Under(year.Figures, f => f.Code);

        under
            .Select(u => u.Heading.Title)
            .ShouldBe([
                "Complaint reviews: those received in the period",
                "Complaint reviews: what was done in the period",
                "Recommendations",
                "Complaints about the Chief Constable",
                "Custody visits",
                "Detainees",
                "Issues raised on visits",
                "Volunteers",
                "Community scrutiny",
            ]);
        under.SelectMany(u => u.Figures).Count().ShouldBe(year.Figures.Count);
        // The longest beginning holds.
        FigureHeadings.Of("reviews.flow.recommendations.made").Title.ShouldBe("Recommendations");
    }

    [Fact]
    public void Headings_AFigureThatNoFamilyKnows_StandsUnderTheLast()
    {
        var under = FigureHeadings.Under(["reviews.valid", "parking.fines", "scrutiny.viewed"], code => code);

        under[^1].Heading.ShouldBe(FigureHeadings.Others);
        under[^1].Figures.ShouldBe(["parking.fines"]);
    }

    [Fact]
    public async Task Report_OfWhateverIsAsked_LacksNothing()
    {
        await using var register = await Register.OpenAsync();
        await register.CompileAsync("2022-23", "2023-06-30");

        var report = (await register.Office.SendAsync(new GetReport(Year), Users.Commissioner)).ShouldNotBeNull();

        var rows = report.Sections.SelectMany(s => s.Blocks).OfType<ReportTable>().SelectMany(t => t.Rows).ToList();
        rows.Count.ShouldBeGreaterThan(50);
        rows.ShouldAllBe(r => r.Cells[0] != "not compiled" && report.Figures.Now.Find(r.Code!) != null);
    }

    [Fact]
    public void Total_OfAFigureThatTheCompilationLacks_IsRefusedAndNotNought()
    {
        var empty = new CompiledFigures(
            new CompilationView(default, Year, Register.Day("2023-06-30"), 1, Register.Utc("2023-07-01T12:00"), "", 0),
            [],
            []
        );

        empty.Find(ComplaintReviewsCohort.Considered).ShouldBeNull();
        Should
            .Throw<InvalidOperationException>(() => empty.Total(ComplaintReviewsCohort.Considered))
            .Message.ShouldContain("reviews.considered is not among the figures of 2022-23 as at 2023-06-30");
    }

    [Fact]
    public async Task Categories_MoreThanAPartOfASheetHolds_AreAllCountedAndListed()
    {
        await using var register = await Register.OpenAsync();
        // They come before those of the office, whose A1 is then the 101st.
        await CategoriesAsync(register, 100);
        var review = await register.ValidAsync("2022-05-01", "2022-06-01", ReviewResult.Upheld);
        var other = await register.ValidAsync("2022-05-02", "2022-06-01");

        var year = await register.CountAsync("2022-23", "2023-06-30");

        year.Total("reviews.flow.by_category.a1.completed").ShouldBe(2);
        year.Total("reviews.flow.by_category.a1.upheld").ShouldBe(1);
        year.Total("reviews.flow.by_category.0001.completed").ShouldBe(0);
        year.Parts(ComplaintReviewsFlow.ByAllegation)
            .Count(f => f.Code.EndsWith(".completed", StringComparison.Ordinal))
            .ShouldBeGreaterThan(130);
        var records = await register.Office.SendAsync(
            new ListFigureRecords("reviews.flow.by_category.a1.completed", Year),
            Users.Reviewer
        );
        records.Rows.Select(r => r.Reference).ShouldBe([review.Reference, other.Reference]);
    }

    [Fact]
    public async Task Categories_MoreThanASheetHolds_AreRefusedAndNotCut()
    {
        await using var register = await Register.OpenAsync();
        await CategoriesAsync(register, 640);
        await register.ValidAsync("2022-05-01", "2022-06-01");

        var refused = await Should.ThrowAsync<InvalidOperationException>(() =>
            register.Office.SendAsync(new CompileFigures(Year, Register.Day("2023-06-30")))
        );

        refused.Message.ShouldContain("counts more than 620 sets");
    }

    private static List<T> StaticsOf<T>() =>
        [
            .. typeof(KnownFigure)
                .Assembly.GetTypes()
                .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                .Where(f => f.FieldType.IsAssignableTo(typeof(T)))
                .Select(f => (T)f.GetValue(null)!),
        ];

    private static Task CategoriesAsync(Register register, int count) =>
        register.Office.AddAsync(
            Enumerable
                .Range(1, count)
                .Select(i => new AllegationCategory($"0{i:000}", "0", "Invented", $"Category {i}"))
        );
}
