using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>
/// The figures counted slowly, record by record, out of the decisions alone, apart from the families and the columns that they read: what a
/// compilation is held against.
/// </summary>
/// <param name="From">The first day of the period.</param>
/// <param name="To">Its last day.</param>
/// <param name="AsAt">What had happened by the end of this day …</param>
/// <param name="KnownAt">… as far as it was recorded by this instant (UTC).</param>
internal sealed record SlowCount(DateOnly From, DateOnly To, DateOnly AsAt, DateTime KnownAt)
{
    private DateOnly End => AsAt < To ? AsAt : To;

    public IEnumerable<(string Code, long Count)> Of(IEnumerable<ComplaintReview> reviews)
    {
        var known = reviews
            .Select(r => (IReadOnlyList<ReviewDecision>)[.. r.Decisions.Where(IsKnown)])
            .Where(told => told.OfType<Received>().Any())
            .ToList();
        long Count(Func<IReadOnlyList<ReviewDecision>, bool> condition) => known.Count(condition);
        var cohort = known.Where(r => IsWithin(Day<Received>(r))).ToList();

        yield return ("reviews.considered", cohort.Count);
        yield return ("reviews.valid", cohort.Count(r => FateOn(r, AsAt).IsValid));
        yield return ("reviews.invalid", cohort.Count(r => FateOn(r, AsAt).Fate is Fate.Invalid));
        yield return ("reviews.withdrawn", cohort.Count(r => FateOn(r, AsAt).Fate is Fate.Withdrawn));
        yield return ("reviews.completed", cohort.Count(r => FateOn(r, AsAt).Fate is Fate.Completed));
        yield return ("reviews.ongoing", cohort.Count(r => FateOn(r, AsAt).Fate is Fate.Open));
        yield return ("reviews.upheld", cohort.Count(r => FateOn(r, AsAt).Fate is Fate.Completed && IsUpheld(r)));
        yield return ("reviews.flow.received", cohort.Count);
        yield return ("reviews.flow.open_at_start", Count(r => FateOn(r, From.AddDays(-1)).Fate is Fate.Open));
        yield return ("reviews.flow.open_at_end", Count(r => FateOn(r, End).Fate is Fate.Open));
        yield return ("reviews.flow.completed", Count(r => Became(r, Fate.Completed)));
        yield return ("reviews.flow.upheld", Count(r => Became(r, Fate.Completed) && IsUpheld(r)));
        yield return ("reviews.flow.invalidated", Count(r => Became(r, Fate.Invalid)));
        yield return ("reviews.flow.withdrawn", Count(r => Became(r, Fate.Withdrawn)));

        var recommended = known
            .SelectMany(told => told.OfType<RecommendationDecision>().GroupBy(d => d.Part))
            .Where(one => one.OfType<RecommendationMade>().Any())
            .Select(one =>
                (
                    Made: one.OfType<RecommendationMade>().Single(),
                    Answer: one.OfType<RecommendationAnswered>().SingleOrDefault(),
                    DoneOn: one.OfType<RecommendationImplemented>().SingleOrDefault()?.On
                )
            )
            .ToList();
        var statutory = recommended.Where(r => r.Made.RecommendationKind is RecommendationKind.Statutory).ToList();
        const string prefix = "reviews.flow.recommendations.";
        yield return (
            "reviews.flow.learning_points.made",
            recommended.Except(statutory).Count(r => IsWithin(r.Made.On))
        );
        yield return (prefix + "made", statutory.Count(r => IsWithin(r.Made.On)));
        yield return (prefix + "responses_due", statutory.Count(r => IsWithin(r.Made.ResponseDueOn)));
        yield return (prefix + "responded", statutory.Count(r => IsWithin(r.Answer?.On)));
        yield return (prefix + "implemented", statutory.Count(r => IsWithin(r.DoneOn)));
        yield return (
            prefix + "overdue",
            statutory.Count(r => HasCome(r.Made.ResponseDueOn, End) && !HasCome(r.Answer?.On, End))
        );
        yield return (
            prefix + "accepted_not_implemented",
            statutory.Count(r =>
                HasCome(r.Answer?.On, End)
                && r.Answer!.Response is not RecommendationResponse.Rejected
                && !HasCome(r.DoneOn, End)
            )
        );
    }

