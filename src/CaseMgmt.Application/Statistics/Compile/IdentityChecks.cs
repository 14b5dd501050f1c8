using CaseMgmt.Domain.Statistics;

namespace CaseMgmt.Application.Statistics.Compile;

/// <summary>Does the arithmetic of the identities: <c>a + b = c + d</c>, in figure codes.</summary>
internal static class IdentityChecks
{
    public static void Run(Compilation compilation, IEnumerable<string> identities)
    {
        var totals = compilation
            .Figures.Where(f => f.Kind is FigureKind.Total)
            .ToDictionary(f => f.Code, f => f.Numerator!.Value, StringComparer.Ordinal);
        foreach (var identity in identities)
        {
            var sides = identity.Split(" = ");
            compilation.Check(identity, Sum(sides[0]), Sum(sides[1]));
        }

        long Sum(string side) => side.Split(" + ", StringSplitOptions.RemoveEmptyEntries).Sum(code => totals[code]);
    }
}
