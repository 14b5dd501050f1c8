using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace CaseMgmt.Infrastructure.SignIn;

/// <summary>Signs people in and out, whatever proved who they are: the session begins and ends in the records, then in the browser.</summary>
public sealed class OfficeSignIn(ISender sender, ActingUser acting, SignInMetrics metrics, TimeProvider clock)
{
    private static readonly OfficeUser System = OfficeUser.System("sign-in");

    /// <summary>The person has proved who they are.</summary>
    /// <param name="vouched">What a directory says of them; null where the office says it itself.</param>
    /// <param name="proof">Which proof it was, so that the same one opens nothing twice; null where it cannot be sent twice.</param>
    /// <param name="changing">What the proof changes of the account, in the same act.</param>
    public async Task<Result> InAsync(
        HttpContext http,
        OfficeUser user,
        Vouched? vouched = null,
        Guid? proof = null,
        NoteAccountChange? changing = null
    )
    {
        // Nobody goes on in a session that was begun for somebody else.
        await EndAsync(http);
        acting.Become(user);
        var id = new SessionId(Ids.New(clock));
        var seen = new Seen(proof ?? Ids.New(clock), 0);
        var started = await sender.Send(
            new StartSession(id, BrowserName.Of(http.Request.Headers.UserAgent), vouched, seen, changing),
            http.RequestAborted
        );
        if (started is { IsDone: true, IsDoneBefore: false })
        {
            await http.SignInAsync(SignedIn.Scheme, SignedIn.In(id));
        }

        return started;
    }

    /// <summary>Counts one that the history tells of already.</summary>
    public void Count(SignInFailure why) => metrics.Failed(why);

    /// <summary>Ends the session of the request, if there is one.</summary>
    public async Task<Result> OutAsync(HttpContext http)
    {
        var ended = await EndAsync(http);
        await http.SignOutAsync(SignedIn.Scheme);
        return ended;
    }

    /// <summary>Counts and keeps that somebody could not sign in.</summary>
    public async Task FailedAsync(HttpContext http, SignInFailure why, PersonId? person = null, string? name = null)
    {
        Count(why);
        // Who is signed in and proves themselves again stays so.
        var before = acting.User;
        acting.Become(System);
        await sender.Send(
            new NoteFailedSignIn(person, name, why, http.Connection.RemoteIpAddress?.ToString()),
            http.RequestAborted
        );
        acting.Become(before);
    }

    private Task<Result> EndAsync(HttpContext http) =>
        SignedIn.SessionOf(http.User) is { } session
            ? sender.Send(new EndSession(session), http.RequestAborted)
            : Task.FromResult(Result.Done());
}
