using System.Text.Json;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.Administration.Sessions;

/// <summary>
/// The acting person changes what proves who they are. The change, its place in the history and the end of their other sessions are
/// one act: busy records or a killed process leave all of it or nothing.
/// </summary>
/// <param name="Change">Changes the account without saving it, or says why not; it may be asked to more than once.</param>
/// <param name="Here">The one session that goes on; null where none ends.</param>
[Requires(Permission.SignIn), Called("Change how to sign in")]
public sealed record NoteAccountChange(
    AccountChange What,
    Func<CancellationToken, Task<Result>> Change,
    SessionId? Here = null
) : ICommand;

public enum AccountChange
{
    /// <summary>By the one-time link: a password and an authenticator.</summary>
    SetUp,
    PasswordChanged,
    PasskeyAdded,
    PasskeyRemoved,
    RecoveryCodesRenewed,
    RecoveryCodeUsed,
}

internal sealed class NoteAccountChangeHandler(ICaseDb db, CurrentAct act, TimeProvider clock)
    : IRequestHandler<NoteAccountChange, Result>
{
    public async Task<Result> Handle(NoteAccountChange request, CancellationToken cancellationToken)
    {
        if (await request.Change(cancellationToken) is { IsDone: false } refused)
        {
            return refused;
        }

        var now = clock.UtcNow();
        db.Note(act, now, act.By.Id, act.By.Name, new { What = Vocabulary.Of(request.What) });
        if (request.Here is { } here)
        {
            await db.EndSessionsOfAsync(act.By.Id, now, cancellationToken, except: here);
        }

        return Result.Done();
    }
}

internal static class AccountHistory
{
    /// <summary>What concerns how a person signs in changes no record, and is kept in the history all the same.</summary>
    public static void Note(
        this ICaseDb db,
        CurrentAct act,
        DateTime now,
        PersonId person,
        string name,
        object? told
    ) =>
        db.History.Add(
            new HistoryRecord(act.Id, act.Name!, act.By.Id, act.By.Name, now, nameof(Person), person.Value, name)
            {
                After = told is null ? null : JsonSerializer.Serialize(told),
            }
        );
}
