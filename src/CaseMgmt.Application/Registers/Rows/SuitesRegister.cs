using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary><c>custody-suites</c>: the suites that are visited, by name; a row for each term in which one is open with one plan.</summary>
internal sealed class SuitesRegister(RowContext context) : DecisionRows<CustodySuite, SuiteDecision>(context)
{
    private Dictionary<string, CustodySuite> held = [];
    private Dictionary<string, string> codes = [];
    private Dictionary<CustodySuiteId, VisitsMade> visits = [];
    private ILookup<string, DateOnly> opened = Array.Empty<DateOnly>().ToLookup(_ => "");

    public override async Task PrefetchAsync(IReadOnlyList<RegisterRow> batch, CancellationToken cancel)
    {
        var names = TextsOf(batch, "suite");
        opened = DaysOf(batch, "suite", nameof(SuiteFacts.OpenedOn));
        held = await Db
            .CustodySuites.Where(s => names.Contains(s.Name))
            .WithDecisions()
            .ToDictionaryAsync(s => s.Name, StringComparer.OrdinalIgnoreCase, cancel);
        codes = await Db.CustodySuites.ToDictionaryAsync(s => s.Code, s => s.Name, StringComparer.Ordinal, cancel);
        var made = await Db
            .CustodySuites.Where(s => names.Contains(s.Name))
            .Select(s => new
            {
                s.Id,
                First = Db
                    .CustodyVisits.Where(v => v.SuiteId == s.Id)
                    .OrderBy(v => v.ArrivedOn)
                    .ThenBy(v => v.Reference)
                    .Select(v => new VisitMade(v.Reference, v.ArrivedOn))
                    .FirstOrDefault(),
                Last = Db
                    .CustodyVisits.Where(v => v.SuiteId == s.Id)
                    .OrderByDescending(v => v.ArrivedOn)
                    .ThenBy(v => v.Reference)
                    .Select(v => new VisitMade(v.Reference, v.ArrivedOn))
                    .FirstOrDefault(),
            })
            .ToListAsync(cancel);
        visits = made.Where(m => m.First is not null).ToDictionary(m => m.Id, m => new VisitsMade(m.First!, m.Last!));
    }

    protected override IEnumerable<SuiteDecision> Tell(RegisterRow row) =>
        [
            new SuiteNamed(row.NeededText("suite"), row.NeededText(nameof(SuiteFacts.Panel))),
            new SuiteOpen(row.NeededDay(nameof(SuiteFacts.OpenedOn)), row.Day(nameof(SuiteFacts.ClosedOn))),
            new VisitsPlanned(row.NeededWhole(nameof(SuiteFacts.PlannedVisitsPerWeek))),
        ];

    protected override CustodySuite? Held(RegisterRow row) => held.GetValueOrDefault(row.Text("suite")!);

    protected override Result<CustodySuite> Record(RegisterRow row, IReadOnlyList<SuiteDecision> told) =>
        codes.TryGetValue(CodeText.Of(row.Text("suite") ?? ""), out var other)
            ? new Error(
                "suite.code_taken",
                $"The name is too much like '{other}', which the office holds: both would have one code in the figures. Use that name, or one that differs in letters or digits.",
                "suite"
            )
            : CustodySuite.Open(told, Act);

    protected override Result<IReadOnlyList<Change>> TellAnew(CustodySuite held, IReadOnlyList<SuiteDecision> told) =>
        held.TellAnew(told, visits.GetValueOrDefault(held.Id), Act, [.. opened[held.Name]]);

    protected override void Add(RegisterRow row, CustodySuite record)
    {
        codes[record.Code] = record.Name;
        held[record.Name] = record;
        Db.CustodySuites.Add(record);
    }
}
