using System.Diagnostics.CodeAnalysis;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;

namespace CaseMgmt.Web.Components;

/// <summary>How the pages call the values of the office's lists, and in which colour a state stands.</summary>
public static class Words
{
    // Everything is done: green or grey. Somebody else's turn: yellow. Ours: blue. Trouble: red or orange.
    private static readonly Dictionary<Enum, string> Colours = new()
    {
        [ReviewState.Received] = "blue",
        [ReviewState.Acknowledged] = "blue",
        [ReviewState.ValidityCheck] = "blue",
        [ReviewState.AwaitingApplicant] = "yellow",
        [ReviewState.AwaitingPapers] = "yellow",
        [ReviewState.ReadyForAllocation] = "light-blue",
        [ReviewState.UnderReview] = "purple",
        [ReviewState.AwaitingApproval] = "light-blue",
        [ReviewState.Decided] = "blue",
        [ReviewState.Suspended] = "orange",
        [ReviewState.Closed] = "green",
        [ReviewState.Invalid] = "grey",
        [ReviewState.Forwarded] = "grey",
        [ReviewState.Withdrawn] = "grey",
        [PaperStanding.Requested] = "yellow",
        [PaperStanding.Received] = "green",
        [PaperStanding.Waived] = "grey",
        [ScanState.NotScanned] = "orange",
        [ScanState.Clean] = "green",
        [ScanState.Infected] = "red",
        [LetterState.ToBePosted] = "blue",
        [LetterState.Waiting] = "yellow",
        [LetterState.HandingOver] = "yellow",
        [LetterState.Sent] = "green",
        [LetterState.Posted] = "green",
        [LetterState.NotSent] = "red",
        [LetterState.PossiblySent] = "orange",
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
        [IssueState.Noted] = "green",
        [VolunteerState.Applicant] = "light-blue",
        [VolunteerState.OnProbation] = "yellow",
        [VolunteerState.Accredited] = "green",
        [VolunteerState.AccreditationLapsed] = "red",
        [VolunteerState.Left] = "grey",
    };

    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(Enum? value) => Vocabulary.Of(value);

    public static string ColourOf(Enum state) => Colours.GetValueOrDefault(state, "grey");

    /// <summary>"Remind the force on 13 May 2022"; what to do first where the force was not asked yet.</summary>
    public static string NextOf(PapersClock? papers) =>
        papers is null ? "Request them"
        : papers.Next is PapersStep.Remind ? $"Remind the force on {DateRules.Say(papers.NextOn)}"
        : $"Reminded twice: ask above on {DateRules.Say(papers.NextOn)}";

    /// <summary>"1 day", "3 days", "1,204 visits".</summary>
    public static string Count(long number, string one, string? many = null) =>
        $"{number.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo("en-GB"))} {(number == 1 ? one : many ?? one + "s")}";
}
