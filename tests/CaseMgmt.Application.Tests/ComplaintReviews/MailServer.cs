using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>A mail server on this machine: what it has taken can be counted, and it can be told to refuse, or to hang up.</summary>
internal sealed class MailServer
    : MessageStore,
        IMailboxFilter,
        IMailboxFilterFactory,
        IMessageStoreFactory,
        IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly X509Certificate2? certificate;
    private Task? running;

    public MailServer(X509Certificate2? certificate = null)
    {
        this.certificate = certificate;
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        Port = ((IPEndPoint)free.LocalEndpoint).Port;
    }

    public int Port { get; }

    public ConcurrentQueue<MimeMessage> Taken { get; } = new();

    public bool RefusesRecipients { get; set; }

    /// <summary>It takes the e-mail, and the connection breaks before it has said so.</summary>
    public bool HangsUp { get; set; }

    public MailServer Start()
    {
        var services = new ServiceProvider();
        services.Add((IMessageStoreFactory)this);
        services.Add((IMailboxFilterFactory)this);
        var options = new SmtpServerOptionsBuilder()
            .ServerName("localhost")
            .Endpoint(e =>
            {
                e.Endpoint(new IPEndPoint(IPAddress.Loopback, Port));
                if (certificate is not null)
                {
                    e.Certificate(certificate);
                }
            })
            .Build();
        running = new SmtpServer.SmtpServer(options, services).StartAsync(stop.Token);
        return this;
    }

    public override async Task<SmtpResponse> SaveAsync(
        ISessionContext context,
        IMessageTransaction transaction,
        ReadOnlySequence<byte> buffer,
        CancellationToken cancellationToken
    )
    {
        using var read = new MemoryStream(buffer.ToArray());
        Taken.Enqueue(await MimeMessage.LoadAsync(read, cancellationToken));
        if (HangsUp)
        {
            context.Pipe.Dispose();
        }

        return SmtpResponse.Ok;
    }

    public Task<bool> CanAcceptFromAsync(
        ISessionContext context,
        IMailbox from,
        int size,
        CancellationToken cancellationToken
    ) => Task.FromResult(true);

    public Task<bool> CanDeliverToAsync(
        ISessionContext context,
        IMailbox to,
        IMailbox from,
        CancellationToken cancellationToken
    ) => Task.FromResult(!RefusesRecipients);

    IMailboxFilter ISessionContextInstanceFactory<IMailboxFilter>.CreateInstance(ISessionContext context) => this;

    IMessageStore ISessionContextInstanceFactory<IMessageStore>.CreateInstance(ISessionContext context) => this;

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        if (running is not null)
        {
            await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        stop.Dispose();
    }
}
