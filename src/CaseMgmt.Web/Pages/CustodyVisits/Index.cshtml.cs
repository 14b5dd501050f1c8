using CaseMgmt.Application.Common;
using CaseMgmt.Application.CustodyVisits.Browse;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.CustodyVisits;

/// <summary>The list of custody visits.</summary>
public sealed class IndexModel(ISender sender, ActingUser acting) : ListPage
{
    public bool MayLog => acting.May(Permission.HandleVisits);

    [BindProperty(SupportsGet = true)]
    public string? Reference { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Suite { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Outcome { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    public VisitList List { get; private set; } = null!;

    public bool IsFiltered { get; private set; }

    public IEnumerable<Choice> Suites => List.Suites.Select(s => new Choice(s.Id.ToString(), s.Name));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var order = Order(VisitOrder.Arrived, descendingOtherwise: true);
        var filter = new VisitFilter
        {
            Reference = Text(Reference)?.ToUpperInvariant(),
            Suite = Suite,
            Status = Coded<ReportStatus>(Status),
            Outcome = Coded<VisitOutcome>(Outcome),
            From = Day(nameof(From), From, "The first day"),
            To = Day(nameof(To), To, "The last day"),
        };
        IsFiltered = filter != new VisitFilter();
        List = await sender.Send(new ListVisits(filter, order, Descending, Number), cancel);
    }
}
