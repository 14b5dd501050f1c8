using System.Globalization;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Application.Statistics.Figures;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Cli.Commands;

/// <summary>The figures of a compilation as a person reads them: by family, number, title, code.</summary>
internal static class PrintedFigures
{
    private const int NumberWidth = 26;
    private const int TitleWidth = 52;

    public static void Write(TextWriter output, CompiledFigures figures, CompilationSummary made)
    {
        output.WriteLine(
            $"{figures.Period} ({figures.Period.InWords}), as at {DateRules.Say(figures.AsAt)}, as known on {DateRules.Say(LondonTime.DayOf(figures.Compilation.KnownAt))}"
        );
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
        if (figures.Compilation.LeftBehind is { } left)
        {
            output.WriteLine(left);
        }

        foreach (var (heading, family) in FigureHeadings.Under(figures.Figures, f => f.Code))
        {
            // A breakdown has a figure for each of its parts; those without a record are left out.
            var shown = family.Where(f => f.Part is null || f.Amount.Numerator > 0).ToList();
            if (shown.Count == 0)
            {
                continue;
            }

            output.WriteLine();
            output.WriteLine(heading.Title);
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

    private static string Short(string title) => title.Length <= TitleWidth ? title : title[..(TitleWidth - 1)] + "…";
}
