using CaseMgmt.Domain.Statistics;

namespace CaseMgmt.Application.Statistics.Compile;

/// <summary>
/// Does the arithmetic of the identities: <c>a + b = c + d</c>, in figure codes. Where nothing is recorded there is nothing to add up.
/// </summary>
internal static class IdentityChecks
{
    public static void Run(Compilation compilation, IEnumerable<string> identities)
    {
        var totals = compilation
            .Figures.Where(f => f.Kind is FigureKind.Total)
            .ToDictionary(f => f.Code, f => f.Numerator, StringComparer.Ordinal);
        foreach (var identity in identities)
        {
            var sides = identity.Split(" = ");
            if (Sum(sides[0]) is { } left && Sum(sides[1]) is { } right)
            {
                compilation.Check(identity, left, right);
            }
        }

        long? Sum(string side) =>
            side.Split(" + ", StringSplitOptions.RemoveEmptyEntries)
                .Aggregate((long?)0, (sum, code) => sum + totals[code]);
    }
}
