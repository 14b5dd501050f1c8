using System.Globalization;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Components;

/// <summary>What the pages of figures share: the address names the period and the as-at day; without them they show the latest year that has records.</summary>
public abstract class FigurePage(ISender sender) : PageModel
{
    /// <summary>As in <c>2022-23</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Period { get; set; }

    /// <summary>As in <c>2023-06-30</c>, or as people type it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? AsAt { get; set; }

    protected ISender Sender => sender;

    public CompilationList Compiled { get; private set; } = null!;

    public ReportingPeriod Shown { get; private set; } = null!;

    public DateOnly? Day { get; private set; }

    /// <summary>The period and the day for links from here.</summary>
    public string Query => FigureAddress.Query(Shown, Day);

    public IEnumerable<Choice> Periods =>
        Compiled
            .Periods.Append(Compiled.Suggested)
            .Append(Shown)
            .Distinct()
            .OrderByDescending(p => p.To)
            .ThenBy(p => p.From)
            .Select(p => new Choice(p.ToString(), p.ToString()));

    /// <summary>Reads what the address asks for; what it does not say is the latest.</summary>
    protected async Task ChooseAsync(CancellationToken cancel)
    {
        Compiled = await sender.Send(new ListCompilations(), cancel);
        Shown = Compiled.Suggested;
        if (!string.IsNullOrWhiteSpace(Period))
        {
            var period = ReportingPeriod.Parse(Period);
            if (period.IsDone)
            {
                Shown = period.Value;
            }
            else
            {
                ModelState.AddModelError(nameof(Period), period.Errors[0].Message);
            }
        }

        if (!string.IsNullOrWhiteSpace(AsAt))
        {
            if (
                DateOnly.TryParseExact(
                    AsAt.Trim(),
                    ["yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy", "d MMM yyyy"],
                    CultureInfo.GetCultureInfo("en-GB"),
                    DateTimeStyles.None,
                    out var day
                )
            )
            {
                Day = day;
            }
            else
            {
                ModelState.AddModelError(nameof(AsAt), "The as-at day must be a real date, like 30/6/2023");
            }
        }
    }

    /// <summary>From now on the day of the compilation that is shown.</summary>
    protected void Show(CompilationView compilation) => Day = compilation.AsAt;
}
