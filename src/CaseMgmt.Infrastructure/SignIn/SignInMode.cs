namespace CaseMgmt.Infrastructure.SignIn;

/// <summary>How people prove who they are. Setting <c>SignIn:Mode</c>.</summary>
public enum SignInMode
{
    /// <summary>Choose one of the invented persons; for Development, on this machine alone.</summary>
    Personas,

    /// <summary>Accounts that the office keeps itself: a password with a second factor, or a passkey.</summary>
    Local,

    /// <summary>The office's Microsoft Entra ID.</summary>
    Entra,
}

/// <summary>How people sign in here. Section <c>SignIn</c> of the configuration.</summary>
public sealed class SignInSettings
{
    public SignInMode Mode { get; set; }

    /// <summary>Whom people ask who cannot come in, in words: "Alex in the office, 01632 960 000".</summary>
    public string Contact { get; set; } = "the administrator of your office";
}

/// <summary>The program may not start as it is configured. The message says what to change.</summary>
public sealed class StartRefusedException(string message) : Exception(message);
