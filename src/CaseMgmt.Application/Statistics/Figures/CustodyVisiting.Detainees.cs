using System.Linq.Expressions;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Statistics;
using VisitSheet = CaseMgmt.Application.Statistics.Figures.FigureSheet<
    CaseMgmt.Domain.CustodyVisits.CustodyVisit,
    CaseMgmt.Domain.CustodyVisits.CustodyVisitId
>;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>The people whom the visitors found in custody, added up over the completed visits.</summary>
public sealed partial class CustodyVisiting
{
    private const string AddedUp = " Added up over the completed visits.";

    public static readonly TotalFigure Held = Detainees(
        "held",
        "Detainees held",
        "Detainees held when the visitors came."
    );

    public static readonly TotalFigure Offered = Detainees(
        "offered",
        "Detainees offered a conversation",
        "Detainees whom the visitors offered a conversation."
    );

    public static readonly TotalFigure SpokenTo = Detainees(
        "spoken_to",
        "Detainees spoken to",
        "Detainees who accepted the offer of a conversation; those only observed are not among them."
    );

    public static readonly TotalFigure Declined = Detainees(
        "declined",
        "Detainees who declined",
        "Detainees who declined the offer of a conversation."
    );

    public static readonly TotalFigure Observed = Detainees(
        "observed",
        "Detainees observed",
        "Detainees seen without a conversation."
    );

    public static readonly TotalFigure NotAvailable = Detainees(
        "not_available",
        "Detainees not available",
        "Detainees who could not be offered a conversation, for whatever reason."
    );

    public static readonly TotalFigure NotOffered = Detainees(
        "not_offered",
        "Detainees not offered a conversation",
        "Detainees who were available and were not offered a conversation."
    );

    public static readonly TotalFigure Unaccounted = Detainees(
        "residual",
        "Detainees unaccounted for",
        "Held, less offered, not available and not offered: what the counts leave over."
    );

    public static readonly Breakdown NotAvailableByReason = new("detainees.not_available.", FigureBasis.Flow);

    // Code, in words, who they are, and where the visit counts them.
    private static readonly (
        string Code,
        string Reason,
        string Text,
        Expression<Func<CustodyVisit, int?>> Count
    )[] Reasons =
    [
        ("asleep", "asleep", "Detainees who were asleep.", v => v.Counts.Asleep),
        ("interview", "in interview", "Detainees who were in interview.", v => v.Counts.InInterview),
        ("solicitor", "with a solicitor", "Detainees who were with a solicitor.", v => v.Counts.WithSolicitor),
        (
            "appropriate_adult",
            "with an appropriate adult",
            "Detainees who were with an appropriate adult.",
            v => v.Counts.WithAppropriateAdult
        ),
        (
            "healthcare",
            "with healthcare",
            "Detainees who were with a health professional.",
            v => v.Counts.WithHealthcare
        ),
        ("booking_in", "being booked in", "Detainees who were being booked in.", v => v.Counts.BookingIn),
        ("court", "at court", "Detainees who were at court, in person or by link.", v => v.Counts.AtCourt),
        ("hospital", "at hospital", "Detainees who were at hospital.", v => v.Counts.AtHospital),
        ("intoxicated", "intoxicated", "Detainees who were intoxicated.", v => v.Counts.Intoxicated),
        ("risk", "risk", "Detainees whom staff advised not to approach.", v => v.Counts.AtRisk),
        ("other", "other", "Detainees not available for another reason.", v => v.Counts.UnavailableOther),
    ];

    private static void Detainees(VisitSheet sheet, FigureSheet.RecordSet completed)
    {
        sheet.Sum(Held, completed, v => v.Counts.Held);
        sheet.Sum(Offered, completed, v => v.Counts.Offered);
        sheet.Sum(SpokenTo, completed, v => v.Counts.Accepted);
        sheet.Sum(Declined, completed, v => v.Counts.Declined);
        sheet.Sum(Observed, completed, v => v.Counts.Observed);
        sheet.Sum(NotAvailable, completed, v => v.NotAvailable);
        List<TotalFigure> reasons = [];
        foreach (var (code, reason, text, count) in Reasons)
        {
            reasons.Add(NotAvailableByReason.Of(code, reason, $"Not available: {reason}", text + AddedUp));
            sheet.Sum(reasons[^1], completed, count);
        }

        sheet.Sum(NotOffered, completed, v => v.Counts.NotOffered);
        sheet.Sum(Unaccounted, completed, v => v.Residual);

        sheet.Identity(Held, Offered, NotAvailable, NotOffered);
        sheet.Identity(Offered, SpokenTo, Declined);
        sheet.Identity(NotAvailable, reasons);
    }

    private static TotalFigure Detainees(string code, string title, string text) =>
        new("detainees." + code, title, text + AddedUp, FigureBasis.Flow);
}
