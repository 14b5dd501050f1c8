using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>
/// SQL Server refuses a text that is longer than its column, SQLite keeps it: what this product writes fits, and what a
/// register brings is refused by name before it gets there.
/// </summary>
public sealed class LengthTests
{
    // Sixty letters whose code has eighty: as long as a name may be.
    private static readonly string LongestName = string.Concat(Enumerable.Repeat("aaB", 20));

    /// <summary>What of a record is no column of its register: made from others, or the record's own.</summary>
    private static readonly string[] Made = ["Code", "RuleSetVersion", "Triggers", "ToPutRight"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Write_TheSampleYearAndTheLongestNames_FitsEveryColumn()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await office.TakeAllAsync(RegisterOffice.SampleYear, Cancel);
        office.Write("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite(LongestName)));
        office.Write(
            "volunteers.csv",
            Csv(RegisterKind.Volunteers, Volunteer(new string('V', 40), ("campaign", LongestName)))
        );
        office.Write(
            "scrutiny-cases.csv",
            Csv(
                RegisterKind.ScrutinyCases,
                Case(
                    "SS-9",
                    ("body_worn_video", "not_available"),
                    ("rating", ""),
                    ("not_viewable_reason", new('r', 40))
                )
            )
        );
        (await office.TakeAllAsync(office.Registers, Cancel)).ShouldAllBe(r => r.Added == 1);
        (
            await office.SendAsync(new CompileFigures(Statistics.Register.Period("2022-23"), null), Cancel)
        ).IsDone.ShouldBeTrue();

        var tooLong = new List<string>();
        var written = 0;
        await office.ReadAsync(async read =>
        {
            var db = (CaseDb)read;
            foreach (var (table, column, longest) in Texts(db.Model))
            {
                var lengthOf = TestServer.IsUsed ? "LEN" : "LENGTH";
                var sql = $"SELECT MAX({lengthOf}(\"{column}\")) AS Value FROM \"{table}\"";
                var length = await db.Database.SqlQueryRaw<int?>(sql).SingleAsync(Cancel);
                written += length > 0 ? 1 : 0;
                if (length > longest)
                {
                    tooLong.Add($"{table}.{column}: {length} of {longest}");
                }
            }

            return 0;
        });
        tooLong.ShouldBeEmpty();
        written.ShouldBeGreaterThan(50);
    }

    [Fact]
    public async Task Names_OfCodesAndActs_FitTheirColumns()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await office.ReadAsync(read =>
        {
            var model = ((CaseDb)read).Model;
            foreach (var property in model.GetEntityTypes().SelectMany(e => e.GetFlattenedProperties()))
            {
                var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
                if (type.IsEnum)
                {
                    Enum.GetNames(type).ShouldAllBe(n => n.Length <= property.GetMaxLength(), property.Name);
                }
            }

            var history = model.FindEntityType(typeof(HistoryRecord))!;
            var longestAct = history.FindProperty("Act")!.GetMaxLength();
            typeof(Application.Common.ICaseDb)
                .Assembly.GetTypes()
                .Where(t => t.IsAssignableTo(typeof(IBaseRequest)) && !t.IsAbstract)
                .ShouldAllBe(t => t.Name.Length <= longestAct);
            var longestKind = history.FindProperty("RecordKind")!.GetMaxLength();
            model
                .GetEntityTypes()
                .Where(e => e.ClrType.IsAssignableTo(typeof(IAggregateRoot)))
                .ShouldAllBe(e => e.ClrType.Name.Length <= longestKind);
            return Task.FromResult(0);
        });
    }

    [Theory]
    [InlineData(RegisterKind.CustodySuites, typeof(CustodySuite))]
    [InlineData(RegisterKind.Volunteers, typeof(Volunteer))]
    [InlineData(RegisterKind.ComplaintReviews, typeof(ComplaintReview))]
    [InlineData(RegisterKind.Recommendations, typeof(Recommendation))]
    [InlineData(RegisterKind.CustodyVisits, typeof(CustodyVisit))]
    [InlineData(RegisterKind.CustodyIssues, typeof(CustodyIssue))]
    [InlineData(RegisterKind.ScrutinyCases, typeof(ScrutinyCase))]
    public async Task Import_ATextLongerThanItsColumn_IsRefusedByItsName(RegisterKind kind, Type record)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        var form = RegisterCatalogue.Forms.Single(f => f.Kind == kind);
        var texts = await office.ReadAsync(read =>
            Task.FromResult(
                ((CaseDb)read)
                    .Model.FindEntityType(record)!
                    .GetProperties()
                    .Where(p => p.ClrType == typeof(string) && !Made.Contains(p.Name))
                    // Where the office's own references are kept, a text that is none of ours is one of those.
                    .Where(p => p.Name != "Reference" || p.DeclaringType.FindProperty("OwnReference") is null)
                    .Select(p => (Column: ColumnOf(kind, p.Name), Longest: p.GetMaxLength()!.Value))
                    .ToList()
            )
        );
        texts.Select(t => t.Column).Except(form.Columns).ShouldBeEmpty("a text without a column to bring it");
        var rows = texts.Select((t, i) => Row(kind, i + 1, (t.Column, new string('x', t.Longest + 1))));
        office.Write(form.Name + ".csv", Csv(kind, rows));

        var result = await office.TakeAsync(form.Name + ".csv", Cancel);

        result.Rejected.ShouldBe(texts.Count);
        texts.ShouldAllBe(t => result.RejectedCells.Any(c => c.Column == t.Column && c.Value!.Length > t.Longest));
    }

    private static string ColumnOf(RegisterKind kind, string property) =>
        kind is RegisterKind.CustodySuites && property == "Name" ? "suite"
        : property == "OwnReference" ? "reference"
        : CodeText.Of(property);

    private static IEnumerable<(string Table, string Column, int Longest)> Texts(IModel model) =>
        from rows in model.GetEntityTypes()
        let table = StoreObjectIdentifier.Table(rows.GetTableName()!)
        from property in rows.GetFlattenedProperties()
        // Within a document of JSON there are no columns.
        where property.GetMaxLength() is > 0 && !rows.IsMappedToJson()
        select (table.Name, property.GetColumnName(table)!, property.GetMaxLength()!.Value);

    private static Dictionary<string, string> Row(
        RegisterKind kind,
        int number,
        params (string Column, string Value)[] with
    ) =>
        kind switch
        {
            RegisterKind.CustodySuites => Suite($"Suite {number}", with),
            RegisterKind.Volunteers => Volunteer($"VOL-0{number}", with),
            RegisterKind.ComplaintReviews => Review(number, with),
            RegisterKind.Recommendations => Recommendation(1, number, with),
            RegisterKind.CustodyVisits => Visit(number, with),
            RegisterKind.CustodyIssues => Issue(1, number, with),
            _ => Case($"SS-{number}", with),
        };
}
