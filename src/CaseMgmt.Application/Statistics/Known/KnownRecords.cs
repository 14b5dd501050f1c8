using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;

namespace CaseMgmt.Application.Statistics.Known;

/// <summary>The records as the office knew them at one instant: every figure is counted from here.</summary>
public sealed record KnownRecords
{
    public required IQueryable<KnownReview> Reviews { get; init; }
    public required IQueryable<KnownAllegation> Allegations { get; init; }
    public required IQueryable<KnownRecommendation> Recommendations { get; init; }
    public required IQueryable<KnownContact> Contacts { get; init; }

    /// <summary>Only those whose report was submitted, is under review or accepted; drafts and void ones never count.</summary>
    public required IQueryable<KnownVisit> Visits { get; init; }
    public required IQueryable<KnownIssue> Issues { get; init; }
    public required IQueryable<KnownSession> Sessions { get; init; }
    public required IQueryable<KnownCase> Cases { get; init; }

    /// <summary>As the office knows them now: the columns that lists read.</summary>
    public static KnownRecords Now(ICaseDb db)
    {
        var visits = db.CustodyVisits.Where(v => FinalReports.Statuses.Contains(v.ReportStatus));
        return new KnownRecords
        {
            Reviews = db.ComplaintReviews.Select(r => new KnownReview
            {
                Id = r.Id,
                ReceivedOn = r.ReceivedOn,
                HandlingRoute = r.HandlingRoute,
                AcknowledgeBy = r.AcknowledgeBy,
                AcknowledgedOn = r.AcknowledgedOn,
                Validity = r.Validity ?? (r.DecisionSentOn == null ? null : Validity.Valid),
                // A decision without a day holds from receipt; where nothing is decided there is no day.
                ValidityDecidedOn =
                    r.ValidityDecidedOn
                    ?? (r.Validity == null && r.DecisionSentOn == null ? null : (DateOnly?)r.ReceivedOn),
                IsValidityStated = r.Validity != null && r.ValidityDecidedOn != null,
                InvalidReason = r.InvalidReason,
                Extension = r.Extension,
                CompleteBy = r.CompleteBy,
                DecisionSentOn = r.DecisionSentOn,
                Result = r.Result,
                FeedbackGiven = r.FeedbackGiven,
                WithdrawnOn = r.WithdrawnOn,
                Withdrawal = r.Withdrawal,
                DaysToComplete = r.DaysToComplete,
                DaysSuspended = r.DaysSuspended,
                WorkingDaysToComplete = r.WorkingDaysToComplete,
                ToPutRight = r.ToPutRight,
            }),
            Allegations = Listed(
                db,
                db.ComplaintReviews.SelectMany(
                    r => r.Allegations,
                    (r, a) =>
                        new KnownAllegation
                        {
                            ReviewId = r.Id,
                            Number = a.Number,
                            Category = a.Category,
                        }
                )
            ),
            Recommendations = db.Recommendations.Select(r => new KnownRecommendation
            {
                Id = r.Id,
                Kind = r.Kind,
                MadeOn = r.MadeOn,
                ResponseDueOn = r.ResponseDueOn,
                RespondedOn = r.RespondedOn,
                Response = r.Response,
                ImplementedOn = r.ImplementedOn,
            }),
            Contacts = db.ChiefConstableComplaints.Select(c => new KnownContact
            {
                Id = c.Id,
                ReceivedOn = c.ReceivedOn,
                AboutOwnConduct = c.AboutOwnConduct,
                Decision = c.Decision,
                DecidedOn = c.DecidedOn,
                ReferredToIopcOn = c.ReferredToIopcOn,
                ClosedOn = c.ClosedOn,
            }),
            Visits = visits.Select(v => new KnownVisit
            {
                Id = v.Id,
                SuiteId = v.SuiteId,
                Mode = v.Mode,
                Outcome = v.Outcome,
                ReportStatus = v.ReportStatus,
                ArrivedOn = v.ArrivedOn,
                ArrivedWeek = v.ArrivedWeek,
                Weekday = v.Weekday,
                TimeBand = v.TimeBand,
                DelayMinutes = v.DelayMinutes,
                DelayThresholdMinutes = v.DelayThresholdMinutes,
                MinutesSpent = v.MinutesSpent,
                VisitorCount = v.VisitorCount,
                DelayReason = v.DelayReason,
                DelayExplanation = v.DelayExplanation,
                ToPutRight = v.ToPutRight,
                IsCounted = v.IsCounted,
                Held = v.Counts.Held,
                HeldMen = v.Counts.HeldMen,
                HeldWomen = v.Counts.HeldWomen,
                HeldChildren = v.Counts.HeldChildren,
                Offered = v.Counts.Offered,
                Accepted = v.Counts.Accepted,
                OfferedWomen = v.Counts.OfferedWomen,
                OfferedChildren = v.Counts.OfferedChildren,
                AcceptedWomen = v.Counts.AcceptedWomen,
                AcceptedChildren = v.Counts.AcceptedChildren,
                Declined = v.Counts.Declined,
                NotOffered = v.Counts.NotOffered,
                Observed = v.Counts.Observed,
                Asleep = v.Counts.Asleep,
                InInterview = v.Counts.InInterview,
                WithSolicitor = v.Counts.WithSolicitor,
                WithAppropriateAdult = v.Counts.WithAppropriateAdult,
                WithHealthcare = v.Counts.WithHealthcare,
                BookingIn = v.Counts.BookingIn,
                AtCourt = v.Counts.AtCourt,
                AtHospital = v.Counts.AtHospital,
                Intoxicated = v.Counts.Intoxicated,
                AtRisk = v.Counts.AtRisk,
                UnavailableOther = v.Counts.UnavailableOther,
                NotAvailable = v.NotAvailable,
            }),
            Issues = visits.SelectMany(
                v => v.Issues,
                (v, i) =>
                    new KnownIssue
                    {
                        Id = i.Id,
                        ArrivedOn = v.ArrivedOn,
                        Category = i.Category,
                        Severity = i.Severity,
                        ResolvedAtVisit = i.ResolvedAtVisit,
                        SentToForceOn = i.SentToForceOn,
                        ResponseDueOn = i.ResponseDueOn,
                        ForceRespondedOn = i.ForceRespondedOn,
                        ClosedOn = i.ClosedOn,
                    }
            ),
            Sessions = db.ScrutinySessions.Select(s => new KnownSession
            {
                Id = s.Id,
                HeldOn = s.HeldOn,
                Kind = s.Kind,
                MembersAttending = s.MembersAttending,
            }),
            Cases = db.ScrutinySessions.SelectMany(
                s => s.Cases,
                (s, c) =>
                    new KnownCase
                    {
                        Id = c.Id,
                        HeldOn = s.HeldOn,
                        BodyWornVideoAvailable = c.BodyWornVideoAvailable,
                        Viewed = c.Viewed,
                        NotViewableReason = c.NotViewableReason,
                        Rating = c.Rating,
                        FeedbackSentOn = c.FeedbackSentOn,
                        Learning = c.Learning,
                        LearningDoneOn = c.LearningDoneOn,
                        ForceRespondedOn = c.ForceRespondedOn,
                    }
            ),
        };
    }

    /// <summary>The same allegations; a category that is outside the office's list is <see cref="KnownAllegation.Unlisted"/>.</summary>
    internal static IQueryable<KnownAllegation> Listed(ICaseDb db, IQueryable<KnownAllegation> allegations) =>
        from allegation in allegations
        join category in db.AllegationCategories on allegation.Category equals category.Code into listed
        from category in listed.DefaultIfEmpty()
        select new KnownAllegation
        {
            ReviewId = allegation.ReviewId,
            Number = allegation.Number,
            Category = category == null ? KnownAllegation.Unlisted : allegation.Category,
        };
}
