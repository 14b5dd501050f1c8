using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.Statistics;

/// <summary>Two compilations of a period, as known at two days: the figures that differ and the acts that lie between.</summary>
public sealed class ChangesModel(ISender sender) : FigurePage(sender)
{
    /// <summary>The compilation with which the other is compared; the one before it if not given.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Since { get; set; }

    /// <summary>The other; the latest if not given.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Now { get; set; }

    [BindProperty]
    public string? KnownAt { get; set; }

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public CompilationChanges? Changes { get; private set; }

    public string AsAtTyped => TypedDay.Of(Day) ?? AsAt ?? "";

    /// <summary>"As at 31 March 2023, known on 9 May 2023 (revision 2)".</summary>
    public static string Said(CompilationView compilation) =>
        $"As at {DateRules.Say(compilation.AsAt)}, known on {DateRules.Say(LondonTime.DayOf(compilation.KnownAt))} (revision {compilation.Revision})";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await ChooseAsync(cancel);
        await ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await ChooseAsync(cancel);
        var known = TypedDay.Needed(ModelState, nameof(KnownAt), KnownAt, "The known-at day");
        if (ModelState.IsValid)
        {
            var asked = await this.ActAsync(Sender, new AskForCompilation(Shown, Day, known), cancel);
            if (asked.IsDone)
            {
                return RedirectToPage("Compilation", new { id = asked.Value });
            }
        }

        await ShowAsync(cancel);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancel)
    {
        Choices =
        [
            .. (await Sender.Send(new ListRevisions(Shown), cancel)).Select(c => new Choice(
                c.Id.Value.ToString(),
                Said(c)
            )),
        ];
        Changes = await Sender.Send(new GetChanges(Shown) { Shown = Now, Since = Since }, cancel);
        if (Day is null && Changes is { } changes)
        {
            Show(changes.Latest);
        }

        (Now, Since) = (Changes?.Latest.Id.Value ?? Now, Changes?.Previous?.Id.Value ?? Since);
    }
}
