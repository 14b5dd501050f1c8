using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Benchmarks;

/// <summary>
/// The least that a page can cost: a minimal API that reads the page's rows with ADO.NET and writes the page's bytes, given
/// to it beforehand. It signs nobody in, checks nothing and logs nothing.
/// </summary>
internal static class BareEndpoint
{
    private static readonly string[] ReviewRows =
    [
        "SELECT * FROM ComplaintReviews WHERE Id = @id",
        "SELECT * FROM BankHolidays WHERE Date >= (SELECT ReceivedOn FROM ComplaintReviews WHERE Id = @id)",
        "SELECT * FROM Targets WHERE Code IN ('review.acknowledge', 'review.complete')",
        "SELECT a.Number, a.Category, c.Name, c.CategoryName FROM Allegations a LEFT JOIN AllegationCategories c ON c.Code = a.Category WHERE a.ReviewId = @id ORDER BY a.Number",
        "SELECT * FROM ReviewDecisions WHERE ReviewId = @id ORDER BY Number",
        "SELECT * FROM Recommendations WHERE ReviewId = @id ORDER BY Number",
        "SELECT \"Act\", \"By\", RecordedAt, Reason FROM History WHERE RecordId = @id ORDER BY Sequence",
    ];

    private static readonly string[] ListRows =
    [
        "SELECT Id, Name FROM People WHERE Id IN (SELECT AllocatedToId FROM ComplaintReviews) ORDER BY Name",
        "SELECT COUNT(*) FROM ComplaintReviews",
        "SELECT Id, Reference, ForceReference, ReceivedOn, State, AllocatedToId, HandlingRoute, CompleteBy, DecisionSentOn, Result FROM ComplaintReviews ORDER BY ReceivedOn DESC, Reference DESC LIMIT 25",
        "SELECT DISTINCT Category, CategoryName FROM AllegationCategories ORDER BY Category",
    ];

    /// <param name="data">The data folder; the bytes lie in it as <c>review.html</c> and <c>list.html</c>, the id in <c>review.id</c>.</param>
    public static async Task RunAsync(string data, string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add(address);
        var review = await File.ReadAllBytesAsync(Path.Combine(data, "review.html"));
        var list = await File.ReadAllBytesAsync(Path.Combine(data, "list.html"));
        var id = (await File.ReadAllTextAsync(Path.Combine(data, "review.id"))).ToUpperInvariant();
        app.MapGet("/health/ready", () => Results.Ok());
        app.MapGet("/review", context => AnswerAsync(context, data, ReviewRows, id, review));
        app.MapGet("/list", context => AnswerAsync(context, data, ListRows, id, list));
        await app.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext context, string data, string[] queries, string id, byte[] page)
    {
        await using var connection = new SqliteConnection($"Data Source={Offices.DatabaseOf(data)}");
        await connection.OpenAsync();
        foreach (var sql in queries)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // One of the constants above.
            command.CommandText = sql;
#pragma warning restore CA2100
            command.Parameters.AddWithValue("@id", id);
            await using var rows = await command.ExecuteReaderAsync();
            var values = new object[rows.FieldCount];
            while (await rows.ReadAsync())
            {
                rows.GetValues(values);
            }
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.Body.WriteAsync(page);
    }
}
