using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>An invented review that has everything a letter can say: nobody's name stands in it.</summary>
internal static class SampleReview
{
    public const string Reference = "REV/2022-23/0000";
    public const string Words = "The force has sent its papers, and a reviewer is reading them.";
    public const string Reviewer = "A. Reviewer";

    public static ReviewFacts Facts(DateOnly today) =>
        ReviewFacts.Nothing with
        {
            ReceivedAt = LondonTime.ToUtc(today.AddDays(-20).ToDateTime(new TimeOnly(9, 0)))!.Value,
            ApplicantName = "A. N. Applicant",
            ApplicantAddress = "1 Example Street\nExampleton",
            ForceReference = "CO/00000/22",
            ComplaintMadeOn = today.AddDays(-90),
            OutcomeLetterOn = today.AddDays(-30),
            AllegationCategories = ["A1", "H1"],
            Validity = Domain.ComplaintReviews.Validity.Invalid,
            InvalidReason = InvalidReason.NoConsent,
            Body = new BodyFacts(
                BodyAnswers.None with
                {
                    AuthorityIsThisOffice = Answer.No,
                    AboutSeniorOfficer = Answer.Yes,
                },
                ReviewBody.Iopc,
                today,
                null
            ),
            Awaited = new AwaitedFacts(
                today.AddDays(-14),
                "Written consent of the person for whom you act.",
                today,
                null,
                null
            ),
            PapersRequestedOn = today.AddDays(-10),
            Papers =
            [
                new PaperFacts(
                    1,
                    "complaint",
                    "The complaint as it was made",
                    PaperStanding.Requested,
                    today.AddDays(-10)
                ),
                new PaperFacts(2, "statements", "Statements and accounts", PaperStanding.Requested, today.AddDays(-10)),
            ],
            Assessments =
            [
                new AssessmentFacts(1, ForceOutcome.ServiceAcceptable, false, "The log of the incident was not read."),
                new AssessmentFacts(2, ForceOutcome.NoCaseToAnswer, true, "The footage shows what was said."),
            ],
            Draft = new DraftFacts(Drafter, today, true, "Complaints of this kind could be answered sooner."),
            Result = ReviewResult.Upheld,
            Recommendations =
            [
                new RecommendationFacts
                {
                    Number = 1,
                    Kind = RecommendationKind.Statutory,
                    Type = RecommendationType.Remedy,
                    Theme = "Communication",
                    Text = "Explain to the complainant what the log says.",
                    MadeOn = today,
                    ResponseDueOn = today.AddDays(28),
                },
                new RecommendationFacts
                {
                    Number = 2,
                    Kind = RecommendationKind.Learning,
                    Type = RecommendationType.Learning,
                    Theme = "Records",
                    Text = "Keep the log with the complaint.",
                    MadeOn = today,
                },
            ],
        };

    private static readonly Link Drafter = new(Guid.Empty, Reviewer);
}
