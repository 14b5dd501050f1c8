using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace CaseMgmt.Benchmarks;

/// <summary>
/// The figures about complaint reviews as somebody would count them by hand in SQL, in as few statements as they can be
/// counted in, without keeping the ids: what a compilation is measured against.
/// </summary>
internal static class HandWrittenCounts
{
    private static readonly string[] Reasons =
    [
        "OutOfTime",
        "WrongBodyIopc",
        "WrongBodyOther",
        "InsufficientInformation",
        "NoRightOutsideSchedule3",
        "NoRightNotRecorded",
        "NoRightNoOutcome",
        "NoRightNotComplainant",
        "NoConsent",
        "NoRightIopcInvestigation",
        "NoRightAccelerated",
        "NoRightBefore2020",
        "NoRightAlreadyReviewed",
        "NotAReview",
        "ComplaintWithdrawn",
    ];

    private static readonly string[] Routes =
    [
        "OutsideSchedule3",
        "NotInvestigated",
        "Investigated",
        "SpecialProcedure",
    ];

    /// <returns>How many numbers were read.</returns>
    public static int Run(string file, DateOnly from, DateOnly to, DateOnly asAt)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        var read = 0;
        foreach (var sql in Statements)
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Made of the constants of this file alone.
            command.CommandText = sql;
#pragma warning restore CA2100
            command.Parameters.AddWithValue("@from", Day(from));
            command.Parameters.AddWithValue("@to", Day(to));
            command.Parameters.AddWithValue("@before", Day(from.AddDays(-1)));
            command.Parameters.AddWithValue("@asat", Day(asAt));
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                read += rows.FieldCount;
            }
        }

        return read;
    }

    private static IEnumerable<string> Statements =>
        [
            Cohort(),
            Flow(),
            Median("DaysToComplete"),
            Median("DaysToComplete - DaysSuspended"),
            Median("WorkingDaysToComplete"),
            """
                SELECT a.Category, COUNT(a.ReviewId), COUNT(DISTINCT r.Id), COUNT(DISTINCT CASE WHEN r.Result = 'Upheld' THEN r.Id END)
                FROM ComplaintReviews r LEFT JOIN Allegations a ON a.ReviewId = r.Id
                WHERE r.Validity = 'Valid' AND r.DecisionSentOn BETWEEN @from AND @to GROUP BY a.Category
                """,
        ];

    private static string Cohort()
    {
        const string valid = "Validity = 'Valid' AND ValidityDecidedOn <= @asat";
        const string invalid = "Validity = 'Invalid' AND ValidityDecidedOn <= @asat";
        const string completed = valid + " AND DecisionSentOn <= @asat";
        var sql = new StringBuilder("SELECT COUNT(*)");
        Count(
            sql,
            valid,
            invalid,
            "WithdrawnOn <= @asat",
            completed,
            completed + " AND Result = 'Upheld'",
            completed + " AND Result = 'NotUpheld'",
            completed + " AND Result = 'NotUpheld' AND FeedbackGiven = 1"
        );
        const string ongoing =
            $"NOT ({invalid}) AND (WithdrawnOn IS NULL OR WithdrawnOn > @asat) AND NOT ({completed})";
        Count(
            sql,
            ongoing,
            $"{ongoing} AND NOT ({valid})",
            $"{ongoing} AND {valid}",
            valid + " AND WithdrawnOn <= @asat",
            "WithdrawnOn <= @asat AND Withdrawal = 'Application'",
            "WithdrawnOn <= @asat AND Withdrawal = 'Complaint'",
            "ToPutRight IS NOT NULL"
        );
        Count(sql, [.. Reasons.Select(r => $"{invalid} AND InvalidReason = '{r}'")]);
        return sql.Append(" FROM ComplaintReviews WHERE ReceivedOn BETWEEN @from AND @to").ToString();
    }

    private static string Flow()
    {
        const string completed = "Validity = 'Valid' AND DecisionSentOn BETWEEN @from AND @to";
        var sql = new StringBuilder(
            $"SELECT AVG(CASE WHEN {completed} THEN DaysToComplete END), AVG(CASE WHEN {completed} THEN DaysToComplete - DaysSuspended END), AVG(CASE WHEN {completed} THEN WorkingDaysToComplete END)"
        );
        Count(
            sql,
            "ReceivedOn BETWEEN @from AND @to",
            "Validity = 'Valid' AND ValidityDecidedOn BETWEEN @from AND @to",
            "Validity = 'Invalid' AND ValidityDecidedOn BETWEEN @from AND @to",
            "WithdrawnOn BETWEEN @from AND @to",
            completed,
            completed + " AND Result = 'Upheld'",
            completed + " AND Result = 'NotUpheld'",
            Open("@before"),
            Open("@to"),
            "AcknowledgeBy BETWEEN @from AND @to",
            "AcknowledgeBy BETWEEN @from AND @to AND AcknowledgedOn <= AcknowledgeBy",
            "Extension IS NOT NULL AND ValidityDecidedOn BETWEEN @from AND @to",
            "Extension = 'Granted' AND ValidityDecidedOn BETWEEN @from AND @to",
            "Extension = 'Refused' AND ValidityDecidedOn BETWEEN @from AND @to",
            completed + " AND DecisionSentOn <= CompleteBy",
            completed + " AND HandlingRoute IS NULL",
            completed + " AND HandlingRoute IS NULL AND Result = 'Upheld'",
            Open("@to") + " AND ReceivedOn >= date(@to, '-28 days')",
            Open("@to") + " AND ReceivedOn BETWEEN date(@to, '-56 days') AND date(@to, '-29 days')",
            Open("@to") + " AND ReceivedOn BETWEEN date(@to, '-90 days') AND date(@to, '-57 days')",
            Open("@to") + " AND ReceivedOn < date(@to, '-90 days')"
        );
        Count(
            sql,
            [
                .. Routes.SelectMany(r =>
                    new[]
                    {
                        $"{completed} AND HandlingRoute = '{r}'",
                        $"{completed} AND HandlingRoute = '{r}' AND Result = 'Upheld'",
                    }
                ),
            ]
        );
        return sql.Append(" FROM ComplaintReviews").ToString();
    }

    private static string Open(string day) =>
        $"ReceivedOn <= {day} AND NOT (Validity = 'Invalid' AND ValidityDecidedOn <= {day}) AND (WithdrawnOn IS NULL OR WithdrawnOn > {day}) AND NOT (Validity = 'Valid' AND ValidityDecidedOn <= {day} AND DecisionSentOn <= {day})";

    private static string Median(string measure) =>
        $"""
            WITH completed AS (SELECT {measure} AS days FROM ComplaintReviews WHERE Validity = 'Valid' AND DecisionSentOn BETWEEN @from AND @to)
            SELECT AVG(days) FROM (SELECT days FROM completed ORDER BY days LIMIT 2 - (SELECT COUNT(*) FROM completed) % 2 OFFSET (SELECT (COUNT(*) - 1) / 2 FROM completed))
            """;

    private static void Count(StringBuilder sql, params string[] conditions)
    {
        foreach (var condition in conditions)
        {
            sql.Append(CultureInfo.InvariantCulture, $", COUNT(CASE WHEN {condition} THEN 1 END)");
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
