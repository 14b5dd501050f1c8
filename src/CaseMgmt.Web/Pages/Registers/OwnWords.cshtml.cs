using CaseMgmt.Application.Registers.Mapping;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.Registers;

/// <summary>Somebody says what the office's own words mean, and what holds for columns that the spreadsheet does not have.</summary>
public sealed class OwnWordsModel(ISender sender) : PageModel
{
    /// <summary>Chosen for a word that says nothing: the cell counts as blank.</summary>
    private const string Nothing = "-";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The file, as it is stored.</summary>
    [BindProperty(SupportsGet = true, Name = "file")]
    public string Stored { get; set; } = "";

    [BindProperty]
    public List<string?> Always { get; set; } = [];

    [BindProperty]
    public List<string?> Meanings { get; set; } = [];

    [BindProperty]
    public bool IsNotRecorded { get; set; }

    public MappingView Shown { get; private set; } = null!;

    public string FieldsInOrder =>
        string.Join(
            ' ',
            Enumerable
                .Range(0, Always.Count)
                .Select(i => $"Always[{i}]")
                .Concat(Enumerable.Range(0, Meanings.Count).Select(i => $"Meanings[{i}]"))
                .Append(nameof(IsNotRecorded))
        );

    public static IEnumerable<Choice> MeaningsOf(AskedWord asked) =>
        asked
            .Values.Select(v => new Choice(v.Key, v.Value))
            .Concat(asked.MayStay ? [new Choice(asked.Word, $"{asked.Word}, as it stands")] : [])
            .Append(new Choice(Nothing, "Nothing: the cell is blank"));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        var name = Shown.Name;
        var outcome = await this.ActAsync(
            sender,
            new SayWords(
                Id,
                Stored,
                IsNotRecorded,
                Always,
                [
                    .. Meanings.Select(m =>
                        string.IsNullOrEmpty(m) ? null
                        : m == Nothing ? ""
                        : m
                    ),
                ]
            ),
            cancel
        );
        return outcome.IsDone ? this.Kept(Id, name) : Page();
    }

    private async Task<IActionResult?> LoadAsync(CancellationToken cancel)
    {
        if (await sender.Send(new GetMapping(Id, Stored), cancel) is not { Register: not null } view)
        {
            return RedirectToPage("Import", new { id = Id });
        }

        Shown = view;
        Always = [.. view.MissingNeeded.Select((_, i) => i < Always.Count ? Always[i] : null)];
        Meanings = [.. view.Asked.Select((_, i) => i < Meanings.Count ? Meanings[i] : null)];
        return null;
    }
}

/// <summary>Where somebody goes after a mapping was kept.</summary>
internal static class MappingPages
{
    public static IActionResult Kept(this PageModel page, Guid import, string name)
    {
        page.TempData.Notify($"The mapping {name} was kept.");
        return page.RedirectToPage("Import", new { id = import });
    }
}
