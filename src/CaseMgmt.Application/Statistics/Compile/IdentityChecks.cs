using CaseMgmt.Domain.Statistics;

namespace CaseMgmt.Application.Statistics.Compile;

/// <summary>
/// Does the arithmetic of the identities: <c>a + b = c + d</c>, in figure codes. A part of which nothing is recorded adds nothing;
/// where nothing is on a whole side, there is nothing to add up.
/// </summary>
internal static class IdentityChecks
{
    public static void Run(Compilation compilation, IEnumerable<string> identities)
    {
        var totals = Totals(compilation);
        foreach (var identity in identities)
        {
            if (Sides(identity, code => totals[code]) is ({ } left, { } right))
            {
                compilation.Check(identity, left, right);
            }
        }
    }

    public static Dictionary<string, long?> Totals(Compilation compilation) =>
        compilation
            .Figures.Where(f => f.Kind is FigureKind.Total)
            .ToDictionary(f => f.Code, f => f.Numerator, StringComparer.Ordinal);

    public static (long? Left, long? Right) Sides(string identity, Func<string, long?> total)
    {
        var sides = identity.Split(" = ");
        return (Sum(sides[0]), Sum(sides[1]));

        long? Sum(string side)
        {
            var parts = side.Split(" + ", StringSplitOptions.RemoveEmptyEntries).Select(total).ToList();
            return parts.Count == 0 || parts.Exists(p => p is not null) ? parts.Sum() : null;
        }
    }
}
