using System.Linq.Expressions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Domain.Volunteers;
using Microsoft.EntityFrameworkCore;
using static CaseMgmt.Domain.Statistics.FigureBasis;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>The independent custody visitors in post, those who joined and those who left.</summary>
public sealed class VolunteersInPost : IFigureFamily
{
    public IReadOnlyList<FigureHeading> Headings { get; } = [new("Volunteers", "volunteers.", "volunteer.")];

    public static readonly Breakdown JoinedByCampaign = new("volunteers.joined_from_campaign.", Flow);

    public static readonly TotalFigure InPostAtStart = new(
        "volunteers.in_post_at_start",
        "Volunteers in post at the start",
        "Volunteers who had joined before the period and had not left before its first day.",
        Flow
    );

    public static readonly TotalFigure Joined = new(
        "volunteers.joined",
        "Volunteers who joined",
        "Volunteers who joined in the period: vetted, trained, memorandum signed and pass issued, whether or not they left again. Somebody who joined twice counts twice.",
        Flow
    )
    {
        Version = 2,
    };

    public static readonly TotalFigure JoinedFromCampaign = new(
        "volunteers.joined_from_campaign",
        "Volunteers who joined from a recruitment campaign",
        "Of those who joined in the period, the ones who came through a recruitment campaign. Somebody who joined twice counts twice.",
        Flow
    )
    {
        Version = 2,
    };

    public static readonly TotalFigure JoinedWithoutCampaign = new(
        "volunteers.joined_without_campaign",
        "Volunteers who joined by themselves",
        "Of those who joined in the period, the ones who came through no recruitment campaign. Somebody who joined twice counts twice.",
        Flow
    )
    {
        Version = 2,
    };

    public static readonly TotalFigure Left = new(
        "volunteers.left",
        "Volunteers who left",
        "Volunteers whose last day in post fell in the period. Somebody who left twice counts twice.",
        Flow
    )
    {
        Version = 2,
    };

    public static readonly TotalFigure InPostAtEnd = new(
        "volunteers.in_post_at_end",
        "Volunteers in post at the end",
        "Volunteers who had joined by the end of the period (or the as-at day, if earlier) and had not left by then.",
        Flow
    );

    public static readonly TotalFigure AppliedThroughCampaign = new(
        "volunteers.applied_through_campaign",
        "People who applied through a recruitment campaign",
        "People who applied in the period through a recruitment campaign.",
        Flow
    );

    public static readonly RateFigure CampaignConversion = new(
        "volunteers.campaign_conversion",
        "Joined, of those who applied through a campaign",
        "Of those who applied in the period through a recruitment campaign, the ones who had joined by the as-at day.",
        Flow
    );

    public static readonly TotalFigure AccreditationLapsed = new(
        "volunteers.accreditation_lapsed",
        "Volunteers whose accreditation had lapsed",
        "Of the volunteers in post at the end, those whose accreditation had run out by then.",
        Flow
    );

    public static readonly TotalFigure VettingDue = new(
        "volunteers.vetting_due",
        "Volunteers whose vetting was due",
        "Of the volunteers in post at the end, those whose vetting was due for renewal by then.",
        Flow
    );

    public IEnumerable<FigureSheet> Sheets(ICaseDb db, FigureScope scope)
    {
        var sheet = new FigureSheet<Volunteer, VolunteerId>(10, RecordKind.Volunteer, db.Volunteers, v => v.Id);
        DateOnly from = scope.From,
            end = scope.End;
        var at = scope.KnownAt;

        // Asked of the terms: somebody may leave and come back, and a renewal changes nothing that was true before.
        sheet.Total(InPostAtStart, sheet.Set(VolunteerStates.With(at, RemainingAfter(scope.DayBefore))));
        Expression<Func<InPost, bool>> begun = t => t.On >= from && t.On <= end;
        Expression<Func<InPost, bool>> ended = t => t.LeftOn >= from && t.LeftOn <= end;
        var joined = sheet.Set(VolunteerStates.With(at, begun));
        var throughCampaign = VolunteerStates.With<VolunteerNamed>(at, n => n.CampaignId != null);
        Counted(sheet, Joined, joined, at, begun);
        Counted(sheet, JoinedFromCampaign, sheet.Within(joined, throughCampaign), at, begun);
        Counted(
            sheet,
            JoinedWithoutCampaign,
            sheet.Within(joined, VolunteerStates.With<VolunteerNamed>(at, n => n.CampaignId == null)),
            at,
            begun
        );
        var asAt = scope.AsAt;
        var applied = sheet.Total(
            AppliedThroughCampaign,
            sheet.Within(
                sheet.Set(throughCampaign),
                VolunteerStates.With<Recruited>(at, r => r.On >= from && r.On <= end)
            )
        );
        sheet.Rate(
            CampaignConversion,
            sheet.Within(applied, VolunteerStates.With<InPost>(at, t => t.On <= asAt)),
            applied
        );
        List<TotalFigure> campaigns = [];
        foreach (var (id, code, name) in scope.Campaigns)
        {
            campaigns.Add(
                JoinedByCampaign.Of(
                    code,
                    name,
                    $"Volunteers who joined from {name}",
                    $"Of those who joined in the period, the ones who came through the campaign {name}. Somebody who joined twice counts twice.",
                    version: 2
                )
            );
            var through = VolunteerStates.With<VolunteerNamed>(at, n => n.CampaignId == id);
            Counted(sheet, campaigns[^1], sheet.Within(joined, through), at, begun);
        }

        Counted(sheet, Left, sheet.Set(VolunteerStates.With(at, ended)), at, ended);
        var inPost = sheet.Total(InPostAtEnd, sheet.Set(VolunteerStates.With(at, RemainingAfter(end))));
        sheet.Total(AccreditationLapsed, sheet.Within(inPost, VolunteerStates.HaveLapsed(end, at)));
        sheet.Total(VettingDue, sheet.Within(inPost, VolunteerStates.AreDueForVetting(end, end, at)));
        sheet.Identity(Joined, JoinedFromCampaign, JoinedWithoutCampaign);
        sheet.Identity(JoinedFromCampaign, campaigns);
        sheet.Identity([InPostAtEnd, Left], [InPostAtStart, Joined]);
        yield return sheet;
    }

    // A stock at the end of a day: whose last day it was is in post on it, and no longer in the stock.
    private static Expression<Func<InPost, bool>> RemainingAfter(DateOnly day) =>
        t => t.On <= day && (t.LeftOn == null || t.LeftOn > day);

    // Terms, not people: whoever leaves and comes back within the period leaves once and joins once, and the stock closes.
    private static void Counted(
        FigureSheet<Volunteer, VolunteerId> sheet,
        TotalFigure figure,
        FigureSheet.RecordSet who,
        DateTime at,
        Expression<Func<InPost, bool>> which
    ) =>
        sheet.Counted(
            figure,
            who,
            cancel =>
                sheet
                    .Of(who)
                    .SelectMany(v => v.Decisions.OfType<InPost>())
                    .Where(DatedDecision.KnownAt<InPost>(at))
                    .Where(which)
                    .LongCountAsync(cancel)
        );
}
