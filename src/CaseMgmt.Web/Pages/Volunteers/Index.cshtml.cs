using CaseMgmt.Application.Volunteers.Browse;
using CaseMgmt.Domain.Volunteers;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.Volunteers;

/// <summary>The list of volunteers. Names are shown, never searched for: the address would hold them.</summary>
public sealed class IndexModel(ISender sender) : ListPage
{
    private const string Attention = "attention";

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Panel { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Campaign { get; set; }

    public VolunteerList List { get; private set; } = null!;

    public bool IsFiltered { get; private set; }

    public static IEnumerable<Choice> States =>
        Choice.Of<VolunteerState>().Prepend(new Choice(Attention, "Lapsed or vetting due"));

    public IEnumerable<Choice> Panels => List.Panels.Select(p => new Choice(p, p));

    public IEnumerable<Choice> Campaigns => List.Campaigns.Select(c => new Choice(c.Id.ToString(), c.Name));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var order = Order(VolunteerOrder.Reference, descendingOtherwise: false);
        var filter = new VolunteerFilter
        {
            State = Coded<VolunteerState>(State),
            NeedsAttention = State == Attention,
            Panel = Text(Panel),
            Campaign = Campaign,
        };
        IsFiltered = filter != new VolunteerFilter();
        List = await sender.Send(new ListVolunteers(filter, order, Descending, Number), cancel);
    }
}
