using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Volunteers;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Common;

/// <summary>Records together with their decisions in force, to be acted on. Superseded ones stay in the database.</summary>
public static class Decided
{
    public static IQueryable<ComplaintReview> WithDecisions(this IQueryable<ComplaintReview> reviews) =>
        reviews.Include(r => r.Decisions.Where(d => d.SupersededAt == null));

    public static IQueryable<CustodyVisit> WithDecisions(this IQueryable<CustodyVisit> visits) =>
        visits.Include(v => v.Decisions.Where(d => d.SupersededAt == null));

    public static IQueryable<CustodySuite> WithDecisions(this IQueryable<CustodySuite> suites) =>
        suites.Include(s => s.Decisions.Where(d => d.SupersededAt == null));

    public static IQueryable<Volunteer> WithDecisions(this IQueryable<Volunteer> volunteers) =>
        volunteers.Include(v => v.Decisions.Where(d => d.SupersededAt == null));

    public static IQueryable<ChiefConstableComplaint> WithDecisions(
        this IQueryable<ChiefConstableComplaint> complaints
    ) => complaints.Include(c => c.Decisions.Where(d => d.SupersededAt == null));

    public static IQueryable<ScrutinySession> WithDecisions(this IQueryable<ScrutinySession> sessions) =>
        sessions.Include(s => s.Decisions.Where(d => d.SupersededAt == null));
}
