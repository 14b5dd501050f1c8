using CaseMgmt.Web.Platform;

namespace CaseMgmt.Web.Tests.Platform;

/// <summary>An address for every route of the table, of which nothing need be there.</summary>
internal static class RouteAddresses
{
    // No route has another variable part than these; a new one must say what it is tried with.
    private static readonly (string Part, string Value)[] Parts =
    [
        ("{id:guid}", "0190a000-0000-7000-8000-000000000000"),
        ("{letter:guid}", "0190a000-0000-7000-8000-000000000001"),
        ("{letter}", "update"),
        ("{kind}", "update"),
        ("{number:int}", "1"),
        ("{token}", "of-no-link"),
        ("{why}", "no-role"),
        ("{documentName}", "v1"),
        ("{register}", "complaint_reviews"),
        ("{file}", "own-1.csv"),
        ("{code}", "reviews.valid"),
        ("/{code:int?}", "/404"),
        ("/{**path}", ""),
    ];

    public static string Of(RouteRow row)
    {
        var address = Parts.Aggregate(row.Pattern, (text, part) => text.Replace(part.Part, part.Value));
        address.ShouldNotContain("{", Case.Sensitive, $"say in {nameof(Parts)} with what {row.Pattern} is tried");
        return address;
    }
}
