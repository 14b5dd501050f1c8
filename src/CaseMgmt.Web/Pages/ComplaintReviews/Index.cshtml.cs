using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>The list of reviews. Searched by references alone: a name typed here would stand in the address.</summary>
public sealed class IndexModel(ISender sender) : ListPage
{
    private const string Open = "open";

    [BindProperty(SupportsGet = true)]
    public string? Reference { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Waiting { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Due { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Reviewer { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Category { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Route { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Channel { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    public ReviewList List { get; private set; } = null!;

    public bool IsFiltered { get; private set; }

    public static IEnumerable<Choice> States => Choice.Of<ReviewState>().Prepend(new Choice(Open, "Open (all)"));

    public IEnumerable<Choice> Reviewers => List.Reviewers.Select(r => new Choice(r.Key, r.Name));

    public IEnumerable<Choice> Categories => List.Categories.Select(c => new Choice(c.Code, $"{c.Code}: {c.Name}"));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var (filter, order) = (Asked(), Order(ReviewOrder.Received, descendingOtherwise: true));
        IsFiltered = filter != new ReviewFilter();
        List = await sender.Send(new ListReviews(filter, order, Descending, Number), cancel);
    }

    /// <summary>The same list as a file, all pages of it; of no form that there is, nothing.</summary>
    public async Task<IActionResult> OnGetFileAsync(string? format, CancellationToken cancel)
    {
        if (Coded<ListFormat>(format) is not { } form)
        {
            return NotFound();
        }

        var (filter, order) = (Asked(), Order(ReviewOrder.Received, descendingOtherwise: true));
        var file = await sender.Send(new ExportReviews(filter, order, Descending, form), cancel);
        return File(file.Content, file.MediaType, file.Name);
    }

    private ReviewFilter Asked() =>
        new()
        {
            Reference = Text(Reference)?.ToUpperInvariant(),
            OpenOnly = State == Open,
            State = Coded<ReviewState>(State),
            Waiting = Coded<WaitingFor>(Waiting),
            Due = Coded<ReviewDue>(Due),
            Reviewer = Text(Reviewer),
            Category = Text(Category),
            Route = Coded<HandlingRoute>(Route),
            Channel = Coded<ReviewChannel>(Channel),
            ReceivedFrom = Day(nameof(From), From, "The first day of receipt"),
            ReceivedTo = Day(nameof(To), To, "The last day of receipt"),
        };
}
