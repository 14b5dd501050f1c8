using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Benchmarks;

/// <summary>
/// The least that a page can cost: a minimal API that reads the page's rows with ADO.NET, each command made anew, and writes the
/// page's bytes, given to it beforehand. It signs nobody in, checks nothing, notes and logs nothing, and makes nothing of the rows. The
/// office's lists, which the pages keep for a minute, it does not read.
/// </summary>
internal static class BareEndpoint
{
    private static readonly string[] ReviewRows =
    [
        "SELECT r.*, p.Name FROM ComplaintReviews r LEFT JOIN People p ON p.Id = r.AllocatedToId WHERE r.Id = @id",
        "SELECT * FROM ReviewDecisions WHERE ReviewId = @id AND SupersededAt IS NULL",
        "SELECT h.Act, COALESCE(p.Name, h.\"By\"), h.RecordedAt, h.Reason, h.Before, h.After FROM History h LEFT JOIN People p ON p.Id = h.ById WHERE h.RecordId = @id ORDER BY h.Sequence DESC LIMIT 200",
    ];

    private static readonly string[] ListRows =
    [
        "SELECT p.Id, p.Name FROM People p WHERE EXISTS (SELECT 1 FROM ComplaintReviews r WHERE r.AllocatedToId = p.Id)",
        "SELECT COUNT(*) FROM ComplaintReviews",
        "SELECT r.Id, r.Reference, r.OwnReference, r.ForceReference, r.ReceivedOn, r.State, p.Name, r.HandlingRoute, r.CompleteBy, r.DecisionSentOn, r.Result FROM ComplaintReviews r LEFT JOIN People p ON p.Id = r.AllocatedToId ORDER BY r.ReceivedOn DESC, r.Reference DESC LIMIT 25 OFFSET @skip",
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
        app.MapGet("/review", context => AnswerAsync(context, data, ReviewRows, ("@id", id), review));
        app.MapGet(
            "/list/{skip:int}",
            (HttpContext context, int skip) => AnswerAsync(context, data, ListRows, ("@skip", skip), list)
        );
        await app.RunAsync();
    }

    private static async Task AnswerAsync(
        HttpContext context,
        string data,
        string[] queries,
        (string Name, object Value) asked,
        byte[] page
    )
    {
        await using var connection = new SqliteConnection($"Data Source={Offices.DatabaseOf(data)}");
        await connection.OpenAsync();
        foreach (var sql in queries)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // One of the constants above.
            command.CommandText = sql;
#pragma warning restore CA2100
            command.Parameters.AddWithValue(asked.Name, asked.Value);
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
