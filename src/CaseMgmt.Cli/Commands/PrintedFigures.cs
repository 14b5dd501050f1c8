using System.Globalization;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Cli.Commands;

/// <summary>The figures of a compilation as a person reads them: by family, number, title, code.</summary>
internal static class PrintedFigures
{
    private const int NumberWidth = 26;
    private const int TitleWidth = 52;

    // A heading for the figures whose code begins so; the longest beginning holds.
    private static readonly (string Prefix, string Heading)[] Families =
    [
        ("reviews.flow.by_category.", "Reviews completed and upheld, by allegation category"),
        ("reviews.flow.", "Complaint reviews: events of the period"),
        ("reviews.", "Complaint reviews received in the period"),
        ("chief_constable.", "Complaints against the Chief Constable"),
        ("visits.completed.by_", "Custody visits, in parts"),
        ("detainees.spoken_to.by_", "Custody visits, in parts"),
        ("visits.", "Custody visiting"),
        ("detainees.", "Custody visiting"),
        ("delay.", "Custody visiting"),
        ("volunteer.", "Custody visiting"),
        ("issues.", "Issues raised at custody visits"),
        ("volunteers.", "Custody visiting volunteers"),
        ("scrutiny.", "Community scrutiny"),
    ];

    public static void Write(TextWriter output, CompiledFigures figures, CompilationSummary made)
    {
        output.WriteLine($"{figures.Period} ({figures.Period.InWords}), as at {DateRules.Say(figures.AsAt)}");
        output.WriteLine(
            made.IsNew
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"Compiled now: revision {made.Revision}, {made.FigureCount} figures in {made.DurationMilliseconds} ms."
                )
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"Unchanged since revision {made.Revision}: no second compilation was made."
                )
        );
        foreach (var family in figures.Figures.GroupBy(f => HeadingOf(f.Code)))
        {
            // A breakdown has a row for each of its parts; those without a record are left out.
            var inParts =
                family.Key.Contains(" by ", StringComparison.Ordinal)
                || family.Key.EndsWith("in parts", StringComparison.Ordinal);
            var shown = family.Where(f => !inParts || f.Amount.Numerator != 0).ToList();
            if (shown.Count == 0)
            {
                continue;
            }

            output.WriteLine();
            output.WriteLine(family.Key);
            foreach (var figure in shown)
            {
                output.WriteLine(
                    $"  {FigureText.Of(figure), -NumberWidth} {Short(figure.Title), -TitleWidth} {figure.Code}"
                );
            }
        }

        output.WriteLine();
        WriteIdentities(output, figures);
    }

    private static void WriteIdentities(TextWriter output, CompiledFigures figures)
    {
        var open = figures.Identities.Where(i => !i.Closes).ToList();
        output.WriteLine(
            open.Count == 0
                ? $"All {figures.Identities.Count} sums close."
                : $"{open.Count} of {figures.Identities.Count} sums do not close:"
        );
        foreach (var identity in open)
        {
            output.WriteLine(
                $"  residual {FigureText.Count(identity.Residual)}: {identity.Text} ({FigureText.Count(identity.Left)} and {FigureText.Count(identity.Right)})"
            );
        }
    }

    private static string HeadingOf(string code) =>
        Families.First(f => code.StartsWith(f.Prefix, StringComparison.Ordinal)).Heading;

    private static string Short(string title) => title.Length <= TitleWidth ? title : title[..(TitleWidth - 1)] + "…";
}
