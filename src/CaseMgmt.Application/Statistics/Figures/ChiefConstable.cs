using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.Statistics;
using static CaseMgmt.Domain.Statistics.FigureBasis;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>Complaints against the Chief Constable, for whose own conduct the Commissioner is the appropriate authority. Nil prints as "none".</summary>
public sealed class ChiefConstable : IFigureFamily
{
    public static readonly FigureHeading Heading = new("Complaints about the Chief Constable", "chief_constable.");

    public IReadOnlyList<FigureHeading> Headings => [Heading];

    public static readonly TotalFigure Contacts = new(
        "chief_constable.contacts",
        "Contacts naming the Chief Constable",
        "Contacts received in the period that name the Chief Constable.",
        Flow
    );

    public static readonly TotalFigure AboutOwnConduct = new(
        "chief_constable.about_own_conduct",
        "About the Chief Constable's own conduct",
        "Of those contacts, the ones about the Chief Constable's own acts or direct involvement.",
        Flow
    );

    public static readonly TotalFigure LoggedOutsideSchedule3 = new(
        "chief_constable.logged_outside_schedule_3",
        "Logged outside Schedule 3",
        "Complaints against the Chief Constable that were decided in the period to be handled outside Schedule 3.",
        Flow
    );

    public static readonly TotalFigure Recorded = new(
        "chief_constable.recorded",
        "Recorded complaints against the Chief Constable",
        "Complaints against the Chief Constable that met the criteria for recording and were recorded under Schedule 3 in the period.",
        Flow
    );

    public static readonly TotalFigure ReferredToIopc = new(
        "chief_constable.referred_to_iopc",
        "Referred to the IOPC",
        "Complaints against the Chief Constable that were referred to the Independent Office for Police Conduct in the period.",
        Flow
    );

    public static readonly TotalFigure ForwardedToForce = new(
        "chief_constable.forwarded_to_force",
        "Passed to the force",
        "Contacts about delegated matters that were passed to the force in the period.",
        Flow
    );

    public static readonly TotalFigure OpenAtEnd = new(
        "chief_constable.open_at_end",
        "Open at the end",
        "Contacts received by the end of the period (or the as-at day, if earlier) and not closed or passed on by then.",
        Flow
    );

    public IEnumerable<FigureSheet> Sheets(ICaseDb db, FigureScope scope)
    {
        var sheet = new FigureSheet<ChiefConstableComplaint, ChiefConstableComplaintId>(
            6,
            RecordKind.ChiefConstableComplaint,
            db.ChiefConstableComplaints,
            c => c.Id
        );
        DateOnly from = scope.From,
            end = scope.End;

        var contacts = sheet.Total(Contacts, sheet.Set(c => c.ReceivedOn >= from && c.ReceivedOn <= end));
        sheet.Total(AboutOwnConduct, sheet.Within(contacts, c => c.AboutOwnConduct == true));
        var decided = sheet.Set(c => c.DecidedOn >= from && c.DecidedOn <= end);
        sheet.Total(
            LoggedOutsideSchedule3,
            sheet.Within(decided, c => c.Decision == RecordingDecision.LoggedOutsideSchedule3)
        );
        sheet.Total(Recorded, sheet.Within(decided, c => c.Decision == RecordingDecision.Recorded));
        sheet.Total(ReferredToIopc, sheet.Set(c => c.ReferredToIopcOn >= from && c.ReferredToIopcOn <= end));
        sheet.Total(ForwardedToForce, sheet.Within(decided, c => c.Decision == RecordingDecision.ForwardedToForce));
        sheet.Total(
            OpenAtEnd,
            sheet.Set(c =>
                c.ReceivedOn <= end
                && (c.ClosedOn == null || c.ClosedOn > end)
                && !(c.Decision == RecordingDecision.ForwardedToForce && c.DecidedOn <= end)
            )
        );
        yield return sheet;
    }
}
