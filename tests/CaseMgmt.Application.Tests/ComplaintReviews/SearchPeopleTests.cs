using System.Data.Common;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>Somebody is found however the name is typed, by address and by number, among all reviews; and by what was kept before.</summary>
public sealed class SearchPeopleTests(SearchPeopleTests.People register) : IClassFixture<SearchPeopleTests.People>
{
    [Theory]
    // Without accents, and with them.
    [InlineData("Zoe", "1")]
    [InlineData("zoë", "1")]
    [InlineData("Lukasz", "2")]
    [InlineData("Łukasz", "2")]
    [InlineData("Muller", "3")]
    [InlineData("MÜLLER", "3")]
    [InlineData("strauss", "7")]
    // With any apostrophe or none.
    [InlineData("O'Neill", "4")]
    [InlineData("O’Neill", "4")]
    [InlineData("oneill", "4")]
    [InlineData("ONeill Sean", "4")]
    // In any order, in part, with and without hyphens and spaces.
    [InlineData("Kowalski Łuk", "2")]
    [InlineData("kowal", "2")]
    [InlineData("smith-jones", "5 6")]
    [InlineData("smithjones", "5 6")]
    [InlineData("jones smith", "5 6")]
    [InlineData("jones", "5 6")]
    [InlineData("anne marie", "5")]
    [InlineData("annemarie", "5")]
    [InlineData("nobody", "")]
    [InlineData("zoe muller", "")]
    // By e-mail, whole and in part.
    [InlineData("zoe.b@example.org", "1")]
    [InlineData("ZOE.B@", "1")]
    [InlineData("example.org", "")]
    // By part of the force's reference.
    [InlineData("01368", "3")]
    [InlineData("1368", "3")]
    [InlineData("01368/22", "3")]
    [InlineData("CO/1368", "")]
    public async Task Search_HoweverItIsTyped_FindsThePerson(string term, string expected) =>
        (await FoundAsync(register.Office, term)).ShouldBe(expected);

    [Fact]
    public async Task Search_ByTelephoneAndRepresentative_FindsWhatWasGivenLast()
    {
        await using var office = await OfficeDatabase.StartAsync(_ => { });
        var rules = await office.RulesAsync();
        var review = new ReviewBuilder(1).Build(rules, office.Clock);
        await office.AddAsync(review);
        await NameAsync(
            office,
            review.Id,
            new ApplicantDetails("Ashley Invented", ApplicantTelephone: "+44 7700 900123")
            {
                RepresentativeName = "Siân Évans",
            }
        );
        foreach (var typed in new[] { "07700 900123", "07700900123", "+44 7700 900 123", "900123", "evans sian" })
        {
            (await FoundAsync(office, typed)).ShouldBe("1", typed);
        }

        await NameAsync(office, review.Id, new ApplicantDetails("Ashley Invented", ApplicantTelephone: "01632 960001"));

        (await FoundAsync(office, "07700 900123")).ShouldBe("");
        (await FoundAsync(office, "evans")).ShouldBe("");
        (await FoundAsync(office, "01632960001")).ShouldBe("1");
        (await FoundAsync(office, "ashley")).ShouldBe("1");
    }

    [Fact]
    public async Task Search_ReviewsFromBefore_AreFoundAfterTheNextStart()
    {
        await using var office = await OfficeDatabase.StartAsync(_ => { });
        var rules = await office.RulesAsync();
        await office.AddAsync(Enumerable.Range(1, 3).Select(n => new ReviewBuilder(n).Build(rules, office.Clock)));
        // As the migration leaves them: marked, without keys.
        await office.LookAsync(async db =>
        {
            var kept = await db.ReviewKeys.ToListAsync();
            db.RemoveRange(kept);
            db.AddRange(kept.DistinctBy(k => k.ReviewId).Select(k => new ReviewKey(k.ReviewId, "")));
            return await db.SaveChangesAsync();
        });
        (await FoundAsync(office, "ashley")).ShouldBe("");

        await office.Services.GetRequiredService<Database>().MigrateAsync(CancellationToken.None);

        (await FoundAsync(office, "ashley")).ShouldBe("1 2 3");
        (await FoundAsync(office, "00002")).ShouldBe("2");
        (await office.LookAsync(db => db.ReviewKeys.CountAsync(k => k.Folded == ""))).ShouldBe(0);
    }

