using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Shared;

#pragma warning disable CS8602 // What a left join does not find is null in the database; nothing here runs in memory.

namespace CaseMgmt.Application.Statistics.Known;

/// <summary>
/// The records as the office knew them at an earlier instant, out of the decisions that were in force then: recorded by it, and not yet
/// superseded. Each kind of decision is joined once. No aggregate stands over a subquery, which SQL Server refuses.
/// </summary>
internal sealed class KnownBefore(ICaseDb db, DateTime at)
{
    public KnownRecords Records() =>
        new()
        {
            Reviews = Reviews(),
            Allegations = KnownRecords.Listed(
                db,
                OfReviews<AllegationMade>()
                    .Select(a => new KnownAllegation
                    {
                        ReviewId = a.Id,
                        Number = a.Decision.Part,
                        Category = a.Decision.Category,
                    })
            ),
            Recommendations = Recommendations(),
            Contacts = Contacts(),
            Visits = Visits(),
            Issues = Issues(),
            Sessions = Sessions(),
            Cases = Cases(),
        };

    private IQueryable<KnownReview> Reviews()
    {
        var suspended = OfReviews<Suspended>()
            .Select(s => new { s.Id, Days = s.Decision.Until!.Value.DayNumber - s.Decision.On!.Value.DayNumber })
            .GroupBy(s => s.Id)
            .Select(g => new { Id = g.Key, Days = g.Sum(s => s.Days) });
        var holidays =
            from received in OfReviews<Received>()
            join sent in OfReviews<DecisionSent>() on received.Id equals sent.Id
            from holiday in db.BankHolidays
            where holiday.Date > received.Decision.On && holiday.Date <= sent.Decision.On
            group holiday by received.Id into g
            select new { Id = g.Key, Count = g.Count() };
        return from received in OfReviews<Received>()
            join d in OfReviews<ComplaintDescribed>() on received.Id equals d.Id into described
            from d in described.DefaultIfEmpty()
            join a in OfReviews<Acknowledged>() on received.Id equals a.Id into acknowledged
            from a in acknowledged.DefaultIfEmpty()
            join v in OfReviews<ValidityDecided>() on received.Id equals v.Id into validity
            from v in validity.DefaultIfEmpty()
            join x in OfReviews<ExtensionDecided>() on received.Id equals x.Id into extension
            from x in extension.DefaultIfEmpty()
            join s in OfReviews<DecisionSent>() on received.Id equals s.Id into sent
            from s in sent.DefaultIfEmpty()
            join w in OfReviews<Withdrawn>() on received.Id equals w.Id into withdrawn
            from w in withdrawn.DefaultIfEmpty()
            join c in OfReviews<ComplaintWithdrawn>() on received.Id equals c.Id into complaint
            from c in complaint.DefaultIfEmpty()
            join p in suspended on received.Id equals p.Id into pauses
            from p in pauses.DefaultIfEmpty()
            join h in holidays on received.Id equals h.Id into off
            from h in off.DefaultIfEmpty()
            let first = received.Decision.On!.Value.DayNumber + 1
            let last = s.Decision.On!.Value.DayNumber + 1
            select new KnownReview
            {
                Id = received.Id,
                ReceivedOn = received.Decision.On!.Value,
                HandlingRoute = d.Decision.HandlingRoute,
                AcknowledgeBy = received.Decision.AcknowledgeBy,
                AcknowledgedOn = a.Decision.On,
                Validity = v.Decision.Validity ?? (s.Decision.On == null ? null : Validity.Valid),
                ValidityDecidedOn =
                    v.Decision.On
                    ?? (v.Decision.Validity == null && s.Decision.On == null ? null : received.Decision.On),
                IsValidityStated = v.Decision.Validity != null && v.Decision.On != null,
                InvalidReason = v.Decision.Reason,
                Extension = (ExtensionDecision?)x.Decision.Extension,
                CompleteBy = received.Decision.CompleteBy,
                DecisionSentOn = s.Decision.On,
                Result = s.Decision.Result,
                FeedbackGiven = s.Decision.FeedbackGiven,
                // As ReviewFacts.EndedByWithdrawal.
                WithdrawnOn =
                    v.Decision.Validity == Validity.Invalid ? null
                    : c.Decision.On == null || w.Decision.On <= c.Decision.On ? w.Decision.On
                    : c.Decision.On,
                Withdrawal =
                    v.Decision.Validity == Validity.Invalid || (w.Decision.On == null && c.Decision.On == null) ? null
                    : c.Decision.On == null || w.Decision.On <= c.Decision.On ? Withdrawal.Application
                    : (Withdrawal?)Withdrawal.Complaint,
                DaysToComplete = s.Decision.On == null ? null : (int?)(last - first),
                DaysSuspended = s.Decision.On == null ? null : ((int?)p.Days ?? 0),
                // Weekdays up to the one day less those up to the other, less the holidays between: as WorkingCalendar counts.
                WorkingDaysToComplete =
                    s.Decision.On == null
                        ? null
                        : (int?)(
                            (last / 7 * 5)
                            + (last % 7 > 5 ? 5 : last % 7)
                            - (first / 7 * 5)
                            - (first % 7 > 5 ? 5 : first % 7)
                            - ((int?)h.Count ?? 0)
                        ),
                ToPutRight = null,
            };
    }

