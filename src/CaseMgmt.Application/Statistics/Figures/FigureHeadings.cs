namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>
/// The one list of headings under which figures are read, in the order of the report: pages, command line and report ask
/// here. A figure of which no family speaks, such as one of an older version, stands under the last one.
/// </summary>
public static class FigureHeadings
{
    public static readonly FigureHeading Others = new("Other figures");

    public static IReadOnlyList<FigureHeading> All { get; } =
    [.. FigureCatalogue.Families.SelectMany(f => f.Headings), Others];

    public static FigureHeading Of(string code) =>
        All.SelectMany(h => h.Beginnings, (Heading, Beginning) => (Heading, Beginning))
            .Where(x => code.StartsWith(x.Beginning, StringComparison.Ordinal))
            .OrderByDescending(x => x.Beginning.Length)
            .Select(x => x.Heading)
            .FirstOrDefault(Others);

    /// <summary>The figures under their headings; each keeps the order in which it came.</summary>
    public static IReadOnlyList<(FigureHeading Heading, IReadOnlyList<T> Figures)> Under<T>(
        IEnumerable<T> figures,
        Func<T, string> code
    )
    {
        var under = figures.ToLookup(f => Of(code(f)));
        return [.. All.Where(under.Contains).Select(h => (h, (IReadOnlyList<T>)[.. under[h]]))];
    }
}
