using CaseMgmt.Domain.Registers;

namespace CaseMgmt.Application.Registers.Reading;

/// <summary>The registers that an office keeps as spreadsheets, in the order in which they are taken in: each may name what an earlier one holds.</summary>
public enum RegisterKind
{
    CustodySuites,
    Volunteers,
    ComplaintReviews,
    Recommendations,
    ChiefConstableComplaints,
    CustodyVisits,
    CustodyIssues,
    ScrutinyCases,
}

/// <summary>What one register is called, what identifies a row and which columns it has.</summary>
/// <param name="Name">The file's name without its ending: <c>complaint-reviews</c>.</param>
public sealed record RegisterForm(
    RegisterKind Kind,
    string Name,
    IReadOnlyList<string> Key,
    IReadOnlyList<string> Columns
)
{
    /// <summary>Of the columns, those that a file may leave out: files of before they came stay good.</summary>
    public IReadOnlyList<string> Optional { get; init; } = [];

    /// <summary>The file of its rejected rows: <c>complaint-reviews.rejected.csv</c>.</summary>
    public string RejectedRows => Name + RegisterCatalogue.RejectedEnding;
}

/// <summary>The forms of all registers, and which file holds which.</summary>
public static class RegisterCatalogue
{
    public const string RejectedEnding = ".rejected.csv";

    /// <summary>Columns that the import itself writes into a file of rejected rows; read again, they are passed over.</summary>
    public static readonly IReadOnlyList<string> ReasonColumns =
    [
        "rejected_line",
        "rejected_columns",
        "rejected_reasons",
    ];

    /// <summary>Stands between the reasons of one row.</summary>
    public const string BetweenReasons = " | ";

    public static readonly IReadOnlyList<RegisterForm> Forms =
    [
        Form(
            RegisterKind.CustodySuites,
            RegisterNames.CustodySuites,
            "suite, opened_on",
            "suite, panel, opened_on, closed_on, planned_visits_per_week"
        ),
        Form(
            RegisterKind.Volunteers,
            RegisterNames.Volunteers,
            "reference, joined_on, accredited_from, vetting_cleared_on",
            "reference, name, panel, campaign, applied_on, interviewed_on, offered_on, vetting_cleared_on, trained_on, "
                + "joined_on, accredited_from, accredited_until, left_on, leaving_reason"
        ),
        Form(
            RegisterKind.ComplaintReviews,
            RegisterNames.ComplaintReviews,
            "reference",
            "reference, received_at, channel, applicant_name, applicant_email, force_reference, complaint_made_on, "
                + "outcome_letter_on, information_provided_on, handling_route, allegation_categories, acknowledged_on, "
                + "validity, validity_decided_on, invalid_reason, extension, papers_requested_on, papers_received_on, "
                + "allocated_to, decision_sent_on, result, feedback_given, withdrawn_on, suspended_from, suspended_to, summary",
            "wrong_body_received_on",
            "forwarded_on",
            "extension_reason",
            "complaint_withdrawn_on"
        ),
        Form(
            RegisterKind.Recommendations,
            RegisterNames.Recommendations,
            "review_reference, number",
            "review_reference, number, kind, theme, text, made_on, responded_on, response, implemented_on"
        ),
        Form(
            RegisterKind.ChiefConstableComplaints,
            RegisterNames.ChiefConstableComplaints,
            "reference",
            "reference, received_at, acknowledged_on, about_own_conduct, triggers, decision, decided_on, "
                + "referred_to_iopc_on, closed_on"
        ),
        Form(
            RegisterKind.CustodyVisits,
            RegisterNames.CustodyVisits,
            "reference",
            "reference, suite, mode, outcome, arrived_at, admitted_at, departed_at, visitors, held, held_men, held_women, "
                + "held_children, offered, accepted, declined, not_offered, observed, unavailable_asleep, "
                + "unavailable_interview, unavailable_solicitor, unavailable_appropriate_adult, unavailable_healthcare, "
                + "unavailable_booking_in, unavailable_court, unavailable_hospital, unavailable_intoxicated, "
                + "unavailable_risk, unavailable_other, delay_reason, delay_explanation, report_status",
            "delay_ground",
            "delay_authorised_by"
        ),
        Form(
            RegisterKind.CustodyIssues,
            RegisterNames.CustodyIssues,
            "visit_reference, number",
            "visit_reference, number, category, severity, raised_by, description, resolved_at_visit, sent_to_force_on, "
                + "force_responded_on, closed_on"
        ),
        Form(
            RegisterKind.ScrutinyCases,
            RegisterNames.ScrutinyCases,
            "session_on, kind, session_reference, case_reference",
            "session_on, kind, case_reference, incident_month, body_worn_video, not_viewable_reason, rating, "
                + "feedback_sent_on, learning",
            "session_reference",
            "viewed",
            "learning_done_on"
        ),
    ];

    /// <summary>The register that a file holds by its name (<c>volunteers.csv</c>, <c>volunteers.xlsx</c>, <c>volunteers.rejected.csv</c>); null for any other file.</summary>
    public static RegisterForm? Of(string fileName)
    {
        var name = IsRejectedRows(fileName)
            ? fileName[..^RejectedEnding.Length]
            : Path.GetFileNameWithoutExtension(fileName);
        // An old .xls counts as the register that it is meant to be, so that its refusal says what to do.
        var ending = Path.GetExtension(fileName);
        return Is(ending, ".csv") || Is(ending, ".xlsx") || Is(ending, ".xls")
            ? Forms.FirstOrDefault(f => Is(f.Name, name))
            : null;
    }

    public static bool IsRejectedRows(string fileName) =>
        fileName.EndsWith(RejectedEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>The names of the files that are read, for messages.</summary>
    public static string Names => string.Join(", ", Forms.Select(f => f.Name + ".csv"));

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static RegisterForm Form(
        RegisterKind kind,
        string name,
        string key,
        string columns,
        params string[] optional
    ) => new(kind, name, key.Split(", "), [.. columns.Split(", "), .. optional]) { Optional = optional };
}
