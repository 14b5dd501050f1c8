using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Web.Components;
using MediatR;

namespace CaseMgmt.Web.Pages.Administration.People;

/// <summary>The sign-ins that failed.</summary>
public sealed class FailedSignInsModel(ISender sender) : ListPage
{
    public Listed<FailedSignIn> List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) =>
        List = await sender.Send(new ListFailedSignIns(Number), cancel);
}
