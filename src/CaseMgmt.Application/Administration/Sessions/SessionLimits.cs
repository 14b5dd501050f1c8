namespace CaseMgmt.Application.Administration.Sessions;

/// <summary>How long a session lasts. Section <c>Sessions</c> of the configuration.</summary>
public sealed class SessionLimits
{
    // So many steps to the idle limit: a session in use is written to once in a step, not once a page.
    private const int Steps = 12;

    /// <summary>After so long without anything being asked for, one has to sign in again. What was typed is kept.</summary>
    public TimeSpan Idle { get; set; } = TimeSpan.FromHours(1);

    /// <summary>After so long one has to sign in again, whatever was asked for meanwhile.</summary>
    public TimeSpan Longest { get; set; } = TimeSpan.FromHours(12);

    /// <summary>How exactly it is kept when a session was last used.</summary>
    public TimeSpan Step => Idle / Steps;

    /// <summary>Whoever was last seen before this is asked to sign in again.</summary>
    public DateTime SeenSince(DateTime now) => now - Idle;

    /// <summary>Whoever signed in before this is asked to sign in again.</summary>
    public DateTime StartedSince(DateTime now) => now - Longest;
}
