using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Domain.Volunteers;
using static CaseMgmt.Domain.Statistics.FigureBasis;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>The independent custody visitors in post, those who joined and those who left.</summary>
public sealed class VolunteersInPost : IFigureFamily
{
    public IEnumerable<FigureSheet> Sheets(ICaseDb db, FigureScope scope)
    {
        var sheet = new FigureSheet<Volunteer, VolunteerId>(10, RecordKind.Volunteer, db.Volunteers, v => v.Id);
        DateOnly from = scope.From,
            end = scope.End;

        sheet.Total(
            "volunteers.in_post_at_start",
            "Volunteers in post at the start",
            "Volunteers who had joined before the period and had not left before its first day.",
            Flow,
            sheet.Set(v => v.JoinedOn < from && (v.LeftOn == null || v.LeftOn >= from))
        );
        var joined = sheet.Total(
            "volunteers.joined",
            "Volunteers who joined",
            "Volunteers who joined in the period: vetted, trained, memorandum signed and pass issued, whether or not they left again.",
            Flow,
            sheet.Set(v => v.JoinedOn >= from && v.JoinedOn <= end)
        );
        sheet.Total(
            "volunteers.joined_from_campaign",
            "Volunteers who joined from a recruitment campaign",
            "Of those who joined in the period, the ones who came through a recruitment campaign.",
            Flow,
            sheet.Within(joined, v => v.CampaignId != null)
        );
        foreach (var (id, code, name) in scope.Campaigns)
        {
            sheet.Total(
                $"volunteers.joined_from_campaign.{code}",
                $"Volunteers who joined from {name}",
                $"Of those who joined in the period, the ones who came through the campaign {name}.",
                Flow,
                sheet.Within(joined, v => v.CampaignId == id)
            );
        }

        sheet.Total(
            "volunteers.left",
            "Volunteers who left",
            "Volunteers whose last day in post fell in the period.",
            Flow,
            sheet.Set(v => v.LeftOn >= from && v.LeftOn <= end)
        );
        var inPost = sheet.Total(
            "volunteers.in_post_at_end",
            "Volunteers in post at the end",
            "Volunteers who had joined by the end of the period (or the as-at day, if earlier) and had not left by then.",
            Flow,
            sheet.Set(v => v.JoinedOn <= end && (v.LeftOn == null || v.LeftOn > end))
        );
        sheet.Total(
            "volunteers.accreditation_lapsed",
            "Volunteers whose accreditation had lapsed",
            "Of the volunteers in post at the end, those whose accreditation had run out by then.",
            Flow,
            sheet.Within(inPost, v => v.AccreditedUntil <= end)
        );
        sheet.Total(
            "volunteers.vetting_due",
            "Volunteers whose vetting was due",
            "Of the volunteers in post at the end, those whose vetting was due for renewal by then.",
            Flow,
            sheet.Within(inPost, v => v.VettingDueOn <= end)
        );
        sheet.Identity(
            "volunteers.joined_from_campaign",
            scope.Campaigns.Select(c => $"volunteers.joined_from_campaign.{c.Code}")
        );
        sheet.Identity(
            "volunteers.in_post_at_end + volunteers.left",
            "volunteers.in_post_at_start",
            "volunteers.joined"
        );
        yield return sheet;
    }
}
