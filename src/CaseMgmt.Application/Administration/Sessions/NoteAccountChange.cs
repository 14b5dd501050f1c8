using System.Text.Json;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.Administration.Sessions;

/// <summary>The acting person changed what proves who they are; kept in the history, as every sign-in is.</summary>
[Requires(Permission.SignIn), Called("Change how to sign in")]
public sealed record NoteAccountChange(AccountChange What) : ICommand;

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
    public Task<Result> Handle(NoteAccountChange request, CancellationToken cancellationToken)
    {
        db.Note(act, clock.UtcNow(), act.By.Id, act.By.Name, new { What = Vocabulary.Of(request.What) });
        return Task.FromResult(Result.Done());
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