    private IQueryable<KnownRecommendation> Recommendations() =>
        from m in OfReviews<RecommendationMade>()
        join r in db.Recommendations on new { m.Id, Number = m.Decision.Part } equals new { Id = r.ReviewId, r.Number }
        join a in OfReviews<RecommendationAnswered>()
            on new { m.Id, m.Decision.Part } equals new { a.Id, a.Decision.Part }
            into answered
        from a in answered.DefaultIfEmpty()
        join i in OfReviews<RecommendationImplemented>()
            on new { m.Id, m.Decision.Part } equals new { i.Id, i.Decision.Part }
            into implemented
        from i in implemented.DefaultIfEmpty()
        select new KnownRecommendation
        {
            Id = r.Id,
            Kind = m.Decision.RecommendationKind,
            MadeOn = m.Decision.On!.Value,
            ResponseDueOn = m.Decision.ResponseDueOn,
            RespondedOn = a.Decision.On,
            Response = a.Decision.Response,
            ImplementedOn = i.Decision.On,
        };

    private IQueryable<KnownContact> Contacts() =>
        from r in OfContacts<ContactReceived>()
        join t in OfContacts<ConductTested>() on r.Id equals t.Id into tested
        from t in tested.DefaultIfEmpty()
        join d in OfContacts<RecordingDecided>() on r.Id equals d.Id into decided
        from d in decided.DefaultIfEmpty()
        join f in OfContacts<ReferredToIopc>() on r.Id equals f.Id into referred
        from f in referred.DefaultIfEmpty()
        join c in OfContacts<ContactClosed>() on r.Id equals c.Id into closed
        from c in closed.DefaultIfEmpty()
        select new KnownContact
        {
            Id = r.Id,
            ReceivedOn = r.Decision.On!.Value,
            AboutOwnConduct = t.Decision.AboutOwnConduct,
            Decision = d.Decision.Recording,
            DecidedOn = d.Decision.On,
            ReferredToIopcOn = f.Decision.On,
            ClosedOn = c.Decision.On,
        };

