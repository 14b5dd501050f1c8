using System.Net;
using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Domain.ComplaintReviews;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Mail;

public static class MailRegistration
{
    /// <summary>Whoever delivers the office's letters: a mail server, a folder, or nobody.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        services
            .AddOptions<MailOptions>()
            .BindConfiguration("Mail")
            .Validate(
                o => o.Host is null || o.PickUpFolder is null,
                "Mail:Host and Mail:PickUpFolder are both set: letters leave in one way."
            )
            .Validate(
                o => (o.Host ?? o.PickUpFolder) is null || o.From is { } from && ReviewRules.IsEmail(from),
                "Mail:From has to be the e-mail address from which letters come."
            )
            .Validate(
                o => o.Host is null || o.Security is not MailSecurity.None || IsThisMachine(o.Host),
                "Mail:Security is None, which is only for a mail server on this machine. Say StartTls or Tls."
            )
            .ValidateOnStart();
        services.AddSingleton<IMail>(p =>
            p.GetRequiredService<IOptions<MailOptions>>().Value switch
            {
                { Host: not null } => ActivatorUtilities.CreateInstance<SmtpMail>(p),
                { PickUpFolder: not null } => ActivatorUtilities.CreateInstance<PickUpMail>(p),
                _ => new NoMail(),
            }
        );
        return services;
    }

    private static bool IsThisMachine(string host) =>
        host == "localhost" || IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address);

    /// <summary>The office has not said how e-mails leave.</summary>
    private sealed class NoMail : IMail
    {
        public string WhyNot =>
            "this office has not set up e-mail (Mail:Host or Mail:PickUpFolder in its settings). Send it by post.";

        public Task<HandOver> HandOverAsync(OutgoingLetter letter, CancellationToken cancel) =>
            Task.FromResult(new HandOver(HandOverEnd.NotTaken, $"E-mail cannot leave: {WhyNot}"));
    }
}
