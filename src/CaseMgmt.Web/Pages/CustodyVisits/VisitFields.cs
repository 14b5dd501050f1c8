using System.Globalization;
using CaseMgmt.Application.CustodyVisits.Recording;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CaseMgmt.Web.Pages.CustodyVisits;

/// <summary>The visitors' form, as it is typed.</summary>
public sealed class VisitFields
{
    // As many as a paper form has lines for; a register may have named more.
    private const int LinesOfTheForm = 4;

    private const int MostCounted = 9_999;

    public string? Suite { get; set; }
    public string? Mode { get; set; }
    public string? Outcome { get; set; }
    public string? On { get; set; }
    public string? ArrivedAt { get; set; }
    public string? AdmittedAt { get; set; }
    public string? DepartedAt { get; set; }

    /// <summary>Who visited, by the lines of the form.</summary>
    public List<string?> Visitors { get; set; } = [];

    public int Lines => Math.Max(LinesOfTheForm, Visitors.Count);

    /// <summary>What was counted, by the names of the counts, which are those of the fields.</summary>
    [BindNever]
    public Dictionary<string, string?> Counts { get; private set; } = [];

    public string? CountOf(string name) => Counts.GetValueOrDefault(name);

    public static VisitFields Of(VisitForm form) =>
        new()
        {
            Suite = form.Suite.ToString(),
            Mode = CodeText.Of(form.Mode),
            Outcome = CodeText.Of(form.Outcome),
            On = TypedDay.Of(form.On),
            ArrivedAt = TimeOf(form.Arrived),
            AdmittedAt = TimeOf(form.Admitted),
            DepartedAt = TimeOf(form.Departed),
            Visitors = [.. form.Visitors.Select(v => v.ToString())],
            Counts = form.Counts is { } counts
                ? VisitCounts.AllNames.ToDictionary(name => name, name => Text(counts[name]))
                : [],
        };

    /// <summary>Null where something could not be read: its field says why.</summary>
    public VisitForm? Read(IFormCollection typed, ModelStateDictionary state)
    {
        Counts = VisitCounts.AllNames.ToDictionary(name => name, name => (string?)typed[name]);
        var suite = Key(Suite);
        if (suite is null)
        {
            state.AddModelError(nameof(Suite), "Choose the custody suite that was visited.");
        }

        var (mode, outcome) = (
            TypedCode.Needed<VisitMode>(state, nameof(Mode), Mode, "Choose how the suite was visited."),
            TypedCode.Needed<VisitOutcome>(state, nameof(Outcome), Outcome, "Choose what came of the visit.")
        );
        var on = TypedDay.Needed(state, nameof(On), On, "The day of the visit");
        var arrived = TypedTime.Read(state, nameof(ArrivedAt), ArrivedAt, "The time of arrival");
        var admitted = TypedTime.Read(state, nameof(AdmittedAt), AdmittedAt, "The time of admission");
        var departed = TypedTime.Read(state, nameof(DepartedAt), DepartedAt, "The time of departure");
        var counts = ReadCounts(state);
        return state.IsValid
            ? new VisitForm(
                suite!.Value,
                [.. Visitors.Select(Key).OfType<Guid>()],
                mode!.Value,
                outcome!.Value,
                on!.Value,
                arrived,
                admitted,
                departed,
                counts
            )
            : null;
    }

    // A blank among numbers is none; where all is blank, nothing was counted.
    private VisitCounts? ReadCounts(ModelStateDictionary state)
    {
        Dictionary<string, int> read = [];
        foreach (var name in VisitCounts.AllNames)
        {
            if (CountOf(name)?.Trim() is not { Length: > 0 } typed)
            {
                continue;
            }

            if (
                int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number <= MostCounted
            )
            {
                read[name] = number;
            }
            else
            {
                state.AddModelError(name, $"Enter a whole number from 0 to {MostCounted}.");
            }
        }

        return read.Count == 0 ? null : VisitCounts.Read(name => read.TryGetValue(name, out var count) ? count : null);
    }

    private static Guid? Key(string? typed) => Guid.TryParse(typed, out var key) ? key : null;

    private static string? TimeOf(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string? Text(int? count) => count?.ToString(CultureInfo.InvariantCulture);
}
