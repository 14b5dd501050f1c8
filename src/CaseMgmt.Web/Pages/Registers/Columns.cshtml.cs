using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Mapping;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.Registers;

/// <summary>
/// Somebody says what the columns of a spreadsheet of the office's own mean. Only a heading that is ours, or that was said
/// before, is chosen already; what is merely likely stands beside it and is chosen by the person.
/// </summary>
public sealed class ColumnsModel(ISender sender) : PageModel
{
    /// <summary>Chosen for a column that is not read.</summary>
    public const string LeftAlone = "-";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The file, as it is stored.</summary>
    [BindProperty(SupportsGet = true, Name = "file")]
    public string Stored { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Register { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    /// <summary>The mapping that the form shows, where one is kept already.</summary>
    [BindProperty]
    public string? SeenName { get; set; }

    [BindProperty]
    public int? SeenVersion { get; set; }

    [BindProperty]
    public List<string?> Choices { get; set; } = [];

    public MappingView Shown { get; private set; } = null!;

    /// <summary>The file does not have a register's name.</summary>
    public bool MayChooseRegister => RegisterCatalogue.Of(Stored) is null;

    public IEnumerable<Choice> Registers =>
        RegisterCatalogue.Forms.Select(f => new Choice(f.Name, Vocabulary.LabelOfColumn(f.Name.Replace('-', '_'))));

    public IEnumerable<Choice> Meanings =>
        Shown
            .Register!.Described.Select(c => new Choice(c.Name, Proposals.LabelOf(c.Name)))
            .Prepend(new Choice(LeftAlone, "Nothing: leave it alone"));

    public string FieldsInOrder =>
        string.Join(' ', Enumerable.Range(0, Choices.Count).Select(i => $"Choices[{i}]").Prepend("Name"));

    public string HintOf(FoundColumn column)
    {
        var first =
            column.First.Count == 0 ? "It is blank in every row." : $"First values: {string.Join("; ", column.First)}.";
        return Shown.Proposals[column.Heading] is { Column: { } likely, IsExact: false }
            ? $"{first} Perhaps: {Proposals.LabelOf(likely)}."
            : first;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        (Name, SeenName, SeenVersion) = (Shown.Name, Shown.Seen?.Name, Shown.Seen?.Version);
        Choices = [.. Shown.Survey.Columns.Select(ChoiceFor)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        var said = Shown
            .Survey.Columns.Zip(Choices)
            .Where(c => !string.IsNullOrEmpty(c.Second))
            .ToDictionary(c => c.First.Heading, c => c.Second == LeftAlone ? null : c.Second);
        var seen = SeenName is null ? null : new SeenMapping(SeenName, SeenVersion ?? 0);
        var outcome = await this.ActAsync(
            sender,
            new SayColumns(Id, Stored, Register ?? "", Name ?? "", said, seen),
            cancel
        );
        if (!outcome.IsDone)
        {
            Choices = [.. Shown.Survey.Columns.Select((_, i) => i < Choices.Count ? Choices[i] : null)];
            return Page();
        }

        return outcome.Value ? RedirectToPage("OwnWords", new { id = Id, file = Stored }) : this.Kept(Id, Name!);
    }

    // Certain, or said by somebody: whatever else is proposed is for a person to choose.
    private string? ChoiceFor(FoundColumn column) =>
        Shown.Said.Headings.TryGetValue(column.Heading, out var said) ? said ?? LeftAlone
        : Shown.Proposals.GetValueOrDefault(column.Heading) is { IsExact: true, Column: { } ours } ? ours
        : null;

    private async Task<IActionResult?> LoadAsync(CancellationToken cancel)
    {
        if (await sender.Send(new GetMapping(Id, Stored, Register), cancel) is not { } view)
        {
            return RedirectToPage("Import", new { id = Id });
        }

        Shown = view;
        return null;
    }
}
