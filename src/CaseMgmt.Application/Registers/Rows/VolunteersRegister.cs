using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary>
/// <c>volunteers</c>: the visitors by reference, a row for each term of service, accreditation or vetting; a campaign that is new opens
/// with its first volunteer.
/// </summary>
internal sealed class VolunteersRegister(RowContext context) : DecisionRows<Volunteer, VolunteerDecision>(context)
{
    private const int LongestReference = 40;

    private Dictionary<string, Volunteer> held = [];
    private Dictionary<VolunteerId, VisitsMade> visits = [];
    private ILookup<string, DateOnly> joined = Array.Empty<DateOnly>().ToLookup(_ => "");

    // By code, so that "Recruitment 2022-23" and "Recruitment 2022/23" are one campaign, as they are in the figures.
    private Dictionary<string, Link>? campaigns;
    private Campaign? opening;

    public override async Task PrefetchAsync(IReadOnlyList<RegisterRow> batch, CancellationToken cancel)
    {
        campaigns ??= await Db.Campaigns.AsNoTracking().ToDictionaryAsync(c => c.Code, c => LinkTo(c), cancel);
        var references = TextsOf(batch, "reference");
        joined = DaysOf(batch, "reference", nameof(VolunteerFacts.JoinedOn));
        held = await Db
            .Volunteers.Where(v => references.Contains(v.Reference))
            .WithDecisions()
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

    protected override IEnumerable<VolunteerDecision> Tell(RegisterRow row)
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

        yield return new VolunteerNamed(
            row.NeededText(nameof(VolunteerFacts.Name)),
            row.NeededText(nameof(VolunteerFacts.Panel)),
            CampaignOf(row)
        );
        DateOnly?[] recruited =
        [
            row.Day(nameof(VolunteerFacts.AppliedOn)),
            row.Day(nameof(VolunteerFacts.InterviewedOn)),
            row.Day(nameof(VolunteerFacts.OfferedOn)),
            row.Day(nameof(VolunteerFacts.TrainedOn)),
        ];
        if (recruited.Any(day => day is not null))
        {
            yield return new Recruited(recruited[0], recruited[1], recruited[2], recruited[3]);
        }

        if (row.Day(nameof(VolunteerFacts.VettingClearedOn)) is { } clearedOn)
        {
            yield return new VettingCleared(clearedOn);
        }

        var (joinedOn, leftOn, why) = (
            row.Day(nameof(VolunteerFacts.JoinedOn)),
            row.Day(nameof(VolunteerFacts.LeftOn)),
            row.Text(nameof(VolunteerFacts.LeavingReason))
        );
        if (joinedOn is not null || leftOn is not null || why is not null)
        {
            yield return new InPost(joinedOn, leftOn, why);
        }

        var (from, until) = (
            row.Day(nameof(VolunteerFacts.AccreditedFrom)),
            row.Day(nameof(VolunteerFacts.AccreditedUntil))
        );
        if (from is not null || until is not null)
        {
            yield return new Accredited(from, until);
        }
    }

    protected override Volunteer? Held(RegisterRow row) => held.GetValueOrDefault(row.Cell("reference")!);

    protected override Result<Volunteer> Record(RegisterRow row, IReadOnlyList<VolunteerDecision> told) =>
        Volunteer.Enrol(row.Cell("reference")!, told, Act);

    protected override Result<IReadOnlyList<Change>> TellAnew(Volunteer held, IReadOnlyList<VolunteerDecision> told)
    {
        var outcome = held.TellAnew(told, visits.GetValueOrDefault(held.Id), Act, [.. joined[held.Reference]]);
        if (outcome.IsDone)
        {
            Open();
        }

        return outcome;
    }

    protected override void Add(RegisterRow row, Volunteer record)
    {
        Open();
        held[record.Reference] = record;
        Db.Volunteers.Add(record);
    }

    private Link? CampaignOf(RegisterRow row)
    {
        opening = null;
        if (row.Text(nameof(VolunteerFacts.Campaign)) is not { } name)
        {
            return null;
        }

        var code = CodeText.Of(name);
        if (code.Length == 0)
        {
            row.Refuse("campaign.name_missing", "The name of a campaign has letters or digits in it.", "campaign");
            return null;
        }

        if (campaigns!.TryGetValue(code, out var known))
        {
            return known;
        }

        var campaign = Campaign.Open(name, Act);
        row.Note(campaign);
        opening = campaign.IsDone ? campaign.Value : null;
        return opening is null ? null : LinkTo(opening);
    }

    private static Link LinkTo(Campaign campaign) => new(campaign.Id.Value, campaign.Name);

    // Only with a volunteer who was taken in: a rejected row leaves nothing behind.
    private void Open()
    {
        if (opening is not null)
        {
            campaigns!.Add(opening.Code, LinkTo(opening));
            Db.Campaigns.Add(opening);
            opening = null;
        }
    }
}
