using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.ComplaintReviews;

/// <summary>What may be recorded of a review: the table of facts on top of <see cref="Facts.Review"/>, recorded on 1 July 2023.</summary>
public sealed class ReviewRulesTests
{
    public static TheoryData<TableRow> Rows => [.. Table.Of<ReviewRulesTests>("review-rules.csv")];

    [Theory, MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Check_AsInTheTable(TableRow row)
    {
        var findings = ReviewRules.Check(From(row), Reference.RulesOn(new DateOnly(2023, 7, 1)));

        findings.Errors.Select(e => e.Code).ShouldBe(row.List("errors"), ignoreOrder: true);
        findings.Warnings.Select(w => w.Code).ShouldBe(row.List("warnings"), ignoreOrder: true);
        findings.Errors.ShouldAllBe(e => e.Field != null && e.Message.EndsWith('.'));
    }

    [Fact]
    public void Check_SeveralFaults_AllAreSaidAtOnce()
    {
        var facts = Facts.Review with { ApplicantName = " ", DecisionSentOn = new DateOnly(2022, 4, 1) };

        var errors = ReviewRules.Check(facts, Reference.RulesOn(new DateOnly(2023, 7, 1))).Errors;

        errors
            .Select(e => (e.Code, e.Field))
            .ShouldBe(
                [
                    ("date.out_of_order", "DecisionSentOn"),
                    ("date.out_of_order", "DecisionSentOn"),
                    ("review.applicant_missing", "ApplicantName"),
                    ("review.result_missing", "Result"),
                ],
                ignoreOrder: true
            );
    }

    private static ReviewFacts From(TableRow row) =>
        Facts.Review with
        {
            ReceivedAt = row.Instant("received_at") ?? Facts.Review.ReceivedAt,
            Channel = row.Code<ReviewChannel>("channel") ?? Facts.Review.Channel,
            OriginallyReceivedElsewhereOn = row.Day("elsewhere"),
            ComplaintMadeOn = row.Day("complaint_made_on") ?? Facts.Review.ComplaintMadeOn,
            OutcomeLetterOn =
                row["outcome_letter_on"] == "none"
                    ? null
                    : row.Day("outcome_letter_on") ?? Facts.Review.OutcomeLetterOn,
            InformationProvidedOn = row.Day("information_provided_on"),
            HandlingRoute = row.Code<HandlingRoute>("handling_route") ?? Facts.Review.HandlingRoute,
            AllegationCategories = row.Text("categories") is null
                ? Facts.Review.AllegationCategories
                : row.List("categories"),
            AcknowledgedOn = row.Day("acknowledged_on"),
            Validity = row.Code<Validity>("validity"),
            ValidityDecidedOn = row.Day("validity_decided_on"),
            InvalidReason = row.Code<InvalidReason>("invalid_reason"),
            Extension = row.Code<ExtensionDecision>("extension"),
            PapersRequestedOn = row.Day("papers_requested_on"),
            PapersReceivedOn = row.Day("papers_received_on"),
            DecisionSentOn = row.Day("decision_sent_on"),
            Result = row.Code<ReviewResult>("result"),
            FeedbackGiven = row.Text("feedback_given") is { } feedback ? feedback == "yes" : null,
            WithdrawnOn = row.Day("withdrawn_on"),
            Suspensions = [.. row.List("suspensions").Select(Period)],
            ApplicantName = row["applicant"] == "none" ? " " : Facts.Review.ApplicantName,
            ApplicantEmail = row.Text("email"),
            Summary = row.Text("summary"),
        };

    private static SuspensionPeriod Period(string text)
    {
        var ends = text.Split("..");
        return new SuspensionPeriod(Day(ends[0]), ends[1].Length > 0 ? Day(ends[1]) : null);
    }

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
