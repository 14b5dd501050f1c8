using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary><c>complaint-reviews</c>: requests for a review by reference, from receipt to the decision letter.</summary>
internal sealed class ReviewsRegister(RowContext context) : DecisionRows<ComplaintReview, ReviewDecision>(context)
{
    private readonly NamedPeople people = new(context.Db, context.Act);
    private Dictionary<string, ComplaintReview> held = [];
    private readonly GivenReferences given = new(context, ReferenceSeries.Review);
    private readonly ActsSince since = new(context.Db);
    private WrittenReference? reference;
    private Link? reviewer;

    public override async Task PrefetchAsync(IReadOnlyList<RegisterRow> batch, CancellationToken cancel)
    {
        await people.PrefetchAsync(TextsOf(batch, nameof(ReviewFacts.AllocatedTo)), cancel);
        held = await HeldReviews.ReadAsync(Db, ReferencesOf(batch, "reference", ReferenceSeries.Review), cancel);
        await HeldReviews.ReadActsAsync(Db, since, held.Values, cancel);
        await given.GiveAsync(batch, held.ContainsKey, "received_at", cancel);
    }

    protected override IEnumerable<ReviewDecision> Tell(RegisterRow row)
    {
        reference = row.Reference("reference", ReferenceSeries.Review);
        // A register without these columns does not take away what was entered of another body.
        var review = reference is null ? null : held.GetValueOrDefault(reference.Text);
        var known = review?.Facts;
        var channel = ChannelOf(row, out var otherBody);
        yield return new Received(
            row.NeededInstantOrDay(nameof(ReviewFacts.ReceivedAt), out var isDayAlone),
            channel,
            row.Day("wrong_body_received_on") ?? known?.OriginallyReceivedElsewhereOn,
            row.Day(nameof(ReviewFacts.ForwardedElsewhereOn)) ?? known?.ForwardedElsewhereOn,
            isDayAlone,
            otherBody
        );
        yield return new ApplicantNamed(
            row.NeededText(nameof(ReviewFacts.ApplicantName)),
            row.Text(nameof(ReviewFacts.ApplicantEmail))
        );
        yield return new ComplaintDescribed
        {
            ForceReference = row.Text(nameof(ReviewFacts.ForceReference)),
            ComplaintMadeOn = row.Day(nameof(ReviewFacts.ComplaintMadeOn)),
            OutcomeLetterOn = row.Day(nameof(ReviewFacts.OutcomeLetterOn)),
            InformationProvidedOn = row.Day(nameof(ReviewFacts.InformationProvidedOn)),
            HandlingRoute = row.Code<HandlingRoute>(nameof(ReviewFacts.HandlingRoute)),
            Summary = row.Text(nameof(ReviewFacts.Summary), RegisterRow.LongText),
        };
        foreach (var (i, category) in row.List(nameof(ReviewFacts.AllegationCategories)).Index())
        {
            yield return new AllegationMade(i + 1, category);
        }

        if (row.Day(nameof(ReviewFacts.AcknowledgedOn)) is { } acknowledgedOn)
        {
            yield return new Acknowledged(acknowledgedOn);
        }

        var (validity, decidedOn, reason) = (
            row.Code<Validity>(nameof(ReviewFacts.Validity)),
            row.Day(nameof(ReviewFacts.ValidityDecidedOn)),
            row.Code<InvalidReason>(nameof(ReviewFacts.InvalidReason))
        );
        if (reason is InvalidReason.ComplaintWithdrawn)
        {
            // An ending of its own, that registers have no other column for; it never makes a request invalid.
            yield return new ComplaintWithdrawn(
                row.Day(nameof(ReviewFacts.ComplaintWithdrawnOn))
                    ?? row.NeededDay(nameof(ReviewFacts.ValidityDecidedOn))
            );
        }
        else if (validity is not null || decidedOn is not null || reason is not null)
        {
            yield return new ValidityDecided(decidedOn, validity, reason);
        }

        if (row.Code<ExtensionDecision>(nameof(ReviewFacts.Extension)) is { } extension)
        {
            yield return new ExtensionDecided(
                extension,
                row.Text(nameof(ReviewFacts.ExtensionReason)) ?? known?.ExtensionReason
            );
        }

        if (row.Day(nameof(ReviewFacts.PapersRequestedOn)) is { } requestedOn)
        {
            yield return new PapersRequested(requestedOn);
        }

        if (row.Day(nameof(ReviewFacts.PapersReceivedOn)) is { } papersOn)
        {
            yield return new PapersReceived(papersOn);
        }

        reviewer = row.Text(nameof(ReviewFacts.AllocatedTo)) is { } name ? NamedPeople.Link(name) : null;
        if (reviewer is not null)
        {
            yield return Allocation(reviewer, review);
        }

        var (sentOn, result, feedback) = (
            row.Day(nameof(ReviewFacts.DecisionSentOn)),
            row.Code<ReviewResult>(nameof(ReviewFacts.Result)),
            row.YesNo(nameof(ReviewFacts.FeedbackGiven))
        );
        if (sentOn is not null || result is not null || feedback is true)
        {
            yield return new DecisionSent(sentOn, result, feedback);
        }

        if (row.Day(nameof(ReviewFacts.WithdrawnOn)) is { } withdrawnOn)
        {
            yield return new Withdrawn(withdrawnOn);
        }

        if (
            reason is not InvalidReason.ComplaintWithdrawn
            && row.Day(nameof(ReviewFacts.ComplaintWithdrawnOn)) is { } complaintWithdrawnOn
        )
        {
            yield return new ComplaintWithdrawn(complaintWithdrawnOn);
        }

        foreach (var (i, period) in SuspensionsOf(row).Index())
        {
            yield return new Suspended(i + 1, period);
        }
    }

