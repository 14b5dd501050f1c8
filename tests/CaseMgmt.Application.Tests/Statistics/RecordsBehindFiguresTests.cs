using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>Whoever doubts a number and may see the records can list them; whoever may not, cannot.</summary>
public sealed class RecordsBehindFiguresTests
{
    private static readonly OfficeUser Reader = new(
        "evelyn",
        "Evelyn Everything",
        Roles.All.ToHashSet(StringComparer.Ordinal)
    );

    [Fact]
    public async Task List_EveryFigureOfEveryKind_HoldsAsManyRecordsAsTheNumberSays()
    {
        await using var register = await MixedAsync();
        var year = await register.CountAsync("2022-23", "2023-06-30");

        var listedKinds = await HoldAsync(register.Office, year);

        listedKinds.ShouldBe(
            [
                RecordKind.ComplaintReview,
                RecordKind.Recommendation,
                RecordKind.ChiefConstableComplaint,
                RecordKind.CustodyVisit,
                RecordKind.CustodyIssue,
                RecordKind.Volunteer,
                RecordKind.ScrutinySession,
                RecordKind.ScrutinyCase,
            ],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task List_CommissionerAndOtherRoles_SeeOnlyTheRecordsOfTheirWork()
    {
        await using var register = await MixedAsync();
        await register.CompileAsync("2022-23", "2023-06-30");

        async Task<FigureRecords> AskAsync(string code, OfficeUser user) =>
            await register.Office.SendAsync(
                new ListFigureRecords(code, Register.Period("2022-23"), Register.Day("2023-06-30")),
                user
            );

        foreach (
            var code in new[]
            {
                "reviews.considered",
                "chief_constable.contacts",
                "visits.completed",
                "volunteers.joined",
                "scrutiny.viewed",
            }
        )
        {
            foreach (var user in new[] { Users.Commissioner, Users.Administrator })
            {
                var refused = await AskAsync(code, user);
                refused.Outcome.ShouldBe(FigureRecordsOutcome.NotPermitted, $"{user.Name} {code}");
                refused.Rows.ShouldBeEmpty();
                refused.Total.ShouldBe(0);
            }
        }

        (await AskAsync("reviews.considered", Users.Reviewer)).Total.ShouldBe(2);
        (await AskAsync("visits.completed", Users.Reviewer)).Outcome.ShouldBe(FigureRecordsOutcome.NotPermitted);
        (await AskAsync("visits.completed", Users.Coordinator)).Total.ShouldBe(1);
        (await AskAsync("reviews.considered", Users.Coordinator)).Outcome.ShouldBe(FigureRecordsOutcome.NotPermitted);
        (await AskAsync("chief_constable.contacts", Users.Reviewer)).Outcome.ShouldBe(FigureRecordsOutcome.Listed);
        (await AskAsync("chief_constable.contacts", Users.Coordinator)).Outcome.ShouldBe(
            FigureRecordsOutcome.NotPermitted
        );
        (await AskAsync("no.such.figure", Users.Reviewer)).Outcome.ShouldBe(FigureRecordsOutcome.NotFound);
        await Should.ThrowAsync<PermissionDeniedException>(() => AskAsync("reviews.considered", OfficeUser.Nobody));
    }

    [Fact]
    public async Task List_MoreRecordsThanAPage_ComesInPagesInTheOrderOfReferences()
    {
        await using var register = await Register.OpenAsync();
        for (var i = 0; i < ListFigureRecords.PageSize + 3; i++)
        {
            await register.ReviewAsync("2022-05-01");
        }

        await register.CompileAsync("2022-23", "2023-06-30");
        var request = new ListFigureRecords("reviews.considered", Register.Period("2022-23"));
        var first = await register.Office.SendAsync(request, Users.Reviewer);
        var second = await register.Office.SendAsync(request with { Page = 2 }, Users.Reviewer);
        var beyond = await register.Office.SendAsync(request with { Page = 9 }, Users.Reviewer);

        (first.Rows.Count, second.Rows.Count, first.Total, first.Pages).ShouldBe((50, 3, 53, 2));
        beyond.Page.ShouldBe(2);
        first
            .Rows.Concat(second.Rows)
            .Select(r => r.Reference)
            .ShouldBe(Enumerable.Range(1, 53).Select(n => $"REV/2022-23/{n:0000}"));
    }

    /// <summary>Asks for the records behind every figure and compares; answers with the kinds of which there were any.</summary>
    internal static async Task<IReadOnlySet<RecordKind>> HoldAsync(OfficeDatabase office, CompiledFigures year)
    {
        var kinds = new HashSet<RecordKind>();
        var listed = 0;
        foreach (var figure in year.Figures)
        {
            foreach (var part in Enum.GetValues<FigurePart>())
            {
                var rows = new List<FigureRecordRow>();
                FigureRecords records;
                do
                {
                    records = await office.SendAsync(
                        new ListFigureRecords(
                            figure.Code,
                            year.Period,
                            year.AsAt,
                            part,
                            (rows.Count / ListFigureRecords.PageSize) + 1
                        ),
                        Reader
                    );
                    rows.AddRange(records.Rows);
                } while (rows.Count < records.Total);

                if (records.Outcome is FigureRecordsOutcome.NoRecords)
                {
                    // Only a rate has a lower part; that of suite-weeks and planned visits is no list of records.
                    (part is FigurePart.Denominator).ShouldBeTrue(figure.Code);
                    continue;
                }

                records.Outcome.ShouldBe(FigureRecordsOutcome.Listed, figure.Code);
                rows.Count.ShouldBe(records.Total, figure.Code);
                rows.Select(r => r.Reference).ShouldBeUnique();
                rows.ShouldAllBe(r => r.Cells.Count == records.Columns.Count);
                listed++;
                if (rows.Count > 0)
                {
                    kinds.Add(figure.Records);
                }

                if (Expected(figure, part, rows) is { } expected)
                {
                    expected.ShouldBe(rows.Count, $"{figure.Code} {part}");
                }
            }
        }

        listed.ShouldBeGreaterThan(150);
        return kinds;
    }

    // A total of records is how many there are; a sum (detainees) is not; the n of a mean and a rate's parts are.
    private static long? Expected(FigureView figure, FigurePart part, List<FigureRecordRow> rows)
    {
        if (figure.Code.StartsWith("reviews.flow.allegations_reviewed", StringComparison.Ordinal))
        {
            return null;
        }

        if (figure.Code.StartsWith("detainees.", StringComparison.Ordinal))
        {
            if (figure.Code == "detainees.spoken_to")
            {
                rows.Sum(r => int.Parse(r.Cells[5], System.Globalization.CultureInfo.InvariantCulture))
                    .ShouldBe((int)figure.Amount.Numerator!);
            }

            return null;
        }

        return figure switch
        {
            { Code: "visits.coverage_rate" } => null,
            { Kind: FigureKind.Total or FigureKind.Rate } => part is FigurePart.Numerator
                ? figure.Amount.Numerator
                : figure.Amount.Denominator,
            _ => figure.Amount.Denominator,
        };
    }

    /// <summary>One or two records of every kind.</summary>
    private static async Task<Register> MixedAsync()
    {
        var register = await Register.OpenAsync();
        await register.ReviewAsync("2022-05-01");
        var upheld = await register.ValidAsync("2022-05-01", "2022-06-01", ReviewResult.Upheld);
        await register.Office.ActAsync(
            async (db, rules) =>
            {
                var held = await db
                    .ComplaintReviews.WithDecisions()
                    .Include(r => r.Recommendations)
                    .SingleOrDefaultAsync(r => r.Id == upheld.Id);
                held!
                    .RecordRecommendation(
                        new RecommendationFacts
                        {
                            Number = 1,
                            Kind = RecommendationKind.Statutory,
                            Theme = "Communication",
                            Text = "Write again.",
                            MadeOn = Register.Day("2022-06-01"),
                        },
                        rules,
                        register.Office.Clock
                    )
                    .Errors.ShouldBeEmpty();
                return 0;
            }
        );
        var suite = await register.SuiteAsync();
        var pair = new[]
        {
            await register.VolunteerAsync("VOL-001", "2022-04-02"),
            await register.VolunteerAsync("VOL-002"),
        };
        var visit = await register.VisitAsync(suite, pair, "2022-07-01T10:00", waited: 20, spokenTo: 3);
        await register.Office.ActAsync(
            async (db, rules) =>
            {
                var held = await db
                    .CustodyVisits.WithDecisions()
                    .Include(v => v.Issues)
                    .SingleOrDefaultAsync(v => v.Id == visit.Id);
                held!
                    .RecordIssue(
                        new IssueFacts
                        {
                            Number = 1,
                            Category = IssueCategory.Welfare,
                            Severity = IssueSeverity.Minor,
                            RaisedBy = IssueRaisedBy.Visitor,
                            Description = "Blankets were short.",
                            ResolvedAtVisit = false,
                            SentToForceOn = Register.Day("2022-07-02"),
                        },
                        rules,
                        register.Office.Clock
                    )
                    .Errors.ShouldBeEmpty();
                return 0;
            }
        );
        await register.SessionAsync(
            "2022-05-10",
            ScrutinyKind.UseOfForce,
            new ScrutinyCaseFacts
            {
                CaseReference = "UF-1",
                BodyWornVideoAvailable = true,
                Rating = "amber",
            }
        );
        await register.ChiefConstableAsync(
            "2022-08-01",
            new ChiefConstableComplaintFacts { ReceivedAt = default, AboutOwnConduct = false }
        );
        return register;
    }
}
