using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Statistics.Report;

/// <summary>The turns of phrase of which the report's sentences are made; each stays true for every number.</summary>
internal static class Phrases
{
    /// <summary>"53 complaint reviews", "1 complaint review", "no complaint reviews".</summary>
    public static string Of(long count, string one, string many) =>
        count switch
        {
            0 => $"no {many}",
            1 => $"1 {one}",
            _ => $"{FigureText.Count(count)} {many}",
        };

    /// <summary>"none was", "1 was", "4 were".</summary>
    public static string Were(long count, bool past = true) =>
        count switch
        {
            0 => past ? "none was" : "none is",
            1 => past ? "1 was" : "1 is",
            _ => $"{FigureText.Count(count)} {(past ? "were" : "are")}",
        };

    /// <summary>"1 awaits", "4 await".</summary>
    public static string Awaited(long count) => $"{FigureText.Count(count)} {(count == 1 ? "awaits" : "await")}";

    /// <summary>Instead of a sentence where no register was taken in: "none" would be said of what nobody wrote down.</summary>
    public static string NotRecorded(string what) =>
        $"No register of {what} has been taken in, so that nothing is said of them here: neither how many there were, nor that there was none.";

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";

    /// <summary>"at the end of the period" once it is over, else "on 4 May 2022".</summary>
    public static string AtEnd(CompiledFigures now, string said) =>
        now.Compilation.IsWhole ? said : $"on {Day(now.AsAt)}";

    public static string Day(DateOnly day) => DateRules.Say(day);
}
