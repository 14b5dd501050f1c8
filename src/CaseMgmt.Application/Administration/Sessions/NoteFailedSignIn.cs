using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.Administration.Sessions;

/// <summary>
/// Somebody could not sign in: kept in the history, which is the office's audit, though it changed nothing. What was typed is not kept:
/// people type passwords where their name belongs.
/// </summary>
/// <param name="Person">Whose account it was; null when it is nobody's.</param>
/// <param name="From">The address of the network from which it came; null where that is not known.</param>
[Requires(Permission.SignIn), Called("Sign-in failed")]
public sealed record NoteFailedSignIn(PersonId? Person, string? Name, SignInFailure Why, string? From) : ICommand;

/// <summary>Why somebody could not sign in; they themselves are told less.</summary>
public enum SignInFailure
{
    UnknownAccount,
    WrongPassword,
    WrongCode,
    WrongPasskey,

    /// <summary>After too many wrong attempts the account waits.</summary>
    Locked,

    /// <summary>Tried so often in so short a time that nothing was looked at; in the history once for that time.</summary>
    TurnedAway,
    SwitchedOff,

    /// <summary>The directory vouches for the person, and for no role of the office.</summary>
    NoRole,

    /// <summary>What came back from the directory does not hold: its issuer, audience, signature, time or nonce.</summary>
    RefusedByDirectory,
}

internal sealed class NoteFailedSignInHandler(ICaseDb db, CurrentAct act, TimeProvider clock)
    : IRequestHandler<NoteFailedSignIn, Result>
{
    private const string NobodyKnown = "nobody known";

    /// <summary>Where what belongs to no account stands.</summary>
    internal static PersonId Nobody { get; } = PersonId.Of(NobodyKnown);

    public Task<Result> Handle(NoteFailedSignIn request, CancellationToken cancellationToken)
    {
        db.Note(
            act,
            clock.UtcNow(),
            request.Person ?? Nobody,
            request.Name ?? NobodyKnown,
            new { Why = Vocabulary.Of(request.Why), request.From }
        );
        return Task.FromResult(Result.Done());
    }
}
