namespace CaseMgmt.Infrastructure.Mail;

/// <summary>
/// How e-mails leave. Section <c>Mail</c> of the configuration: a mail server, or a folder out of which one takes them. Without either
/// letters are posted.
/// </summary>
public sealed class MailOptions
{
    /// <summary>The mail server.</summary>
    public string? Host { get; set; }
    public int Port { get; set; } = 587;
    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>
    /// SHA-256 of the certificate that the server shows, in hexadecimal, where it is the office's own and no authority vouches for it.
    /// </summary>
    public string? CertificateHash { get; set; }

    /// <summary>An account at the server; without it the server takes e-mails of this machine.</summary>
    public string? User { get; set; }
    public string? Password { get; set; }

    /// <summary>The address from which letters come.</summary>
    public string? From { get; set; }

    /// <summary>A folder in which each e-mail becomes a file (<c>.eml</c>), in place of a server.</summary>
    public string? PickUpFolder { get; set; }

    /// <summary>How long the server may take for each answer.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
}

public enum MailSecurity
{
    /// <summary>The connection is encrypted before anything is said; a server that cannot is given nothing.</summary>
    StartTls,

    /// <summary>It is encrypted from the start (port 465).</summary>
    Tls,

    /// <summary>It is not encrypted: only for a server on this machine.</summary>
    None,
}
