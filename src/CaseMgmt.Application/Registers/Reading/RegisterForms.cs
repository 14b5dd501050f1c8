using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Shared;
using static CaseMgmt.Application.Registers.Reading.RegisterColumn;

namespace CaseMgmt.Application.Registers.Reading;

/// <summary>The columns of each register. An exclamation mark: every row says it. A question mark: a file may be without the column.</summary>
internal static class RegisterForms
{
    public static readonly IReadOnlyList<RegisterForm> All =
    [
        Form(
            RegisterKind.CustodySuites,
            RegisterNames.CustodySuites,
            "suite, opened_on",
            Of(CellKind.Text, "suite!, panel!"),
            Of(CellKind.Day, "opened_on!, closed_on"),
            Of(CellKind.Count, "planned_visits_per_week!")
        ),
        Form(
            RegisterKind.Volunteers,
            RegisterNames.Volunteers,
            "reference, joined_on, accredited_from, vetting_cleared_on",
            Of(CellKind.Text, "reference!, name!, panel!, campaign"),
            Of(
                CellKind.Day,
                "applied_on, interviewed_on, offered_on, vetting_cleared_on, trained_on, joined_on, accredited_from, accredited_until, left_on"
            ),
            Of(CellKind.Text, "leaving_reason")
        ),
        Form(
            RegisterKind.ComplaintReviews,
            RegisterNames.ComplaintReviews,
            "reference",
            [Reference("reference", ReferenceSeries.Review)],
            Of(CellKind.Moment, "received_at!"),
            [Code<ReviewChannel>("channel!")],
            Of(CellKind.Text, "applicant_name!, applicant_email, force_reference"),
            Of(CellKind.Day, "complaint_made_on, outcome_letter_on, information_provided_on"),
            [Code<HandlingRoute>("handling_route")],
            Of(CellKind.List, "allegation_categories"),
            Of(CellKind.Day, "acknowledged_on"),
            [Code<Validity>("validity")],
            Of(CellKind.Day, "validity_decided_on"),
            [Code<InvalidReason>("invalid_reason"), Code<ExtensionDecision>("extension")],
            Of(CellKind.Day, "papers_requested_on, papers_received_on"),
            Of(CellKind.Text, "allocated_to"),
            Of(CellKind.Day, "decision_sent_on"),
            [Code<ReviewResult>("result")],
            Of(CellKind.YesNo, "feedback_given"),
            Of(CellKind.Day, "withdrawn_on"),
            Of(CellKind.Days, "suspended_from, suspended_to"),
            Of(CellKind.Text, "summary"),
            [Code<WrongBody>("wrong_body?")],
            Of(CellKind.Day, "wrong_body_received_on?, forwarded_on?"),
            Of(CellKind.Text, "extension_reason?"),
            Of(CellKind.Day, "complaint_withdrawn_on?")
        ),
        Form(
            RegisterKind.Recommendations,
            RegisterNames.Recommendations,
            "review_reference, number",
            [Reference("review_reference", ReferenceSeries.Review)],
            Of(CellKind.Count, "number!"),
            [Code<RecommendationKind>("kind!")],
            Of(CellKind.Text, "theme!, text!"),
            Of(CellKind.Day, "made_on!, responded_on"),
            [Code<RecommendationResponse>("response")],
            Of(CellKind.Day, "implemented_on")
        ),
        Form(
            RegisterKind.ChiefConstableComplaints,
            RegisterNames.ChiefConstableComplaints,
            "reference",
            [Reference("reference", ReferenceSeries.ChiefConstableComplaint)],
            Of(CellKind.Moment, "received_at!"),
            Of(CellKind.Day, "acknowledged_on"),
            Of(CellKind.YesNo, "about_own_conduct"),
            [Codes<Schedule3Trigger>("triggers"), Code<RecordingDecision>("decision")],
            Of(CellKind.Day, "decided_on, referred_to_iopc_on, closed_on")
        ),
        Form(
            RegisterKind.CustodyVisits,
            RegisterNames.CustodyVisits,
            "reference",
            [Reference("reference", ReferenceSeries.CustodyVisit)],
            Of(CellKind.Text, "suite!"),
            [Code<VisitMode>("mode!"), Code<VisitOutcome>("outcome!")],
            Of(CellKind.Moment, "arrived_at!, admitted_at, departed_at"),
            Of(CellKind.List, "visitors"),
            Of(
                CellKind.Count,
                "held, held_men, held_women, held_children, offered, accepted, declined, not_offered, observed, "
                    + "unavailable_asleep, unavailable_interview, unavailable_solicitor, unavailable_appropriate_adult, "
                    + "unavailable_healthcare, unavailable_booking_in, unavailable_court, unavailable_hospital, "
                    + "unavailable_intoxicated, unavailable_risk, unavailable_other"
            ),
            Of(CellKind.Text, "delay_reason, delay_explanation"),
            [Code<ReportStatus>("report_status!")],
            Of(CellKind.Text, "delay_ground?, delay_authorised_by?"),
            Of(CellKind.Count, "offered_women?, offered_children?, accepted_women?, accepted_children?")
        ),
        Form(
            RegisterKind.CustodyIssues,
            RegisterNames.CustodyIssues,
            "visit_reference, number",
            [Reference("visit_reference", ReferenceSeries.CustodyVisit)],
            Of(CellKind.Count, "number!"),
            [Code<IssueCategory>("category!"), Code<IssueSeverity>("severity!"), Code<IssueRaisedBy>("raised_by!")],
            Of(CellKind.Text, "description!"),
            Of(CellKind.YesNo, "resolved_at_visit"),
            Of(CellKind.Day, "sent_to_force_on, force_responded_on, closed_on")
        ),
        Form(
            RegisterKind.ScrutinyCases,
            RegisterNames.ScrutinyCases,
            "session_on, kind, session_reference, case_reference",
            Of(CellKind.Day, "session_on!"),
            [Code<ScrutinyKind>("kind!")],
            Of(CellKind.Text, "case_reference"),
            Of(CellKind.Month, "incident_month"),
            [
                new("body_worn_video", CellKind.Code)
                {
                    Values = new Dictionary<string, string>
                    {
                        ["available"] = "Available",
                        ["not_available"] = "Not available",
                    },
                },
            ],
            Of(CellKind.Text, "not_viewable_reason, rating"),
            Of(CellKind.Day, "feedback_sent_on"),
            Of(CellKind.Text, "learning, session_reference?"),
            Of(CellKind.YesNo, "viewed?"),
            Of(CellKind.Day, "learning_done_on?, force_responded_on?"),
            Of(CellKind.Count, "members_attending?")
        ),
    ];

    private static RegisterForm Form(
        RegisterKind kind,
        string name,
        string key,
        params IReadOnlyList<RegisterColumn>[] columns
    ) => new(kind, name, key.Split(", "), [.. columns.SelectMany(c => c)]);

    private static IReadOnlyList<RegisterColumn> Of(CellKind kind, string names) =>
        [.. names.Split(", ").Select(name => Named(kind, name))];
}
