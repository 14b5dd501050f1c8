using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Statistics;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>
/// Of which kinds of record the office keeps a register here. Of the others no figure says "none": nothing could have stood anywhere.
/// </summary>
internal static class RecordedKinds
{
    // The register in which each kind stands, and whether there is any such record, be it of an office that never took one in.
    private static readonly (RecordKind Kind, string Register, Func<ICaseDb, IQueryable<DateTime>> Recorded)[] All =
    [
        (
            RecordKind.ComplaintReview,
            RegisterNames.ComplaintReviews,
            db => db.ComplaintReviews.Select(r => r.RecordedAt)
        ),
        (
            RecordKind.Recommendation,
            RegisterNames.Recommendations,
            db => db.Recommendations.Join(db.ComplaintReviews, r => r.ReviewId, v => v.Id, (_, v) => v.RecordedAt)
        ),
        (
            RecordKind.ChiefConstableComplaint,
            RegisterNames.ChiefConstableComplaints,
            db => db.ChiefConstableComplaints.Select(c => c.RecordedAt)
        ),
        (RecordKind.CustodyVisit, RegisterNames.CustodyVisits, db => db.CustodyVisits.Select(v => v.RecordedAt)),
        (
            RecordKind.CustodyIssue,
            RegisterNames.CustodyIssues,
            db => db.CustodyIssues.Join(db.CustodyVisits, i => i.VisitId, v => v.Id, (_, v) => v.RecordedAt)
        ),
        (RecordKind.Volunteer, RegisterNames.Volunteers, db => db.Volunteers.Select(v => v.RecordedAt)),
        (RecordKind.ScrutinySession, RegisterNames.ScrutinyCases, db => db.ScrutinySessions.Select(s => s.RecordedAt)),
        (RecordKind.ScrutinyCase, RegisterNames.ScrutinyCases, db => db.ScrutinySessions.Select(s => s.RecordedAt)),
    ];

    /// <param name="knownAt">The instant (UTC) by which the register had been taken in, or the record recorded.</param>
    public static async Task<IReadOnlySet<RecordKind>> KnownAsync(
        ICaseDb db,
        DateTime knownAt,
        CancellationToken cancel
    )
    {
        var taken = await db.KeptRegisters.Where(r => r.Since <= knownAt).Select(r => r.Name).ToListAsync(cancel);
        HashSet<RecordKind> kept = [];
        foreach (var (kind, register, recorded) in All)
        {
            if (taken.Contains(register) || await recorded(db).AnyAsync(at => at <= knownAt, cancel))
            {
                kept.Add(kind);
            }
        }

        return kept;
    }
}
