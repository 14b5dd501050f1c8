using CaseMgmt.Application.Common;

namespace CaseMgmt.Web.Platform;

/// <summary>A place in the primary navigation.</summary>
/// <param name="IsHere">The page shown belongs to it.</param>
/// <param name="IsExactlyHere">The page shown is it.</param>
public sealed record NavigationItem(string Text, string Path, bool IsHere, bool IsExactlyHere);

/// <summary>The primary navigation: what the person may open, in the order of the office's day.</summary>
public static class Navigation
{
    private static readonly (string Text, string Path, Permission Permission)[] Places =
    [
        ("My work", "/", Permission.SeeOwnWork),
        ("Reviews", "/reviews", Permission.ReadReviews),
        ("Visits", "/visits", Permission.ReadVisits),
        ("Volunteers", "/volunteers", Permission.ReadVolunteers),
        ("Overview", "/statistics", Permission.ReadFigures),
        ("Report", "/statistics/report", Permission.ReadFigures),
        ("Import", "/registers", Permission.ImportRegisters),
        ("Jobs", "/administration/jobs", Permission.ManageJobs),
        ("Letters", "/administration/letters", Permission.ManageTemplates),
        ("People", "/administration/people", Permission.ManagePeople),
        ("Audit", "/administration/audit", Permission.CheckAudit),
    ];

    public static IReadOnlyList<NavigationItem> For(OfficeUser user, string path)
    {
        var places = Places.Where(p => user.May(p.Permission)).ToList();
        // The longest place that holds the page: /statistics/report is not also the overview.
        var here = places
            .Where(p =>
                path == p.Path || (p.Path != "/" && path.StartsWith(p.Path + "/", StringComparison.OrdinalIgnoreCase))
            )
            .OrderByDescending(p => p.Path.Length)
            .FirstOrDefault()
            .Path;
        return [.. places.Select(p => new NavigationItem(p.Text, p.Path, p.Path == here, p.Path == path))];
    }
}
