using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Figures;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Components;

/// <summary>The tiles of the Commissioner's home: the latest year that has records, as it was last compiled.</summary>
public sealed class KeyFigures(ISender sender) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var cancel = HttpContext.RequestAborted;
        var compiled = await sender.Send(new ListCompilations(), cancel);
        var figures = await sender.Send(new GetComparedFigures(compiled.Suggested), cancel);
        return View(
            figures is null
                ? null
                : FigureTiles.Of(
                    string.Join(
                        ". ",
                        new[] { figures.Now.Period.InWords, FigureTiles.NothingToCompare(figures) }.OfType<string>()
                    ),
                    figures,
                    ComplaintReviewsCohort.Considered,
                    ComplaintReviewsCohort.UpheldRateOfValid,
                    ComplaintReviewsCohort.Ongoing,
                    CustodyVisiting.Completed,
                    CustodyVisiting.SpokenTo,
                    VolunteersInPost.JoinedFromCampaign,
                    ChiefConstable.Recorded,
                    CommunityScrutiny.Sessions
                )
        );
    }
}
