namespace CaseMgmt.Infrastructure.SignIn;

/// <summary>How people prove who they are. Setting <c>SignIn:Mode</c>.</summary>
public enum SignInMode
{
    /// <summary>Choose one of the invented persons; for Development, on this machine alone.</summary>
    Personas,

    /// <summary>The office's Microsoft Entra ID.</summary>
    Entra,
}

/// <summary>The program may not start as it is configured. The message says what to change.</summary>
public sealed class StartRefusedException(string message) : Exception(message);
