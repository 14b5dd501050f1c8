using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary><c>volunteers</c>: the visitors by reference; a campaign that is new opens with its first volunteer.</summary>
internal sealed class VolunteersRegister(RowContext context) : RecordRows<Volunteer, VolunteerFacts>(context)
{
    private const int LongestReference = 40;

    private Dictionary<string, Volunteer> held = [];
    private Dictionary<VolunteerId, VisitsMade> visits = [];

    // By code, so that "Recruitment 2022-23" and "Recruitment 2022/23" are one campaign, as they are in the figures.
    private Dictionary<string, CampaignId>? campaigns;
    private Campaign? opening;

    public override async Task PrefetchAsync(IReadOnlyList<RegisterRow> batch, CancellationToken cancel)
    {
        campaigns ??= await Db.Campaigns.AsNoTracking().ToDictionaryAsync(c => c.Code, c => c.Id, cancel);
        var references = TextsOf(batch, "reference");
        held = await Db
            .Volunteers.Where(v => references.Contains(v.Reference))
            .ToDictionaryAsync(v => v.Reference, StringComparer.OrdinalIgnoreCase, cancel);
        var parts = Db.CustodyVisits.SelectMany(
            v => v.Visitors,
            (v, visitor) =>
                new
                {
                    visitor.VolunteerId,
                    v.Reference,
                    v.ArrivedOn,
                }
        );
        var made = await Db
            .Volunteers.Where(v => references.Contains(v.Reference))
            .Select(v => new
            {
                v.Id,
                First = parts
                    .Where(p => p.VolunteerId == v.Id)
                    .OrderBy(p => p.ArrivedOn)
                    .ThenBy(p => p.Reference)
                    .Select(p => new VisitMade(p.Reference, p.ArrivedOn))
                    .FirstOrDefault(),
                Last = parts
                    .Where(p => p.VolunteerId == v.Id)
                    .OrderByDescending(p => p.ArrivedOn)
                    .ThenBy(p => p.Reference)
                    .Select(p => new VisitMade(p.Reference, p.ArrivedOn))
                    .FirstOrDefault(),
            })
            .ToListAsync(cancel);
        visits = made.Where(m => m.First is not null).ToDictionary(m => m.Id, m => new VisitsMade(m.First!, m.Last!));
    }

    protected override VolunteerFacts Read(RegisterRow row)
    {
        var reference = row.NeededText("reference", LongestReference);
        if (reference.Any(c => !char.IsAscii(c) || c is ';' or '\n' or '\t'))
        {
            row.Refuse(
                "volunteer.reference_malformed",
                "A volunteer's reference has letters, digits and hyphens only, such as VOL-01.",
                "reference"
            );
        }

        return new VolunteerFacts
        {
            Name = row.NeededText("name"),
            Panel = row.NeededText("panel"),
            CampaignId = CampaignOf(row),
            AppliedOn = row.Day("applied_on"),
            InterviewedOn = row.Day("interviewed_on"),
            OfferedOn = row.Day("offered_on"),
            VettingClearedOn = row.Day("vetting_cleared_on"),
            TrainedOn = row.Day("trained_on"),
            JoinedOn = row.Day("joined_on"),
            AccreditedFrom = row.Day("accredited_from"),
            AccreditedUntil = row.Day("accredited_until"),
            LeftOn = row.Day("left_on"),
            LeavingReason = row.Text("leaving_reason"),
        };
    }

    protected override Volunteer? Held(RegisterRow row) => held.GetValueOrDefault(row.Cell("reference")!);

    protected override Result<Volunteer> Record(RegisterRow row, VolunteerFacts facts) =>
        Volunteer.Record(row.Cell("reference")!, facts, Rules, Context.Clock);

    protected override Result Correct(Volunteer held, VolunteerFacts facts)
    {
        var outcome = held.Correct(facts, visits.GetValueOrDefault(held.Id), Rules);
        if (outcome.IsDone)
        {
            Open();
        }

        return outcome;
    }

    protected override void Add(RegisterRow row, Volunteer record)
    {
        Open();
        Db.Volunteers.Add(record);
    }

    private CampaignId? CampaignOf(RegisterRow row)
    {
        opening = null;
        if (row.Text("campaign") is not { } name)
        {
            return null;
        }

        var code = CodeText.Of(name);
        if (code.Length == 0)
        {
            row.Refuse("campaign.name_missing", "The name of a campaign has letters or digits in it.", "campaign");
            return null;
        }

        if (campaigns!.TryGetValue(code, out var id))
        {
            return id;
        }

        var campaign = Campaign.Open(name, Rules, Context.Clock);
        row.Note(campaign);
        opening = campaign.IsDone ? campaign.Value : null;
        return opening?.Id;
    }

    // Only with a volunteer who was taken in: a rejected row leaves nothing behind.
    private void Open()
    {
        if (opening is not null)
        {
            campaigns!.Add(opening.Code, opening.Id);
            Db.Campaigns.Add(opening);
            opening = null;
        }
    }
}
