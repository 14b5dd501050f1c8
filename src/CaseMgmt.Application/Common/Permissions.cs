namespace CaseMgmt.Application.Common;

/// <summary>What somebody may do. Who has which is in <see cref="Roles"/>.</summary>
public enum Permission
{
    /// <summary>Begin a session, see one's own and end them; every person of the office. The system notes sign-ins that failed.</summary>
    SignIn,

    /// <summary>Open the lists of the office's own day; every signed-in person.</summary>
    SeeOwnWork,

    /// <summary>Find a record by reference or name, among those that the person may read.</summary>
    SearchRecords,
    ReadReviews,

    /// <summary>Send the public form; nobody of the office, and nothing else.</summary>
    ApplyForReview,

    /// <summary>Act on complaint reviews.</summary>
    HandleReviews,

    /// <summary>Approve or return the draft of a decision that somebody else has written.</summary>
    ApproveDecisions,
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

    /// <summary>Change the templates of the office's letters; sees no letter and no review.</summary>
    ManageTemplates,

    /// <summary>Invite people, say what they may be and are called, switch them off; say whom a name out of a register means.</summary>
    ManagePeople,

    /// <summary>See that the history and the reads are as they were sealed; not what stands in them.</summary>
    CheckAudit,
}

/// <summary>The office's roles and what each may do: the one table. Whatever is not in it is denied.</summary>
public static class Roles
{
    public const string Reviewer = "Reviewer";
    public const string ChiefExecutive = "Chief executive";
    public const string Coordinator = "Custody visiting coordinator";
    public const string Commissioner = "Commissioner";
    public const string Administrator = "Administrator";

    /// <summary>The scheduled jobs and the operator's command line.</summary>
    public const string System = "System";

    /// <summary>Whoever sends the public form: an applicant or their representative, who is not signed in.</summary>
    public const string Public = "Public form";

    private static readonly Dictionary<string, Permission[]> Table = new(StringComparer.Ordinal)
    {
        [Reviewer] =
        [
            Permission.SignIn,
            Permission.SeeOwnWork,
            Permission.SearchRecords,
            Permission.ReadReviews,
            Permission.HandleReviews,
            Permission.ReadChiefConstableComplaints,
            Permission.ReadFigures,
        ],
        // Approves what reviewers decide; in a small office handles a review as well, and then somebody else approves.
        [ChiefExecutive] =
        [
            Permission.SignIn,
            Permission.SeeOwnWork,
            Permission.SearchRecords,
            Permission.ReadReviews,
            Permission.HandleReviews,
            Permission.ApproveDecisions,
            Permission.ReadChiefConstableComplaints,
            Permission.ReadFigures,
        ],
        [Coordinator] =
        [
            Permission.SignIn,
            Permission.SeeOwnWork,
            Permission.SearchRecords,
            Permission.ReadVisits,
            Permission.HandleVisits,
            Permission.ReadVolunteers,
            Permission.ReadScrutiny,
            Permission.ReadFigures,
        ],
        [Commissioner] = [Permission.SignIn, Permission.SeeOwnWork, Permission.ReadFigures],
        [Administrator] =
        [
            Permission.SignIn,
            Permission.SeeOwnWork,
            Permission.ReadFigures,
            Permission.CompileFigures,
            Permission.ImportRegisters,
            Permission.ManageJobs,
            Permission.ManagePeople,
            Permission.ManageTemplates,
            Permission.CheckAudit,
        ],
        [System] =
        [
            Permission.SignIn,
            Permission.ReadFigures,
            Permission.CompileFigures,
            Permission.ImportRegisters,
            Permission.ManageJobs,
            Permission.CheckAudit,
            Permission.ManagePeople,
        ],
        [Public] = [Permission.ApplyForReview],
    };

    public static IReadOnlyCollection<string> All => Table.Keys;

    /// <summary>What a person can be.</summary>
    public static IReadOnlyList<string> OfPeople { get; } = [.. Table.Keys.Where(r => r is not (System or Public))];

    /// <summary>By the short name that settings, a directory and the command line have for them.</summary>
    public static IReadOnlyDictionary<string, string> ByCode { get; } =
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Reviewer"] = Reviewer,
            ["ChiefExecutive"] = ChiefExecutive,
            ["Coordinator"] = Coordinator,
            ["Commissioner"] = Commissioner,
            ["Administrator"] = Administrator,
        };

    public static IReadOnlySet<Permission> PermissionsOf(params IEnumerable<string> roles) =>
        roles.SelectMany(r => Table.GetValueOrDefault(r, [])).ToHashSet();
}
