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
    private CaseReference? reference;

    public override async Task PrefetchAsync(IReadOnlyList<RegisterRow> batch, CancellationToken cancel)
    {
        var references = ReferencesOf(batch, "reference", ReferenceSeries.ChiefConstableComplaint);
        held = await Db
            .ChiefConstableComplaints.Where(c => references.Contains(c.Reference))
            .WithDecisions()
            .ToDictionaryAsync(c => c.Reference, StringComparer.Ordinal, cancel);
    }

    protected override IEnumerable<ChiefConstableDecision> Tell(RegisterRow row)
    {
        reference = row.Reference("reference", ReferenceSeries.ChiefConstableComplaint)?.Ours;
        if (reference is null && row.Cell("reference") is { } own)
        {
            row.Refuse(
                "value.not_a_reference",
                $"'{own}' is not a reference of the form CCC/2022-23/0001.",
                "reference"
            );
        }

        yield return new ContactReceived(row.NeededInstant(nameof(ChiefConstableComplaintFacts.ReceivedAt)));
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

    protected override ChiefConstableComplaint? Held(RegisterRow row) => held.GetValueOrDefault(reference!.ToString());

    protected override Result<ChiefConstableComplaint> Record(
        RegisterRow row,
        IReadOnlyList<ChiefConstableDecision> told
    ) =>
        reference is null
            ? Result.Refused<ChiefConstableComplaint>([])
            : ChiefConstableComplaint.Receive(reference, told, Act);

    protected override Result<IReadOnlyList<Change>> TellAnew(
        ChiefConstableComplaint held,
        IReadOnlyList<ChiefConstableDecision> told
    ) => held.TellAnew(told, Act);

    protected override void Add(RegisterRow row, ChiefConstableComplaint record)
    {
        NumbersTaken.Add(reference!);
        Db.ChiefConstableComplaints.Add(record);
    }
}
