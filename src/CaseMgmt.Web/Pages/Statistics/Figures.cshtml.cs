using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Web.Components;
using MediatR;

namespace CaseMgmt.Web.Pages.Statistics;

/// <summary>Every figure with its definition, and its number in the chosen period.</summary>
public sealed class FiguresModel(ISender sender) : FigurePage(sender)
{
    public IReadOnlyList<FigureDefinition> Definitions { get; private set; } = [];

    public CompiledFigures? Figures { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await ChooseAsync(cancel);
        Definitions = await Sender.Send(new ListDefinitions(), cancel);
        Figures = ModelState.IsValid ? await Sender.Send(new GetFigures(Shown, Day), cancel) : null;
        if (Figures is not null)
        {
            Show(Figures.Compilation);
        }
    }
}
