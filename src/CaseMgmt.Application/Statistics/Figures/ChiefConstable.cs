using System.Linq.Expressions;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Known;
using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.Statistics;
using static CaseMgmt.Domain.Statistics.FigureBasis;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>
/// Complaints against the Chief Constable, for whose own conduct the Commissioner is the appropriate authority. Nil prints as "none", where a
/// register of them is kept.
/// </summary>
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

    public static readonly TotalFigure OpenAtStart = new(
        "chief_constable.open_at_start",
        "Open at the start",
        "Contacts received before the period and not closed or passed on before its first day.",
        Flow
    );

    public static readonly TotalFigure AboutOwnConduct = new(
        "chief_constable.about_own_conduct",
        "About the Chief Constable's own conduct",
        "Of those contacts, the ones about the Chief Constable's own acts or direct involvement.",
        Flow
    );

    public static readonly TotalFigure AboutDelegatedMatters = new(
        "chief_constable.about_delegated_matters",
        "About delegated matters",
        "Of those contacts, the ones that are not about the Chief Constable's own conduct.",
        Flow
    );

    public static readonly TotalFigure Untested = new(
        "chief_constable.untested",
        "Not tested yet",
        "Of those contacts, the ones of which it is not recorded whether they are about the Chief Constable's own conduct.",
        Flow
    );

    public static readonly TotalFigure Decided = new(
        "chief_constable.decided",
        "Decided",
        "Contacts on which it was decided in the period what becomes of them: recorded, logged outside Schedule 3, or passed to the force.",
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

    public static readonly TotalFigure Closed = new(
        "chief_constable.closed",
        "Closed",
        "Contacts closed in the period; those passed to the force had ended with that.",
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
        var sheet = new FigureSheet<KnownContact, ChiefConstableComplaintId>(
            6,
            RecordKind.ChiefConstableComplaint,
            scope.Records.Contacts,
            c => c.Id
        );
        DateOnly from = scope.From,
            end = scope.End;

        sheet.Total(OpenAtStart, sheet.Set(OpenAt(scope.DayBefore)));
        var contacts = sheet.Total(Contacts, sheet.Set(c => c.ReceivedOn >= from && c.ReceivedOn <= end));
        sheet.Total(AboutOwnConduct, sheet.Within(contacts, c => c.AboutOwnConduct == true));
        sheet.Total(AboutDelegatedMatters, sheet.Within(contacts, c => c.AboutOwnConduct == false));
        sheet.Total(Untested, sheet.Within(contacts, c => c.AboutOwnConduct == null));
        var decided = sheet.Total(Decided, sheet.Set(c => c.DecidedOn >= from && c.DecidedOn <= end));
        sheet.Total(
            LoggedOutsideSchedule3,
            sheet.Within(decided, c => c.Decision == RecordingDecision.LoggedOutsideSchedule3)
        );
        sheet.Total(Recorded, sheet.Within(decided, c => c.Decision == RecordingDecision.Recorded));
        sheet.Total(ReferredToIopc, sheet.Set(c => c.ReferredToIopcOn >= from && c.ReferredToIopcOn <= end));
        sheet.Total(ForwardedToForce, sheet.Within(decided, c => c.Decision == RecordingDecision.ForwardedToForce));
        sheet.Total(
            Closed,
            sheet.Set(c => c.Decision != RecordingDecision.ForwardedToForce && c.ClosedOn >= from && c.ClosedOn <= end)
        );
        sheet.Total(OpenAtEnd, sheet.Set(OpenAt(end)));

        sheet.Identity(Contacts, AboutOwnConduct, AboutDelegatedMatters, Untested);
        sheet.Identity(Decided, Recorded, LoggedOutsideSchedule3, ForwardedToForce);
        sheet.Identity([OpenAtStart, Contacts], [OpenAtEnd, Closed, ForwardedToForce]);
        yield return sheet;
    }

    // Passed to the force, a contact has ended here; what is closed after that ends no second time.
    private static Expression<Func<KnownContact, bool>> OpenAt(DateOnly day) =>
        c =>
            c.ReceivedOn <= day
            && !(c.Decision == RecordingDecision.ForwardedToForce && c.DecidedOn <= day)
            && !(c.Decision != RecordingDecision.ForwardedToForce && c.ClosedOn <= day);
}
