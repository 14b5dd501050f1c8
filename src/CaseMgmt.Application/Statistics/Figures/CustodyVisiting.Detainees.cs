using System.Linq.Expressions;
using CaseMgmt.Application.Statistics.Known;
using CaseMgmt.Domain.Statistics;
using VisitSheet = CaseMgmt.Application.Statistics.Figures.FigureSheet<
    CaseMgmt.Application.Statistics.Known.KnownVisit,
    CaseMgmt.Domain.CustodyVisits.CustodyVisitId
>;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>The people whom the visitors found in custody, added up over the completed visits.</summary>
public sealed partial class CustodyVisiting
{
    private const string AddedUp = " Added up over the completed visits whose report counts them.";

    public static readonly TotalFigure NotCounted = new(
        "visits.not_counted",
        "Visits without counts",
        "Of the completed visits, those whose report counts nobody, not even that none was held: no figure of the detainees rests on them.",
        FigureBasis.Flow
    );

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

    public static readonly TotalFigure AnswerNotStated = Detainees(
        "answer_not_stated",
        "Detainees offered a conversation whose answer is not stated",
        "Offered, less those who accepted and those who declined: what the counts leave over."
    );

    public static readonly TotalFigure HeldMen = Detainees("held.men", "Men held", "Men held when the visitors came.");

    public static readonly TotalFigure HeldWomen = Detainees(
        "held.women",
        "Women held",
        "Women held when the visitors came."
    );

    public static readonly TotalFigure HeldChildren = Detainees(
        "held.children",
        "Children held",
        "Children held when the visitors came: those under 18, of either sex."
    );

    public static readonly TotalFigure HeldNotStated = Detainees(
        "held.not_stated",
        "Held, neither men, women nor children by the form",
        "Held, less the men, women and children that the form counts: what the counts leave over."
    );

    public static readonly TotalFigure Seen = Detainees(
        "seen",
        "Detainees spoken to or observed",
        "Detainees who accepted the offer of a conversation and those seen without one."
    );

    private const string Apart = " Counted over the visits whose report counts them apart.";

    public static readonly TotalFigure OfferedWomen = Detainees(
        "offered.women",
        "Women offered a conversation",
        "Women whom the visitors offered a conversation." + Apart
    );

    public static readonly TotalFigure OfferedChildren = Detainees(
        "offered.children",
        "Children offered a conversation",
        "Children whom the visitors offered a conversation." + Apart
    );

    public static readonly TotalFigure SpokenToWomen = Detainees(
        "spoken_to.women",
        "Women spoken to",
        "Women who accepted the offer of a conversation." + Apart
    );

    public static readonly TotalFigure SpokenToChildren = Detainees(
        "spoken_to.children",
        "Children spoken to",
        "Children who accepted the offer of a conversation." + Apart
    );

    public static readonly RateFigure ContactRateWomen = Rate(
        "contact_rate.women",
        "Women spoken to, of those held",
        "Women spoken to, as a part of the women held." + Apart
    );

    public static readonly RateFigure ContactRateChildren = Rate(
        "contact_rate.children",
        "Children spoken to, of those held",
        "Children spoken to, as a part of the children held." + Apart
    );

    public static readonly RateFigure OfferRate = Rate(
        "offer_rate",
        "Offered, of those held",
        "Detainees offered a conversation, as a part of those held."
    );

    public static readonly RateFigure AcceptanceRate = Rate(
        "acceptance_rate",
        "Accepted, of those offered",
        "Detainees who accepted, as a part of those offered a conversation."
    );

    public static readonly RateFigure ContactRate = Rate(
        "contact_rate",
        "Spoken to, of those held",
        "Detainees spoken to, as a part of those held."
    );

    public static readonly RateFigure ReachRate = Rate(
        "reach_rate",
        "Spoken to or observed, of those held",
        "Detainees spoken to or observed, as a part of those held."
    );

    public static readonly Breakdown NotAvailableByReason = new("detainees.not_available.", FigureBasis.Flow);

