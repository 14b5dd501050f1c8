using System.Data;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

public sealed class SearchReviewsTests(SearchReviewsTests.Applicants register)
    : IClassFixture<SearchReviewsTests.Applicants>
{
    [Theory]
    // The office's reference, in any case, by its beginning.
    [InlineData("REV/2022-23/0002", "2")]
    [InlineData("rev/2022-23/000", "1 2 3 4 5 6")]
    [InlineData("REV/2021", "")]
    [InlineData("2022-23/0001", "")]
    // The force's, which may hold small letters.
    [InlineData("CO/00003", "3")]
    [InlineData("co/00003/22", "3")]
    [InlineData("cx-17b", "6")]
    // Words of the name, in any order and case; what LIKE takes for a pattern is a letter like any other.
    [InlineData("smith", "1 2")]
    [InlineData("SMITH jo", "1")]
    [InlineData("o'neil", "3")]
    [InlineData("Flat 4", "4")]
    [InlineData("100%", "")]
    [InlineData("% %q%z", "")]
    [InlineData("und_erscore", "5")]
    [InlineData("und__rscore", "")]
    [InlineData("br[a]cket", "6")]
    [InlineData("nobody", "")]
    public async Task Search_ATerm_FindsThoseWithTheReferenceOrTheName(string term, string expected)
    {
        var found = await SearchAsync(term);

        found
            .Rows.Select(r => r.Reference[^1..])
            .Order()
            .ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        found.IsCut.ShouldBeFalse();
    }

    [Fact]
    public async Task Search_AHit_HoldsWhatTheListShows()
    {
        var hit = (await SearchAsync("CO/00001/22")).Rows.ShouldHaveSingleItem();

        hit.ShouldBe(
            new ReviewHit(
                hit.Id,
                "REV/2022-23/0001",
                null,
                "CO/00001/22",
                "Jordan Smith",
                new DateOnly(2022, 5, 2),
                ReviewState.Received
            )
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("a")]
    [InlineData("%/_")]
    public void Parse_WhatWouldFindEverybody_IsNoTerm(string? typed) => SearchTerm.Parse(typed).ShouldBeNull();

    [Fact]
    public void Parse_Spaces_AreOne() => SearchTerm.Parse("  Jordan \t Smith ")!.Text.ShouldBe("Jordan Smith");

    [Fact]
    public async Task Search_MoreThanFit_AreTheFirstAndSaySo()
    {
        await using var office = await OfficeDatabase.StartAsync(_ => { });
        var rules = await office.RulesAsync();
        await office.AddAsync(Enumerable.Range(1, 30).Select(n => new ReviewBuilder(n).Build(rules, office.Clock)));

        foreach (var term in new[] { "REV/2022", "CO/", "Ashley" })
        {
            var found = await office.SendAsync(new SearchReviews(SearchTerm.Parse(term)!), Users.Reviewer);

            (found.Rows.Count, found.IsCut).ShouldBe((Found<ReviewHit>.Most, true), term);
        }
    }

    [Fact]
    public async Task Search_NotesEachApplicantThatItNames()
    {
        var noted = new NotedReads();
        await using var office = await OfficeDatabase.StartAsync(s => s.AddScoped<IAccessLog>(_ => noted));
        var rules = await office.RulesAsync();
        await office.AddAsync(Enumerable.Range(1, 3).Select(n => new ReviewBuilder(n).Build(rules, office.Clock)));

        var found = await office.SendAsync(new SearchReviews(SearchTerm.Parse("REV/2022-23/0002")!), Users.Reviewer);

        var hit = found.Rows.ShouldHaveSingleItem();
        noted.Reads.ShouldBe([(RecordKind.ComplaintReview, hit.Id, "REV/2022-23/0002")]);
    }

    [SqliteFact("its plan of a query")]
    public async Task Search_ByReference_SeeksInTheIndexes()
    {
        var plans = await register.Office.LookAsync(async db =>
            new[]
            {
                await PlanAsync(db, SearchTerm.FirstWith(db.ComplaintReviews, r => r.Reference, "REV/2022")),
                await PlanAsync(db, SearchTerm.FirstWith(db.ComplaintReviews, r => r.ForceReference, "CO/0")),
                await PlanAsync(db, SearchTerm.FirstWith(db.Volunteers, v => v.Reference, "VOL-0")),
                await PlanAsync(db, SearchTerm.FirstWith(db.CustodyVisits, v => v.Reference, "ICV/2022")),
            }
        );

        plans.ShouldAllBe(plan =>
            plan.StartsWith("SEARCH ") && plan.Contains("Reference>? AND ") && !plan.Contains("TEMP B-TREE")
        );
    }

    [Theory]
    [InlineData(Roles.Coordinator)]
    [InlineData(Roles.Commissioner)]
    [InlineData(Roles.Administrator)]
    public async Task Search_ByARoleWithoutThePermission_IsDenied(string role) =>
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            register.Office.SendAsync(new SearchReviews(SearchTerm.Parse("REV/2")!), Users.InRole("Somebody", role))
        );

    private Task<Found<ReviewHit>> SearchAsync(string term) =>
        register.Office.SendAsync(new SearchReviews(SearchTerm.Parse(term)!), Users.Reviewer);

    private static async Task<string> PlanAsync<T>(DbContext db, IQueryable<T> query)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = query.CreateDbCommand();
#pragma warning disable CA2100 // EF's own text
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync(CommandBehavior.Default);
        List<string> steps = [];
        while (await rows.ReadAsync())
        {
            steps.Add(rows.GetString(3));
        }

        return string.Join("; ", steps);
    }

    public sealed class Applicants : IAsyncLifetime
    {
        public OfficeDatabase Office { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Office.InitializeAsync();
            var rules = await Office.RulesAsync();
            string[] names =
            [
                "Jordan Smith",
                "Kim Smithson",
                "Alex O'Neil",
                "Resident of Flat 4",
                "Sam Und_erscore",
                "Lee Br[a]cket",
            ];
            await Office.AddAsync(
                names.Select(
                    (name, i) =>
                        new ReviewBuilder(i + 1)
                            .With(f =>
                                f with
                                {
                                    ApplicantName = name,
                                    ForceReference = i == 5 ? "cx-17b" : f.ForceReference,
                                }
                            )
                            .Build(rules, Office.Clock)
                )
            );
        }

        public ValueTask DisposeAsync() => Office.DisposeAsync();
    }
}
