using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.People;

public readonly record struct SessionId(Guid Value) : ITypedId;

/// <summary>
/// Somebody is signed in with one browser, from the sign-in to the sign-out. The browser holds only which session it is; whether it
/// still opens anything, and what the person may do, is asked here each time, so that an ended session is ended everywhere at once.
/// </summary>
public sealed class Session : AggregateRoot<SessionId>
{
    private Session() { }

    /// <summary>As people recognise it in a list: "Firefox on Windows".</summary>
    public override string Reference => Browser;

    public PersonId PersonId { get; private set; }

    /// <summary>By which the office knows the person for good: <c>local:…</c>, <c>entra:…</c>.</summary>
    public string Account { get; private set; } = "";

    public string Browser { get; private set; } = "";

    /// <summary>When something was last asked for in it (UTC). Kept in coarse steps, so that looking at a page writes nothing.</summary>
    public DateTime LastSeenAt { get; private set; }

    /// <summary>When whoever vouches for the person last said what they may be (UTC): the directory, or the office itself.</summary>
    public DateTime VouchedAt { get; private set; }

    /// <summary>The directory's own name of the session, by which it ends it; null without a directory.</summary>
    public string? DirectorySession { get; private set; }

    /// <summary>With what the directory is asked again whether the person is still who they were; protected. Null without a directory.</summary>
    public string? Grant { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public static Session Start(
        SessionId id,
        PersonId person,
        string account,
        string browser,
        DateTime now,
        string? directorySession = null,
        string? grant = null
    ) =>
        new()
        {
            Id = id,
            PersonId = person,
            Account = account,
            Browser = browser,
            RecordedAt = now,
            LastSeenAt = now,
            VouchedAt = now,
            DirectorySession = directorySession,
            Grant = grant,
        };

    /// <summary>Nothing opens with it any more. Ended already, it stays as it is.</summary>
    public void End(DateTime now)
    {
        if (EndedAt is null)
        {
            Note(new Change(nameof(EndedAt), null, now));
            EndedAt = now;
            Grant = null;
        }
    }
}

/// <summary>What cannot be done with a session.</summary>
public static class SessionErrors
{
    public static readonly Error Unknown = new(
        "session.unknown",
        "There is no such session of yours any more. Load the page again."
    );
}