    // Code, in words, who they are, and where the visit counts them.
    private static readonly (
        string Code,
        string Reason,
        string Text,
        Expression<Func<KnownVisit, int?>> Count
    )[] Reasons =
    [
        ("asleep", "asleep", "Detainees who were asleep.", v => v.Asleep),
        ("interview", "in interview", "Detainees who were in interview.", v => v.InInterview),
        ("solicitor", "with a solicitor", "Detainees who were with a solicitor.", v => v.WithSolicitor),
        (
            "appropriate_adult",
            "with an appropriate adult",
            "Detainees who were with an appropriate adult.",
            v => v.WithAppropriateAdult
        ),
        ("healthcare", "with healthcare", "Detainees who were with a health professional.", v => v.WithHealthcare),
        ("booking_in", "being booked in", "Detainees who were being booked in.", v => v.BookingIn),
        ("court", "at court", "Detainees who were at court, in person or by link.", v => v.AtCourt),
        ("hospital", "at hospital", "Detainees who were at hospital.", v => v.AtHospital),
        ("intoxicated", "intoxicated", "Detainees who were intoxicated.", v => v.Intoxicated),
        ("risk", "risk", "Detainees whom staff advised not to approach.", v => v.AtRisk),
        ("other", "other", "Detainees not available for another reason.", v => v.UnavailableOther),
    ];

    private static void Detainees(VisitSheet sheet, FigureSheet.RecordSet completed)
    {
        var counted = sheet.ThatSay(completed, v => v.IsCounted);
        sheet.Total(NotCounted, sheet.Within(completed, v => !v.IsCounted));
        sheet.Sum(Held, counted, v => v.Held);
        sheet.Sum(Offered, counted, v => v.Offered);
        sheet.Sum(SpokenTo, counted, v => v.Accepted);
        sheet.Sum(Declined, counted, v => v.Declined);
        sheet.Sum(Observed, counted, v => v.Observed);
        sheet.Sum(NotAvailable, counted, v => v.NotAvailable);
        List<TotalFigure> reasons = [];
        foreach (var (code, reason, text, count) in Reasons)
        {
            reasons.Add(NotAvailableByReason.Of(code, reason, $"Not available: {reason}", text + AddedUp, version: 2));
            sheet.Sum(reasons[^1], counted, count);
        }

        sheet.Sum(NotOffered, counted, v => v.NotOffered);
        sheet.Sum(Unaccounted, counted, v => v.Held - v.Offered - v.NotAvailable - v.NotOffered);
        sheet.Sum(AnswerNotStated, counted, v => v.Offered - v.Accepted - v.Declined);
        sheet.Sum(HeldMen, counted, v => v.HeldMen);
        sheet.Sum(HeldWomen, counted, v => v.HeldWomen);
        sheet.Sum(HeldChildren, counted, v => v.HeldChildren);
        sheet.Sum(HeldNotStated, counted, v => v.Held - v.HeldMen - v.HeldWomen - v.HeldChildren);
        sheet.Sum(Seen, counted, v => v.Accepted + v.Observed);
        sheet.RateOfSums(OfferRate, counted, v => v.Offered, v => v.Held);
        sheet.RateOfSums(AcceptanceRate, counted, v => v.Accepted, v => v.Offered);
        sheet.RateOfSums(ContactRate, counted, v => v.Accepted, v => v.Held);
        sheet.RateOfSums(ReachRate, counted, v => v.Accepted + v.Observed, v => v.Held);

        sheet.Sum(OfferedWomen, sheet.ThatSay(completed, v => v.OfferedWomen != null), v => v.OfferedWomen);
        sheet.Sum(OfferedChildren, sheet.ThatSay(completed, v => v.OfferedChildren != null), v => v.OfferedChildren);
        var women = sheet.ThatSay(completed, v => v.AcceptedWomen != null);
        sheet.Sum(SpokenToWomen, women, v => v.AcceptedWomen);
        sheet.RateOfSums(ContactRateWomen, women, v => v.AcceptedWomen, v => v.HeldWomen);
        var children = sheet.ThatSay(completed, v => v.AcceptedChildren != null);
        sheet.Sum(SpokenToChildren, children, v => v.AcceptedChildren);
        sheet.RateOfSums(ContactRateChildren, children, v => v.AcceptedChildren, v => v.HeldChildren);

        sheet.Identity(Held, Offered, NotAvailable, NotOffered, Unaccounted);
        sheet.Identity(Held, HeldMen, HeldWomen, HeldChildren, HeldNotStated);
        sheet.Identity(Offered, SpokenTo, Declined, AnswerNotStated);
        sheet.Identity(Seen, SpokenTo, Observed);
        sheet.Identity(NotAvailable, reasons);
    }

    private static RateFigure Rate(string code, string title, string text) =>
        new("detainees." + code, title, text + AddedUp, FigureBasis.Flow) { Version = 2 };

    private static TotalFigure Detainees(string code, string title, string text) =>
        new("detainees." + code, title, text + AddedUp, FigureBasis.Flow) { Version = 2 };
}
