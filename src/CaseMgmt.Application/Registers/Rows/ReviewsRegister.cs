using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary><c>complaint-reviews</c>: requests for a review by reference, from receipt to the decision letter.</summary>
internal sealed class ReviewsRegister(RowContext context) : RecordRows<ComplaintReview, ReviewFacts>(context)
{
    private Dictionary<string, ComplaintReview> held = [];
    private CaseReference? reference;

    public override async Task PrefetchAsync(IReadOnlyList<RegisterRow> batch, CancellationToken cancel)
    {
        var references = TextsOf(batch, "reference");
        held = await Db
            .ComplaintReviews.Where(r => references.Contains(r.Reference))
            .Include(r => r.Allegations.OrderBy(a => a.Number))
            .Include(r => r.Suspensions.OrderBy(s => s.Number))
            .Include(r => r.Recommendations)
            .ToDictionaryAsync(r => r.Reference, StringComparer.Ordinal, cancel);
    }

    protected override ReviewFacts Read(RegisterRow row)
    {
        reference = row.Reference("reference", ReferenceSeries.Review);
        return new ReviewFacts
        {
            ReceivedAt = row.NeededInstant("received_at"),
            Channel = row.NeededCode<ReviewChannel>("channel"),
            ApplicantName = row.NeededText("applicant_name"),
            ApplicantEmail = row.Text("applicant_email"),
            ForceReference = row.Text("force_reference"),
            ComplaintMadeOn = row.Day("complaint_made_on"),
            OutcomeLetterOn = row.Day("outcome_letter_on"),
            InformationProvidedOn = row.Day("information_provided_on"),
            HandlingRoute = row.Code<HandlingRoute>("handling_route"),
            AllegationCategories = row.List("allegation_categories"),
            AcknowledgedOn = row.Day("acknowledged_on"),
            Validity = row.Code<Validity>("validity"),
            ValidityDecidedOn = row.Day("validity_decided_on"),
            InvalidReason = row.Code<InvalidReason>("invalid_reason"),
            Extension = row.Code<ExtensionDecision>("extension"),
            PapersRequestedOn = row.Day("papers_requested_on"),
            PapersReceivedOn = row.Day("papers_received_on"),
            AllocatedTo = row.Text("allocated_to"),
            DecisionSentOn = row.Day("decision_sent_on"),
            Result = row.Code<ReviewResult>("result"),
            FeedbackGiven = row.YesNo("feedback_given"),
            WithdrawnOn = row.Day("withdrawn_on"),
            Suspensions = SuspensionsOf(row),
            Summary = row.Text("summary", RegisterRow.LongText),
        };
    }

    protected override ComplaintReview? Held(RegisterRow row) => held.GetValueOrDefault(reference!.ToString());

    protected override Result<ComplaintReview> Record(RegisterRow row, ReviewFacts facts) =>
        ComplaintReview.Record(reference!, facts, Rules, Context.Clock);

    // The register has no column for when another body had received the application: what was entered of it stays.
    protected override Result Correct(ComplaintReview held, ReviewFacts facts) =>
        held.Correct(facts with { OriginallyReceivedElsewhereOn = held.OriginallyReceivedElsewhereOn }, Rules);

    protected override void Add(RegisterRow row, ComplaintReview record)
    {
        NumbersTaken.Add(reference!);
        Db.ComplaintReviews.Add(record);
    }

    private static List<SuspensionPeriod> SuspensionsOf(RegisterRow row)
    {
        var from = row.Days("suspended_from");
        var to = row.Days("suspended_to");
        if (to.Count > from.Count || from.Contains(null) || (from.Count > 1 && to.Count != from.Count))
        {
            if (row.Errors.All(e => e.Field is not ("suspended_from" or "suspended_to")))
            {
                row.Refuse(
                    "review.suspensions_incomplete",
                    "Each suspension has its first day and its end, in the same order in both columns; only the end may be blank while it lasts.",
                    "suspended_from"
                );
            }

            return [];
        }

        return [.. from.Select((day, i) => new SuspensionPeriod(day!.Value, i < to.Count ? to[i] : null))];
    }
}
