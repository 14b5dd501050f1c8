namespace CaseMgmt.Infrastructure.Persistence.Upgrade;

/// <summary>
/// The rows of the first release's tables in the new ones: columns of one name are copied, and what is new is read out of the old row.
/// </summary>
internal static class FirstReleaseRows
{
    /// <summary>Of a table, the columns that are new or changed, and what they are of the old row.</summary>
    private static readonly Dictionary<string, (string Column, string Value)[]> Filled = new(StringComparer.Ordinal)
    {
        ["Accesses"] = [("Id", "new_id()"), ("ById", "user_id(\"By\")")],
        ["History"] =
        [
            ("ById", "user_id(\"By\")"),
            ("Version", "ROW_NUMBER() OVER (PARTITION BY RecordId ORDER BY Sequence) - 1"),
        ],
        ["ImportRuns"] = [("UploadedById", "user_id(UploadedBy)")],
        ["JobRuns"] =
        [
            ("Number", "ROW_NUMBER() OVER (ORDER BY RequestedAt, Id)"),
            ("RequestedById", "user_id(RequestedBy)"),
            ("CutOffs", "0"),
        ],
        // Nobody noted which of them left in a report: none gives way to later ones.
        ["Compilations"] = [("Kept", "'AskedFor'")],
        ["ComplaintReviews"] =
        [
            ("AllocatedToId", "reviewer_id(AllocatedTo)"),
            // "No feedback" of a review without a decision tells nothing.
            ("FeedbackGiven", $"CASE WHEN {FirstReleaseDecisions.IsDecided} THEN FeedbackGiven END"),
            ("DecisionCount", "0"),
        ],
        ["CustodySuites"] = [("DecisionCount", "0")],
        ["CustodyVisits"] = [("DecisionCount", "0")],
        ["Volunteers"] = [("DecisionCount", "0")],
        ["ScrutinySessions"] = [("DecisionCount", "0")],
        ["ScrutinyCases"] = [("Number", "ROW_NUMBER() OVER (PARTITION BY SessionId ORDER BY Id)")],
        ["ChiefConstableComplaints"] = [("DecisionCount", "0")],
    };

    /// <param name="columns">The columns of each table, old and new.</param>
    public static IEnumerable<string> Statements(ILookup<string, string> columns) =>
        [
            .. columns
                .Select(table => table.Key)
                .Where(table => columns.Contains(FirstRelease.Was + table))
                .Select(table => CopyOf(table, columns[table].Intersect(columns[FirstRelease.Was + table]))),
            .. People,
            Latest,
        ];

    private static string CopyOf(string table, IEnumerable<string> same)
    {
        var filled = Filled.GetValueOrDefault(table, []);
        (string Column, string Value)[] all =
        [
            .. same.Except(filled.Select(f => f.Column)).Select(c => (c, $"\"{c}\"")),
            .. filled,
        ];
        return $"""
            INSERT INTO "{table}" ({string.Join(", ", all.Select(c => $"\"{c.Column}\""))})
            SELECT {string.Join(", ", all.Select(c => c.Value))}
            FROM "{FirstRelease.Was}{table}"
            """;
    }

    /// <summary>Everybody once, as they were called first, from when the office first met them.</summary>
    private static readonly string[] People =
    [
        $"""
            INSERT INTO People (Id, Name, Origin, Version, RecordedAt)
            SELECT user_id(Name), Name, user_origin(Name), 0, MIN(At)
            FROM (
                SELECT "By" AS Name, RecordedAt AS At FROM History
                UNION ALL SELECT "By", At FROM Accesses
                UNION ALL SELECT RequestedBy, RequestedAt FROM JobRuns
                UNION ALL SELECT UploadedBy, UploadedAt FROM ImportRuns
                UNION ALL SELECT '{FirstReleasePeople.Upgrade.Name}', this_instant()
            )
            GROUP BY user_id(Name)
            """,
        $"""
            INSERT INTO People (Id, Name, Origin, Version, RecordedAt)
            SELECT reviewer_id(AllocatedTo), AllocatedTo, 'Register', 0, MIN(RecordedAt)
            FROM {FirstRelease.Was}ComplaintReviews
            WHERE AllocatedTo IS NOT NULL
            GROUP BY reviewer_id(AllocatedTo)
            """,
    ];

    /// <summary>As <c>CompileFigures</c> keeps it from now on.</summary>
    private const string Latest = """
        INSERT INTO LatestCompilations (PeriodFrom, PeriodTo, CompilationId, AsAt, HasRecords)
        SELECT PeriodFrom, PeriodTo, Id, AsAt,
               EXISTS (SELECT * FROM Figures f WHERE f.CompilationId = c.Id
                       AND f.Code IN ('reviews.considered', 'visits.attempted') AND f.Numerator > 0)
        FROM Compilations c
        WHERE NOT EXISTS (SELECT * FROM Compilations l WHERE l.PeriodFrom = c.PeriodFrom AND l.PeriodTo = c.PeriodTo
                          AND (l.AsAt, l.Revision) > (c.AsAt, c.Revision))
        """;
}
