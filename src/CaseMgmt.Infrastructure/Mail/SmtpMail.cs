using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CaseMgmt.Application.ComplaintReviews.Letters;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;

namespace CaseMgmt.Infrastructure.Mail;

/// <summary>
/// Hands each e-mail over to a mail server, and says which of three came of it: taken, not taken, or nobody knows. That is so once the
/// e-mail is on its way and no answer to it comes.
/// </summary>
internal sealed partial class SmtpMail(IOptions<MailOptions> options, ILogger<SmtpMail> logger) : IMail
{
    private const string Lost =
        "The connection to the mail server was lost before it answered: whether the letter has gone, nobody knows.";

    public string? WhyNot => null;

    public async Task<HandOver> HandOverAsync(OutgoingLetter letter, CancellationToken cancel)
    {
        using var client = new SmtpClient { Timeout = (int)options.Value.Timeout.TotalMilliseconds };
        client.ServerCertificateValidationCallback = IsTrusted;
        var isOnItsWay = false;
        try
        {
            using var message = LetterMessage.Of(letter, options.Value);
            await ConnectAsync(client, cancel);
            // From its first byte on we cannot tell what the server has: a letter is rather asked about than sent twice.
            await client.SendAsync(message, cancel, new Begun(() => isOnItsWay = true));
        }
        catch (SmtpCommandException refused)
        {
            Refused(refused.ErrorCode, (int)refused.StatusCode);
            return Answer(refused);
        }
        catch (ParseException)
        {
            return LetterMessage.NoAddress;
        }
        // Whatever else it is: who does not hear of it takes the letter for one whose worker was cut off.
        catch (Exception fault)
        {
            NotHandedOver(fault.GetType().Name, isOnItsWay);
            return isOnItsWay
                ? new HandOver(HandOverEnd.InDoubt, Lost)
                : new HandOver(HandOverEnd.NotTaken, Said(fault));
        }

        await LeaveAsync(client);
        return new HandOver(HandOverEnd.Taken);
    }

    private async Task ConnectAsync(SmtpClient client, CancellationToken cancel)
    {
        var settings = options.Value;
        await client.ConnectAsync(
            settings.Host!,
            settings.Port,
            settings.Security switch
            {
                MailSecurity.None => SecureSocketOptions.None,
                MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
                _ => SecureSocketOptions.StartTls,
            },
            cancel
        );
        if (settings.User is { } user)
        {
            await client.AuthenticateAsync(user, settings.Password ?? "", cancel);
        }
    }

    // It has been taken: what becomes of the goodbye changes nothing.
    private static async Task LeaveAsync(SmtpClient client)
    {
        try
        {
            await client.DisconnectAsync(quit: true, CancellationToken.None);
        }
        catch (Exception fault) when (fault is IOException or SocketException or TimeoutException or ProtocolException)
        {
            // The server has hung up first.
        }
    }

    // 4xx: not now; 5xx: never so. Its words may name the recipient, so we have our own.
    private static HandOver Answer(SmtpCommandException refused)
    {
        var isForGood = (int)refused.StatusCode >= 500;
        var what = refused.ErrorCode switch
        {
            SmtpErrorCode.RecipientNotAccepted => "does not take e-mail for the address of this letter",
            SmtpErrorCode.SenderNotAccepted => "does not take e-mail from the office's address (Mail:From)",
            _ => "did not take this letter",
        };
        return new HandOver(
            isForGood ? HandOverEnd.Refused : HandOverEnd.NotTaken,
            $"The mail server {what} (its code is {(int)refused.StatusCode})."
        );
    }

    private static string Said(Exception fault) =>
        fault switch
        {
            AuthenticationException => "The mail server does not know the office's account (Mail:User, Mail:Password).",
            ServiceNotAuthenticatedException =>
                "The mail server takes e-mails only from an account that it knows (Mail:User, Mail:Password).",
            SslHandshakeException => "The certificate of the mail server is not trusted, so nothing was sent to it.",
            NotSupportedException =>
                "The mail server does not encrypt the connection as Mail:Security asks for, so nothing was sent to it.",
            IOException
            or SocketException
            or TimeoutException
            or OperationCanceledException
            or ProtocolException
            or ServiceNotConnectedException => "The mail server could not be reached.",
            _ => "The letter could not be handed over: whoever looks after the program finds the fault in its log.",
        };

    private bool IsTrusted(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors faults) =>
        faults is SslPolicyErrors.None
        || options.Value.CertificateHash is { } hash
            && certificate?.GetCertHashString(HashAlgorithmName.SHA256) is { } shown
            && string.Equals(
                hash.Replace(":", "", StringComparison.Ordinal),
                shown,
                StringComparison.OrdinalIgnoreCase
            );

    private sealed class Begun(Action told) : ITransferProgress
    {
        public void Report(long bytesTransferred, long totalSize) => told();

        public void Report(long bytesTransferred) => told();
    }

    [LoggerMessage(LogLevel.Warning, "The mail server refused a letter: {What}, code {Code}")]
    private partial void Refused(SmtpErrorCode what, int code);

    [LoggerMessage(LogLevel.Warning, "A letter was not handed over: {Fault}; on its way: {IsOnItsWay}")]
    private partial void NotHandedOver(string fault, bool isOnItsWay);
}