    protected override ComplaintReview? Held(RegisterRow row) => held.GetValueOrDefault(reference!.Text);

    protected override Result<ComplaintReview> Record(RegisterRow row, IReadOnlyList<ReviewDecision> told) =>
        ComplaintReview.Receive(
            given.For(reference!, told.OfType<Received>().Single().On!.Value),
            told,
            Act,
            ownReference: reference!.Own
        );

    protected override IReadOnlyList<ReviewDecision> Beside(
        ComplaintReview held,
        IReadOnlyList<ReviewDecision> told,
        RegisterRow row
    ) => since.Say(held.Beside(told, since.IsOfPerson), held.Reference, row);

    protected override Result<IReadOnlyList<Change>> TellAnew(ComplaintReview held, IReadOnlyList<ReviewDecision> told)
    {
        var outcome = held.TellAnew(told, Act);
        if (outcome.IsDone)
        {
            people.Meet(reviewer);
        }

        return outcome;
    }

    protected override void Add(RegisterRow row, ComplaintReview record)
    {
        Took(reference!);
        people.Meet(reviewer);
        Db.ComplaintReviews.Add(record);
    }

    // What another body passed on came by that body, whichever way: the time that the IOPC took is left out of account
    // (regulation 29(3)), the force's is not.
    private static ReviewChannel ChannelOf(RegisterRow row, out WrongBody? otherBody)
    {
        var channel = row.NeededCode<ReviewChannel>(nameof(ReviewFacts.Channel));
        otherBody = null;
        if (row.Code<WrongBody>(nameof(ReviewFacts.OtherBodyNamed)) is not { } body)
        {
            return channel;
        }

        var forwarded = body is WrongBody.Iopc ? ReviewChannel.ForwardedByIopc : ReviewChannel.ForwardedByForce;
        var isForwarded = channel is ReviewChannel.ForwardedByIopc or ReviewChannel.ForwardedByForce;
        if (
            isForwarded
            || row.Cell("wrong_body_received_on") is null
            || row.Cell(nameof(ReviewFacts.ForwardedElsewhereOn)) is null
        )
        {
            otherBody = channel == forwarded ? null : body;
            return channel;
        }

        row.Warn(
            "review.taken_as_forwarded",
            $"Another body received and forwarded it, so it was taken as {CodeText.Of(forwarded)}.",
            nameof(ReviewFacts.Channel)
        );
        return forwarded;
    }

    // Nor has it one for the day of the allocation: to the same reviewer, by whatever name, it stays.
    private Allocated Allocation(Link to, ComplaintReview? known) =>
        known?.Facts.AllocatedTo == people.Meant(to)
            ? known.Decisions.OfType<Allocated>().Single(a => a.IsInForce).Anew()
            : new Allocated(to);

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
