namespace CaseMgmt.Application.Common;

/// <summary>What somebody may do. Who has which is in <see cref="Roles"/>.</summary>
public enum Permission
{
    /// <summary>Open the lists of the office's own day; every signed-in person.</summary>
    SeeOwnWork,

    /// <summary>Find a record by reference or name, among those that the person may read.</summary>
    SearchRecords,
    ReadReviews,

    /// <summary>Act on complaint reviews.</summary>
    HandleReviews,
    ReadVisits,

    /// <summary>Act on custody visits and their reports.</summary>
    HandleVisits,
    ReadVolunteers,
    ReadScrutiny,

    /// <summary>
    /// Complaints against the Chief Constable, whose appropriate authority is the Commissioner's office. Apart from the reviews, so that an
    /// office can keep it to fewer people.
    /// </summary>
    ReadChiefConstableComplaints,

    /// <summary>Figures, definitions, charts and the report: no names, no custody numbers.</summary>
    ReadFigures,
    CompileFigures,
    ImportRegisters,
    ManageJobs,

    /// <summary>Say whom a name out of a register means, and what people are called.</summary>
    ManagePeople,

    /// <summary>See that the history and the reads are as they were sealed; not what stands in them.</summary>
    CheckAudit,
}

/// <summary>The office's roles and what each may do: the one table. Whatever is not in it is denied.</summary>
public static class Roles
{
    public const string Reviewer = "Reviewer";
    public const string Coordinator = "Custody visiting coordinator";
    public const string Commissioner = "Commissioner";
    public const string Administrator = "Administrator";

    /// <summary>The scheduled jobs and the operator's command line.</summary>
    public const string System = "System";

    private static readonly Dictionary<string, Permission[]> Table = new(StringComparer.Ordinal)
    {
        [Reviewer] =
        [
            Permission.SeeOwnWork,
            Permission.SearchRecords,
            Permission.ReadReviews,
            Permission.HandleReviews,
            Permission.ReadChiefConstableComplaints,
            Permission.ReadFigures,
        ],
        [Coordinator] =
        [
            Permission.SeeOwnWork,
            Permission.SearchRecords,
            Permission.ReadVisits,
            Permission.HandleVisits,
            Permission.ReadVolunteers,
            Permission.ReadScrutiny,
            Permission.ReadFigures,
        ],
        [Commissioner] = [Permission.SeeOwnWork, Permission.ReadFigures],
        [Administrator] =
        [
            Permission.SeeOwnWork,
            Permission.ReadFigures,
            Permission.CompileFigures,
            Permission.ImportRegisters,
            Permission.ManageJobs,
            Permission.ManagePeople,
            Permission.CheckAudit,
        ],
        [System] =
        [
            Permission.ReadFigures,
            Permission.CompileFigures,
            Permission.ImportRegisters,
            Permission.ManageJobs,
            Permission.CheckAudit,
        ],
    };

    public static IReadOnlyCollection<string> All => Table.Keys;

    public static IReadOnlySet<Permission> PermissionsOf(params IEnumerable<string> roles) =>
        roles.SelectMany(r => Table.GetValueOrDefault(r, [])).ToHashSet();
}
