using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary>
/// <c>chief-constable-complaints</c>: contacts that name the Chief Constable, by reference. It has no column for a name. A file with
/// its header alone is a nil return.
/// </summary>
internal sealed class ChiefConstableRegister(RowContext context)
    : DecisionRows<ChiefConstableComplaint, ChiefConstableDecision>(context)
{
    private Dictionary<string, ChiefConstableComplaint> held = [];
    private readonly GivenReferences given = new(context, ReferenceSeries.ChiefConstableComplaint);
    private WrittenReference? reference;

    public override async Task PrefetchAsync(IReadOnlyList<RegisterRow> batch, CancellationToken cancel)
    {
        var references = ReferencesOf(batch, "reference", ReferenceSeries.ChiefConstableComplaint);
        var found = await Db
            .ChiefConstableComplaints.Where(c =>
                references.Contains(c.Reference) || references.Contains(c.OwnReference)
            )
            .WithDecisions()
            .ToListAsync(cancel);
        held = new(StringComparer.OrdinalIgnoreCase);
        foreach (var contact in found)
        {
            held[contact.Reference] = contact;
            held[contact.OwnReference ?? contact.Reference] = contact;
        }

        await given.GiveAsync(batch, held.ContainsKey, "received_at", cancel);
    }

    protected override IEnumerable<ChiefConstableDecision> Tell(RegisterRow row)
    {
        reference = row.Reference("reference", ReferenceSeries.ChiefConstableComplaint);
        yield return new ContactReceived(
            row.NeededInstantOrDay(nameof(ChiefConstableComplaintFacts.ReceivedAt), out _)
        );
        if (row.Day(nameof(ChiefConstableComplaintFacts.AcknowledgedOn)) is { } acknowledgedOn)
        {
            yield return new ContactAcknowledged(acknowledgedOn);
        }

        var (ownConduct, triggers) = (
            row.YesNo(nameof(ChiefConstableComplaintFacts.AboutOwnConduct)),
            row.Codes<Schedule3Trigger>(nameof(ChiefConstableComplaintFacts.Triggers))
        );
        if (ownConduct is not null || triggers.Count > 0)
        {
            yield return new ConductTested(ownConduct, triggers);
        }

        var (decision, decidedOn) = (
            row.Code<RecordingDecision>(nameof(ChiefConstableComplaintFacts.Decision)),
            row.Day(nameof(ChiefConstableComplaintFacts.DecidedOn))
        );
        if (decision is not null || decidedOn is not null)
        {
            yield return new RecordingDecided(decidedOn, decision);
        }

        if (row.Day(nameof(ChiefConstableComplaintFacts.ReferredToIopcOn)) is { } referredOn)
        {
            yield return new ReferredToIopc(referredOn);
        }

        if (row.Day(nameof(ChiefConstableComplaintFacts.ClosedOn)) is { } closedOn)
        {
            yield return new ContactClosed(closedOn);
        }
    }

    protected override ChiefConstableComplaint? Held(RegisterRow row) => held.GetValueOrDefault(reference!.Text);

    protected override Result<ChiefConstableComplaint> Record(
        RegisterRow row,
        IReadOnlyList<ChiefConstableDecision> told
    ) =>
        ChiefConstableComplaint.Receive(
            given.For(reference!, told.OfType<ContactReceived>().Single().On!.Value),
            told,
            Act,
            reference!.Own
        );

    protected override Result<IReadOnlyList<Change>> TellAnew(
        ChiefConstableComplaint held,
        IReadOnlyList<ChiefConstableDecision> told
    ) => held.TellAnew(told, Act);

    protected override void Add(RegisterRow row, ChiefConstableComplaint record)
    {
        Took(reference!);
        Db.ChiefConstableComplaints.Add(record);
    }
}
