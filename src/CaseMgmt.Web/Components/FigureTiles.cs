using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Figures;

namespace CaseMgmt.Web.Components;

/// <summary>A figure on a tile: the number, what it stands on, the year before, and where its definition and trend are.</summary>
/// <param name="Number">As it is written large.</param>
/// <param name="IsWords">Words stand where a number would: "none", "n/a".</param>
/// <param name="Of">"4 of 38", "n = 35"; null for a count.</param>
/// <param name="YearBefore">In words; null when nothing of it is compiled, which is said once for all tiles.</param>
public sealed record FigureTile(
    string Title,
    string Number,
    bool IsWords,
    string? Of,
    string? YearBefore,
    DateOnly AsAt,
    string Link
);

/// <summary>Tiles under a heading.</summary>
public sealed record FigureTiles(string? Heading, IReadOnlyList<FigureTile> Tiles)
{
    /// <summary>The tiles of figures; one that an older compilation lacks says so.</summary>
    public static FigureTiles Of(string? heading, ComparedFigures figures, params IEnumerable<KnownFigure> asked) =>
        new(
            heading,
            [
                .. asked.Select(known =>
                {
                    var figure = figures.Now.Find(known);
                    var number = figure is null ? "not compiled" : FigureText.WithUnit(figure);
                    return new FigureTile(
                        known.Title,
                        number,
                        !char.IsAsciiDigit(number[0]) || number.Contains(' '),
                        figure is null ? null : FigureText.Base(figure),
                        YearBefore(known, figures),
                        figures.Now.AsAt,
                        $"/statistics/figures/{known.Code}{FigureAddress.Query(figures.Now.Period, figures.Now.AsAt)}"
                    );
                }),
            ]
        );

    /// <summary>"Change: +3", "No change".</summary>
    public static string Of(string change) =>
        change.StartsWith("no ", StringComparison.Ordinal) ? "No change" : "Change: " + change;

    /// <summary>Said once above the tiles; null when there is something to compare with.</summary>
    public static string? NothingToCompare(ComparedFigures figures) =>
        figures.Before is null
            ? $"{figures.Now.Period.YearBefore} is not compiled, so there is nothing to compare with."
            : null;

    private static string? YearBefore(KnownFigure figure, ComparedFigures figures)
    {
        if (figures.Before is not { } before)
        {
            return null;
        }

        var name =
            (
                before.Compilation.IsWhole
                    ? before.Period.ToString()
                    : $"{before.Period}, as at {Domain.Shared.DateRules.Say(before.AsAt)}"
            ) + (before.Compilation.IsLeftBehind ? " (records changed since)" : "");
        return before.Find(figure) is not { } earlier
            ? $"{name}: not compiled"
            : $"{name}: {FigureText.Of(earlier)}"
                + (figures.ChangeOf(figure.Code) is { } change ? $". {Of(change)}" : "");
    }
}