    private IQueryable<KnownVisit> Visits() =>
        from v in OfVisits<VisitReported>()
        join m in OfVisits<ReportMoved>() on v.Id equals m.Id
        where FinalReports.Statuses.Contains(m.Decision.Status)
        select new KnownVisit
        {
            Id = v.Id,
            SuiteId = v.Decision.SuiteId,
            Mode = v.Decision.Mode,
            Outcome = v.Decision.Outcome,
            ReportStatus = m.Decision.Status,
            ArrivedOn = v.Decision.On!.Value,
            ArrivedWeek = v.Decision.ArrivedWeek!.Value,
            Weekday = v.Decision.Weekday!.Value,
            TimeBand = v.Decision.TimeBand!.Value,
            DelayMinutes = v.Decision.DelayMinutes,
            DelayThresholdMinutes = v.Decision.DelayThresholdMinutes!.Value,
            MinutesSpent = v.Decision.MinutesSpent,
            VisitorCount = v.Decision.VisitorCount!.Value,
            DelayReason = v.Decision.DelayReason,
            DelayExplanation = v.Decision.DelayExplanation,
            ToPutRight = null,
            IsCounted = v.Decision.Counts != null,
            Held = (int?)v.Decision.Counts!.Held ?? 0,
            HeldMen = (int?)v.Decision.Counts!.HeldMen ?? 0,
            HeldWomen = (int?)v.Decision.Counts!.HeldWomen ?? 0,
            HeldChildren = (int?)v.Decision.Counts!.HeldChildren ?? 0,
            Offered = (int?)v.Decision.Counts!.Offered ?? 0,
            Accepted = (int?)v.Decision.Counts!.Accepted ?? 0,
            OfferedWomen = v.Decision.Counts!.OfferedWomen,
            OfferedChildren = v.Decision.Counts!.OfferedChildren,
            AcceptedWomen = v.Decision.Counts!.AcceptedWomen,
            AcceptedChildren = v.Decision.Counts!.AcceptedChildren,
            Declined = (int?)v.Decision.Counts!.Declined ?? 0,
            NotOffered = (int?)v.Decision.Counts!.NotOffered ?? 0,
            Observed = (int?)v.Decision.Counts!.Observed ?? 0,
            Asleep = (int?)v.Decision.Counts!.Asleep ?? 0,
            InInterview = (int?)v.Decision.Counts!.InInterview ?? 0,
            WithSolicitor = (int?)v.Decision.Counts!.WithSolicitor ?? 0,
            WithAppropriateAdult = (int?)v.Decision.Counts!.WithAppropriateAdult ?? 0,
            WithHealthcare = (int?)v.Decision.Counts!.WithHealthcare ?? 0,
            BookingIn = (int?)v.Decision.Counts!.BookingIn ?? 0,
            AtCourt = (int?)v.Decision.Counts!.AtCourt ?? 0,
            AtHospital = (int?)v.Decision.Counts!.AtHospital ?? 0,
            Intoxicated = (int?)v.Decision.Counts!.Intoxicated ?? 0,
            AtRisk = (int?)v.Decision.Counts!.AtRisk ?? 0,
            UnavailableOther = (int?)v.Decision.Counts!.UnavailableOther ?? 0,
            NotAvailable =
                ((int?)v.Decision.Counts!.Asleep ?? 0)
                + ((int?)v.Decision.Counts!.InInterview ?? 0)
                + ((int?)v.Decision.Counts!.WithSolicitor ?? 0)
                + ((int?)v.Decision.Counts!.WithAppropriateAdult ?? 0)
                + ((int?)v.Decision.Counts!.WithHealthcare ?? 0)
                + ((int?)v.Decision.Counts!.BookingIn ?? 0)
                + ((int?)v.Decision.Counts!.AtCourt ?? 0)
                + ((int?)v.Decision.Counts!.AtHospital ?? 0)
                + ((int?)v.Decision.Counts!.Intoxicated ?? 0)
                + ((int?)v.Decision.Counts!.AtRisk ?? 0)
                + ((int?)v.Decision.Counts!.UnavailableOther ?? 0),
        };

    private IQueryable<KnownIssue> Issues() =>
        from r in OfVisits<IssueRaised>()
        join issue in db.CustodyIssues
            on new { r.Id, Number = r.Decision.Part } equals new { Id = issue.VisitId, issue.Number }
        join v in OfVisits<VisitReported>() on r.Id equals v.Id
        join m in OfVisits<ReportMoved>() on r.Id equals m.Id
        where FinalReports.Statuses.Contains(m.Decision.Status)
        join s in OfVisits<IssueSent>() on new { r.Id, r.Decision.Part } equals new { s.Id, s.Decision.Part } into sent
        from s in sent.DefaultIfEmpty()
        join a in OfVisits<IssueAnswered>()
            on new { r.Id, r.Decision.Part } equals new { a.Id, a.Decision.Part }
            into answered
        from a in answered.DefaultIfEmpty()
        join c in OfVisits<IssueClosed>()
            on new { r.Id, r.Decision.Part } equals new { c.Id, c.Decision.Part }
            into closed
        from c in closed.DefaultIfEmpty()
        select new KnownIssue
        {
            Id = issue.Id,
            ArrivedOn = v.Decision.On!.Value,
            Category = r.Decision.IssueCategory,
            Severity = r.Decision.Severity,
            ResolvedAtVisit = r.Decision.ResolvedAtVisit,
            SentToForceOn = s.Decision.On,
            ResponseDueOn = s.Decision.ResponseDueOn,
            ForceRespondedOn = a.Decision.On,
            ClosedOn = c.Decision.On,
        };

