using CaseMgmt.Application.Common;
using CaseMgmt.Application.CustodyVisits.Recording;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.CustodyVisits;

/// <summary>A page with the visitors' form, in the order of the paper: keyed in, gone on with, amended.</summary>
public abstract class VisitFormPage(ISender sender, TimeProvider clock) : ActPage(clock)
{
    protected ISender Sender => sender;

    [BindProperty(Name = "")]
    public VisitFields Fields { get; set; } = new();

    [BindProperty(Name = "")]
    public VisitWords Words { get; set; } = new();

    public VisitFormView Form { get; private set; } = null!;

    public IEnumerable<Choice> Suites => Form.Suites.Select(s => new Choice(s.Id.ToString(), s.Name));

    public IEnumerable<Choice> Volunteers =>
        Form.Volunteers.Select(v => new Choice(v.Id.ToString(), $"{v.Name} ({v.Reference})"));

    /// <summary>Reads what the form offers; false where there is no such visit.</summary>
    protected async Task<bool> ReadFormAsync(CustodyVisitId? visit, CancellationToken cancel)
    {
        if (await sender.Send(new GetVisitForm(visit), cancel) is not { } form)
        {
            return false;
        }

        Form = form;
        return true;
    }

    /// <summary>The form comes back as it was typed, with what is wrong at its fields.</summary>
    protected async Task<Result?> SendAsync(Func<VisitForm, IRequest<Result>> command, CancellationToken cancel) =>
        Fields.Read(Request.Form, ModelState) is { } form
            ? await this.ActAsync(sender, command(form with { Words = Words }), cancel)
            : null;
}

/// <summary>The form of a visit that is on record.</summary>
public abstract class VisitReportPage(ISender sender, TimeProvider clock, RecordAct<ReportStatus> act)
    : VisitFormPage(sender, clock)
{
    public VisitToWrite Visit => Form.Visit!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        var shown = await ShowAsync(id, cancel);
        if (shown is PageResult)
        {
            (Fields, Words) = (VisitFields.Of(Visit.Form), Visit.Form.Words);
        }

        return shown;
    }

    protected async Task<IActionResult> AfterAsync(
        Guid id,
        Func<VisitForm, IRequest<Result>> command,
        string told,
        CancellationToken cancel
    ) =>
        await SendAsync(command, cancel) is { IsDone: true } done
            ? Done(done, told, $"/visits/{id}")
            : await ShowAsync(id, cancel);

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancel)
    {
        if (!await ReadFormAsync(new CustodyVisitId(id), cancel))
        {
            return NotFound();
        }

        Shows(Visit.Version);
        return ModelState.IsValid && act.WhyNot(Visit.Status, default) is { } why
            ? NotPossible(why.Message, $"/visits/{id}")
            : Page();
    }
}
