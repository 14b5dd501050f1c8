using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Domain.Volunteers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Volunteers.Browse;

/// <summary>What the list of volunteers can be sorted by.</summary>
public enum VolunteerOrder
{
    Reference,
    Panel,
    AccreditedUntil,
    VettingDue,
}

/// <summary>Which volunteers are wanted; what is null does not matter.</summary>
public sealed record VolunteerFilter
{
    public VolunteerState? State { get; init; }
    public string? Panel { get; init; }
    public Guid? Campaign { get; init; }

    /// <summary>Those in post whose accreditation has lapsed or whose vetting is due: the coordinator's work.</summary>
    public bool NeedsAttention { get; init; }
}

/// <summary>The volunteers: filtered, sorted, a page of them. Each person shown is noted as read.</summary>
[Requires(Permission.ReadVolunteers)]
public sealed record ListVolunteers(VolunteerFilter Filter, VolunteerOrder Order, bool Descending, int Page)
    : IQuery<VolunteerList>;

public sealed record VolunteerList(
    Listed<VolunteerRow> Volunteers,
    IReadOnlyList<string> Panels,
    IReadOnlyList<CampaignName> Campaigns
);

public sealed record CampaignName(Guid Id, string Name);

/// <param name="State">Where they stand today. The days are those of the latest term.</param>
public sealed record VolunteerRow(
    Guid Id,
    string Reference,
    string Name,
    string Panel,
    string? Campaign,
    DateOnly? AppliedOn,
    DateOnly? JoinedOn,
    DateOnly? AccreditedFrom,
    DateOnly? AccreditedUntil,
    DateOnly? VettingDueOn,
    DateOnly? LeftOn,
    VolunteerState State
);

internal sealed class ListVolunteersHandler(ICaseDb db, IAccessLog accesses, TimeProvider clock)
    : IRequestHandler<ListVolunteers, VolunteerList>
{
    public async Task<VolunteerList> Handle(ListVolunteers request, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var volunteers = await Matching(request.Filter, today)
            .ToPageAsync(
                request.Page,
                q => InOrder(q, request.Order, request.Descending),
                q => VolunteerRows.Of(q, db, today),
                cancellationToken
            );
        VolunteerRows.Note(accesses, volunteers.Rows);
        var panels = await db
            .Volunteers.Select(v => v.Panel)
            .Distinct()
            .OrderBy(panel => panel)
            .ToListAsync(cancellationToken);
        var campaigns = await db
            .Campaigns.OrderBy(c => c.Name)
            .Select(c => new CampaignName(c.Id.Value, c.Name))
            .ToListAsync(cancellationToken);
        return new VolunteerList(volunteers, panels, campaigns);
    }

    private IQueryable<Volunteer> Matching(VolunteerFilter filter, DateOnly today)
    {
        var matches = db.Volunteers.AsNoTracking();
        if (filter.State is { } state)
        {
            matches = matches.Where(VolunteerStates.Are(state, today));
        }

        if (filter.Panel is { } panel)
        {
            matches = matches.Where(v => v.Panel == panel);
        }

        if (filter.Campaign is { } campaign)
        {
            CampaignId? id = new CampaignId(campaign);
            matches = matches.Where(v => v.CampaignId == id);
        }

        if (filter.NeedsAttention)
        {
            matches = VolunteerRows.NeedingAttention(matches, today);
        }

        return matches;
    }

    private static IQueryable<Volunteer> InOrder(
        IQueryable<Volunteer> matches,
        VolunteerOrder order,
        bool descending
    ) =>
        (order, descending) switch
        {
            (VolunteerOrder.Panel, false) => matches.OrderBy(v => v.Panel).ThenBy(v => v.Reference),
            (VolunteerOrder.Panel, true) => matches.OrderByDescending(v => v.Panel).ThenByDescending(v => v.Reference),
            (VolunteerOrder.AccreditedUntil, false) => matches.OrderBy(v => v.AccreditedUntil).ThenBy(v => v.Reference),
            (VolunteerOrder.AccreditedUntil, true) => matches
                .OrderByDescending(v => v.AccreditedUntil)
                .ThenByDescending(v => v.Reference),
            (VolunteerOrder.VettingDue, false) => matches.OrderBy(v => v.VettingDueOn).ThenBy(v => v.Reference),
            (VolunteerOrder.VettingDue, true) => matches
                .OrderByDescending(v => v.VettingDueOn)
                .ThenByDescending(v => v.Reference),
            (_, false) => matches.OrderBy(v => v.Reference),
            _ => matches.OrderByDescending(v => v.Reference),
        };
}

/// <summary>How volunteers are read, whichever page asks.</summary>
internal static class VolunteerRows
{
    // Vetting takes weeks to renew: it is work two months before it lapses.
    private const int VettingNoticeDays = 60;

    /// <param name="today">The London day on which states are seen.</param>
    public static IQueryable<VolunteerRow> Of(IQueryable<Volunteer> volunteers, ICaseDb db, DateOnly today)
    {
        var state = VolunteerStates.On(today);
        return volunteers.Select(v => new VolunteerRow(
            v.Id.Value,
            v.Reference,
            v.Name,
            v.Panel,
            db.Campaigns.Where(c => c.Id == v.CampaignId).Select(c => c.Name).FirstOrDefault(),
            v.AppliedOn,
            v.JoinedOn,
            v.AccreditedFrom,
            v.AccreditedUntil,
            v.VettingDueOn,
            v.LeftOn,
            db.Volunteers.Where(same => same.Id == v.Id).Select(state).First()
        ));
    }

    /// <summary>A volunteer's row is their record: whoever is shown on a list was read, as if the record had been opened.</summary>
    public static void Note(IAccessLog accesses, IReadOnlyList<VolunteerRow> shown)
    {
        foreach (var volunteer in shown)
        {
            accesses.Opened(RecordKind.Volunteer, volunteer.Id, volunteer.Reference);
        }
    }

    public static IQueryable<Volunteer> NeedingAttention(IQueryable<Volunteer> volunteers, DateOnly today)
    {
        var soon = today.AddDays(VettingNoticeDays);
        var lapsed = volunteers.Where(VolunteerStates.HaveLapsed(today, DatedDecision.KnownNow));
        var due = volunteers.Where(VolunteerStates.AreDueForVetting(today, soon, DatedDecision.KnownNow));
        return volunteers
            .Where(VolunteerStates.With(DatedDecision.KnownNow, InPost.Covering(today)))
            .Where(v => lapsed.Contains(v) || due.Contains(v));
    }
}
