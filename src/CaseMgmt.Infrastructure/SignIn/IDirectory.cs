namespace CaseMgmt.Infrastructure.SignIn;

/// <summary>A directory that vouches for people and is asked again while they are signed in; there is none with local accounts.</summary>
internal interface IDirectory
{
    /// <summary>Is what it said of the person too old?</summary>
    bool IsToBeAsked(FoundSession session);

    /// <summary>Does it still vouch for the person of the session? What they may be is brought up to date before it answers.</summary>
    Task<bool> VouchesAsync(FoundSession session, CancellationToken cancel);
}
