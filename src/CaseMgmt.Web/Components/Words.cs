using System.Diagnostics.CodeAnalysis;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;

namespace CaseMgmt.Web.Components;

/// <summary>How the pages call the values of the office's lists, and in which colour a state stands.</summary>
public static class Words
{
    private static readonly Dictionary<Enum, string> Own = new()
    {
        [ReviewChannel.ForwardedByIopc] = "Forwarded by the IOPC",
        [ReviewChannel.ForwardedByForce] = "Forwarded by the force",
        [ReviewChannel.Email] = "E-mail",
        [HandlingRoute.OutsideSchedule3] = "Outside Schedule 3",
        [HandlingRoute.NotInvestigated] = "Otherwise than by investigation",
        [InvalidReason.WrongBodyIopc] = "Wrong body: the IOPC reviews it",
        [InvalidReason.WrongBodyOther] = "Wrong body: another local policing body reviews it",
        [InvalidReason.NoRightOutsideSchedule3] = "No right of review: handled outside Schedule 3",
        [InvalidReason.NoRightNotRecorded] = "No right of review: complaint not recorded",
        [InvalidReason.NoRightNoOutcome] = "No right of review: no outcome yet",
        [InvalidReason.NoRightNotComplainant] = "No right of review: not the complainant",
        [InvalidReason.NoRightIopcInvestigation] = "No right of review: investigated by the IOPC",
        [InvalidReason.NoRightAccelerated] = "No right of review: accelerated report",
        [InvalidReason.NoRightBefore2020] = "No right of review: complaint before 1 February 2020",
        [InvalidReason.NoRightAlreadyReviewed] = "No right of review: outcome already reviewed",
        [VisitOutcome.AbandonedNotAdmitted] = "Abandoned: not admitted",
        [VisitOutcome.AbandonedSuiteClosed] = "Abandoned: suite closed",
        [VisitOutcome.AbandonedNoAnswer] = "Abandoned: no answer",
        [VisitOutcome.AbandonedSafety] = "Abandoned: safety",
        [IssueSeverity.Opcat] = "OPCAT",
        [TimeBand.Night] = "Night (00:00 to 06:00)",
        [TimeBand.Morning] = "Morning (06:00 to 12:00)",
        [TimeBand.Afternoon] = "Afternoon (12:00 to 18:00)",
        [TimeBand.Evening] = "Evening (18:00 to 24:00)",
    };

    // Everything is done: green or grey. Somebody else's turn: yellow. Ours: blue. Trouble: red or orange.
    private static readonly Dictionary<Enum, string> Colours = new()
    {
        [ReviewState.Received] = "blue",
        [ReviewState.Acknowledged] = "blue",
        [ReviewState.AwaitingPapers] = "yellow",
        [ReviewState.ReadyForAllocation] = "light-blue",
        [ReviewState.UnderReview] = "purple",
        [ReviewState.Suspended] = "orange",
        [ReviewState.Closed] = "green",
        [ReviewState.Invalid] = "grey",
        [ReviewState.Forwarded] = "grey",
        [ReviewState.Withdrawn] = "grey",
        [ReportStatus.Draft] = "blue",
        [ReportStatus.Submitted] = "light-blue",
        [ReportStatus.UnderReview] = "purple",
        [ReportStatus.Accepted] = "green",
        [ReportStatus.Void] = "grey",
        [IssueState.Open] = "blue",
        [IssueState.SentToForce] = "yellow",
        [IssueState.ForceResponded] = "purple",
        [IssueState.Closed] = "green",
        [IssueState.ResolvedAtVisit] = "green",
        [VolunteerState.Applicant] = "light-blue",
        [VolunteerState.OnProbation] = "yellow",
        [VolunteerState.Accredited] = "green",
        [VolunteerState.AccreditationLapsed] = "red",
        [VolunteerState.Left] = "grey",
    };

    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(Enum? value) =>
        value is null ? null
        : Own.TryGetValue(value, out var own) ? own
        : Capital(CodeText.Of(value.ToString()).Replace('_', ' '));

    public static string ColourOf(Enum state) => Colours.GetValueOrDefault(state, "grey");

    /// <summary>"1 day", "3 days", "1,204 visits".</summary>
    public static string Count(long number, string one, string? many = null) =>
        $"{number.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo("en-GB"))} {(number == 1 ? one : many ?? one + "s")}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