    private IQueryable<KnownSession> Sessions() =>
        from s in OfSessions<SessionHeld>()
        join a in OfSessions<SessionAttended>() on s.Id equals a.Id into attended
        from a in attended.DefaultIfEmpty()
        select new KnownSession
        {
            Id = s.Id,
            HeldOn = s.Decision.On!.Value,
            Kind = s.Decision.Kind,
            MembersAttending = (int?)a.Decision.Members,
        };

    private IQueryable<KnownCase> Cases() =>
        from s in OfSessions<CaseSelected>()
        join one in db.ScrutinyCases
            on new { s.Id, Number = s.Decision.Part } equals new { Id = one.SessionId, one.Number }
        join held in OfSessions<SessionHeld>() on s.Id equals held.Id
        join r in OfSessions<CaseRated>()
            on new { s.Id, s.Decision.Part } equals new { r.Id, r.Decision.Part }
            into rated
        from r in rated.DefaultIfEmpty()
        join f in OfSessions<FeedbackSent>()
            on new { s.Id, s.Decision.Part } equals new { f.Id, f.Decision.Part }
            into fed
        from f in fed.DefaultIfEmpty()
        join l in OfSessions<LearningFound>()
            on new { s.Id, s.Decision.Part } equals new { l.Id, l.Decision.Part }
            into learnt
        from l in learnt.DefaultIfEmpty()
        join d in OfSessions<LearningDone>()
            on new { s.Id, s.Decision.Part } equals new { d.Id, d.Decision.Part }
            into done
        from d in done.DefaultIfEmpty()
        join a in OfSessions<ForceResponded>()
            on new { s.Id, s.Decision.Part } equals new { a.Id, a.Decision.Part }
            into answered
        from a in answered.DefaultIfEmpty()
        select new KnownCase
        {
            Id = one.Id,
            HeldOn = held.Decision.On!.Value,
            BodyWornVideoAvailable = s.Decision.BodyWornVideoAvailable,
            // As ScrutinyCaseFacts.WasViewed.
            Viewed =
                s.Decision.Viewed
                ?? (
                    s.Decision.BodyWornVideoAvailable != false
                    && (r.Decision.Rating != null || f.Decision.On != null || l.Decision.Learning != null)
                ),
            NotViewableReason = s.Decision.NotViewableReason,
            Rating = r.Decision.Rating,
            FeedbackSentOn = f.Decision.On,
            Learning = l.Decision.Learning,
            LearningDoneOn = d.Decision.On,
            ForceRespondedOn = a.Decision.On,
        };

    private IQueryable<Told<ComplaintReviewId, T>> OfReviews<T>()
        where T : ReviewDecision =>
        InForce(
            db.ComplaintReviews.SelectMany(
                r => r.Decisions.OfType<T>(),
                (r, d) => new Told<ComplaintReviewId, T> { Id = r.Id, Decision = d }
            )
        );

    private IQueryable<Told<ChiefConstableComplaintId, T>> OfContacts<T>()
        where T : ChiefConstableDecision =>
        InForce(
            db.ChiefConstableComplaints.SelectMany(
                c => c.Decisions.OfType<T>(),
                (c, d) => new Told<ChiefConstableComplaintId, T> { Id = c.Id, Decision = d }
            )
        );

    private IQueryable<Told<CustodyVisitId, T>> OfVisits<T>()
        where T : VisitDecision =>
        InForce(
            db.CustodyVisits.SelectMany(
                v => v.Decisions.OfType<T>(),
                (v, d) => new Told<CustodyVisitId, T> { Id = v.Id, Decision = d }
            )
        );

    private IQueryable<Told<ScrutinySessionId, T>> OfSessions<T>()
        where T : ScrutinyDecision =>
        InForce(
            db.ScrutinySessions.SelectMany(
                s => s.Decisions.OfType<T>(),
                (s, d) => new Told<ScrutinySessionId, T> { Id = s.Id, Decision = d }
            )
        );

    private IQueryable<Told<TId, T>> InForce<TId, T>(IQueryable<Told<TId, T>> told)
        where T : DatedDecision =>
        told.Where(t =>
            t.Decision.RecordedAt <= at && (t.Decision.SupersededAt == null || t.Decision.SupersededAt > at)
        );

    /// <summary>A decision with the record that it is of.</summary>
    private sealed class Told<TId, T>
    {
        public required TId Id { get; init; }
        public required T Decision { get; init; }
    }
}
