namespace CaseMgmt.Web.Components;

/// <summary>The families under which a long list of figures is read, in the order of the report.</summary>
public static class FigureFamilies
{
    private const string Others = "Other figures";

    private static readonly (string Family, string[] Beginnings)[] Table =
    [
        ("Complaint reviews: those received in the period", ["reviews."]),
        ("Complaint reviews: what was done in the period", ["reviews.flow."]),
        ("Recommendations", ["reviews.flow.recommendations."]),
        ("Complaints about the Chief Constable", ["chief_constable."]),
        ("Custody visits", ["visits.", "delay."]),
        ("Detainees", ["detainees."]),
        ("Issues raised on visits", ["issues."]),
        ("Volunteers", ["volunteers.", "volunteer."]),
        ("Community scrutiny", ["scrutiny."]),
    ];

    /// <summary>The figures by family; each keeps the order in which it came.</summary>
    public static IReadOnlyList<(string Family, IReadOnlyList<T> Figures)> Of<T>(
        IEnumerable<T> figures,
        Func<T, string> code
    ) =>
        [
            .. figures
                .GroupBy(f => PlaceOf(code(f)))
                .OrderBy(g => g.Key)
                .Select(g => (g.Key < Table.Length ? Table[g.Key].Family : Others, (IReadOnlyList<T>)[.. g])),
        ];

    // The longest beginning: what was done in the period is not also among what was received.
    private static int PlaceOf(string code) =>
        Table
            .SelectMany((t, i) => t.Beginnings.Select(b => (Beginning: b, Place: i)))
            .Where(b => code.StartsWith(b.Beginning, StringComparison.Ordinal))
            .OrderByDescending(b => b.Beginning.Length)
            .Select(b => (int?)b.Place)
            .FirstOrDefault()
        ?? Table.Length;
}