    public IEnumerable<(string Code, long Count)> Of(IEnumerable<CustodyVisit> visits)
    {
        var known = visits
            .Select(v => (IReadOnlyList<VisitDecision>)[.. v.Decisions.Where(IsKnown)])
            .Where(told =>
                told.OfType<ReportMoved>().SingleOrDefault()?.Status
                    is ReportStatus.Submitted
                        or ReportStatus.UnderReview
                        or ReportStatus.Accepted
            )
            .Select(told =>
                (
                    Report: told.OfType<VisitReported>().Single(),
                    Issues: told.OfType<IssueDecision>().GroupBy(d => d.Part).ToList()
                )
            )
            .ToList();
        var made = known
            .Select(v => v.Report)
            .Where(r => IsWithin(r.On) && r.Outcome is not VisitOutcome.Cancelled)
            .ToList();
        var completed = made.Where(r => r.Outcome is VisitOutcome.Completed).ToList();
        yield return ("visits.attempted", made.Count);
        yield return ("visits.completed", completed.Count);
        yield return ("detainees.held", completed.Sum(r => r.Counts?.Held ?? 0));
        yield return ("detainees.spoken_to", completed.Sum(r => r.Counts?.Accepted ?? 0));
        yield return (
            "visits.delayed.count",
            completed.Count(r => r.AdmittedAt is { } admitted && (admitted - r.ArrivedAt).TotalMinutes >= 11)
        );

        var issues = known
            .SelectMany(v =>
                v.Issues.Select(one =>
                    (
                        v.Report.On,
                        Raised: one.OfType<IssueRaised>().Single(),
                        Sent: one.OfType<IssueSent>().SingleOrDefault(),
                        AnsweredOn: one.OfType<IssueAnswered>().SingleOrDefault()?.On,
                        ClosedOn: one.OfType<IssueClosed>().SingleOrDefault()?.On
                    )
                )
            )
            .Where(i => i.Raised.IssueCategory is not IssueCategory.PositivePractice)
            .ToList();
        long OpenOn(DateOnly day) =>
            issues.Count(i => HasCome(i.On, day) && !i.Raised.ResolvedAtVisit && !HasCome(i.ClosedOn, day));
        yield return ("issues.open_at_start", OpenOn(From.AddDays(-1)));
        yield return ("issues.open_at_end", OpenOn(End));
        yield return ("issues.raised", issues.Count(i => IsWithin(i.On)));
        yield return ("issues.resolved_at_visit", issues.Count(i => IsWithin(i.On) && i.Raised.ResolvedAtVisit));
        yield return ("issues.closed", issues.Count(i => IsWithin(i.ClosedOn)));
        yield return ("issues.answered", issues.Count(i => IsWithin(i.AnsweredOn)));
        yield return (
            "issues.overdue",
            issues.Count(i =>
                HasCome(i.On, End)
                && !HasCome(i.ClosedOn, End)
                && HasCome(i.Sent?.ResponseDueOn, End)
                && !HasCome(i.AnsweredOn, End)
            )
        );
    }

    public IEnumerable<(string Code, long Count)> Of(IEnumerable<Volunteer> volunteers)
    {
        var known = volunteers.Select(v => (IReadOnlyList<VolunteerDecision>)[.. v.Decisions.Where(IsKnown)]).ToList();
        static bool IsInPost(IReadOnlyList<VolunteerDecision> told, DateOnly day) =>
            told.OfType<InPost>().Any(t => HasCome(t.On, day) && !HasCome(t.LeftOn, day));
        yield return ("volunteers.in_post_at_start", known.Count(v => IsInPost(v, From.AddDays(-1))));
        yield return ("volunteers.in_post_at_end", known.Count(v => IsInPost(v, End)));
        yield return ("volunteers.joined", known.Sum(v => v.OfType<InPost>().Count(t => IsWithin(t.On))));
        yield return ("volunteers.left", known.Sum(v => v.OfType<InPost>().Count(t => IsWithin(t.LeftOn))));
        yield return (
            "volunteers.accreditation_lapsed",
            known.Count(v =>
                IsInPost(v, End)
                && v.OfType<Accredited>().Where(t => HasCome(t.On, End)).ToList() is { Count: > 0 } terms
                && terms.TrueForAll(t => HasCome(t.Until, End))
            )
        );
        yield return (
            "volunteers.vetting_due",
            known.Count(v =>
                IsInPost(v, End)
                && v.OfType<VettingCleared>().Where(t => HasCome(t.On, End)).ToList() is { Count: > 0 } terms
                && terms.TrueForAll(t => HasCome(t.DueOn, End))
            )
        );
    }

    private enum Fate
    {
        NotReceived,
        Open,
        Invalid,
        Withdrawn,
        Completed,
    }

    // What had become of a review by the end of a day, from whatever came last.
    private static (Fate Fate, bool IsValid) FateOn(IReadOnlyList<ReviewDecision> told, DateOnly day)
    {
        var happened = told.Where(d => d is not RecommendationDecision && HasCome(d.On, day)).ToList();
        var validity = happened.OfType<ValidityDecided>().SingleOrDefault()?.Validity;
        return (
            !happened.OfType<Received>().Any() ? Fate.NotReceived
            : validity is Validity.Invalid ? Fate.Invalid
            : happened.Exists(d => d is Withdrawn or ComplaintWithdrawn) ? Fate.Withdrawn
            : validity is Validity.Valid && happened.OfType<DecisionSent>().Any() ? Fate.Completed
            : Fate.Open,
            validity is Validity.Valid
        );
    }

    // Day by day: it was something else the day before.
    private bool Became(IReadOnlyList<ReviewDecision> told, Fate fate)
    {
        for (var day = From; day <= End; day = day.AddDays(1))
        {
            if (FateOn(told, day).Fate == fate && FateOn(told, day.AddDays(-1)).Fate != fate)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUpheld(IReadOnlyList<ReviewDecision> told) =>
        told.OfType<DecisionSent>().Single().Result is ReviewResult.Upheld;

    private static DateOnly? Day<T>(IReadOnlyList<ReviewDecision> told)
        where T : ReviewDecision => told.OfType<T>().SingleOrDefault()?.On;

    private bool IsKnown(DatedDecision decision) =>
        decision.RecordedAt <= KnownAt && !(decision.SupersededAt <= KnownAt);

    private static bool HasCome(DateOnly? what, DateOnly day) => what <= day;

    private bool IsWithin(DateOnly? what) => what >= From && what <= End;
}