    [SqliteFact("its plan of a query")]
    public async Task Search_ByName_SeeksInTheKeysAndLooksAtThoseAlone()
    {
        var asked = new KeyQuestions();
        await using var office = await OfficeDatabase.StartAsync(services =>
            services.ConfigureDbContext<CaseDb>(options => options.AddInterceptors(asked))
        );

        await FoundAsync(office, "Zoë Müller");

        asked.Commands.Count.ShouldBe(2, "the words, and all of it as one word");
        foreach (var (sql, parameters) in asked.Commands)
        {
            var plan = await office.LookAsync(db => PlanAsync(db, sql, parameters));
            plan.ShouldContain(step => step.Contains("Folded>? AND Folded<?", StringComparison.Ordinal));
            // What is gone through is what was found.
            plan.ShouldNotContain(step =>
                step.StartsWith("SCAN", StringComparison.Ordinal) && !plan.Contains("CO-ROUTINE" + step.Substring(4))
            );
        }
    }

    private static async Task<List<string>> PlanAsync(DbContext db, string sql, IReadOnlyList<string> parameters)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // EF's own text
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
#pragma warning restore CA2100
        foreach (var name in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, "x");
            command.Parameters.Add(parameter);
        }

        await using var rows = await command.ExecuteReaderAsync();
        List<string> steps = [];
        while (await rows.ReadAsync())
        {
            steps.Add(rows.GetString(3));
        }

        return steps;
    }

    /// <summary>Every command that looks into the keys.</summary>
    private sealed class KeyQuestions : DbCommandInterceptor
    {
        public List<(string Sql, IReadOnlyList<string> Parameters)> Commands { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            if (
                command.CommandText.Contains("ReviewKeys", StringComparison.Ordinal)
                && command.CommandText.Contains("ReceivedOn", StringComparison.Ordinal)
            )
            {
                Commands.Add(
                    (command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => p.ParameterName)])
                );
            }

            return ValueTask.FromResult(result);
        }
    }

    private static async Task<string> FoundAsync(OfficeDatabase office, string typed)
    {
        var found = await office.SendAsync(new SearchReviews(SearchTerm.Parse(typed)!), Users.Reviewer);
        return string.Join(' ', found.Rows.Select(r => r.Reference[^1..]).Order(StringComparer.Ordinal));
    }

    private static async Task NameAsync(OfficeDatabase office, ComplaintReviewId review, ApplicantDetails applicant)
    {
        var version = await office.LookAsync(db =>
            db.ComplaintReviews.Where(r => r.Id == review).Select(r => r.Version).SingleAsync()
        );
        var named = await office.SendAsync(
            new NameApplicant(review, new Seen(Ids.New(office.Clock), version), applicant, "They moved."),
            Users.Reviewer
        );
        named.Errors.ShouldBeEmpty();
    }

    public sealed class People : IAsyncLifetime
    {
        public OfficeDatabase Office { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Office.InitializeAsync();
            var rules = await Office.RulesAsync();
            string[] names =
            [
                "Zoë Byrne",
                "Łukasz Kowalski",
                "Jürgen Müller",
                "Seán O’Neill",
                "Anne-Marie Smith-Jones",
                "Kit Smith Jones",
                "Ina Strauß",
            ];
            await Office.AddAsync(
                names.Select(
                    (name, i) =>
                        new ReviewBuilder(i + 1)
                            .With(f =>
                                f with
                                {
                                    ApplicantName = name,
                                    ApplicantEmail = i == 0 ? "zoe.b@example.org" : null,
                                    ForceReference = i == 2 ? "CO/01368/22" : f.ForceReference,
                                }
                            )
                            .Build(rules, Office.Clock)
                )
            );
        }

        public ValueTask DisposeAsync() => Office.DisposeAsync();
    }
}
