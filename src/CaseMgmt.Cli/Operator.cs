using System.CommandLine;
using CaseMgmt.Application.Administration.People;
using CaseMgmt.Application.Common;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Cli;

/// <summary>
/// Who acts at the command line: the system, by the hand of the account that runs it. Nobody has signed in, so that it stays the account
/// that vouches, also for whom it was done.
/// </summary>
internal static class Operator
{
    // Where the commands run as the programs' own account, the command that starts them says who called it (deploy/systemd/casemgmt).
    private const string CalledBy = "CASEMGMT_OPERATOR";

    // What the machine or the caller says may be long; the history is no place for that.
    private const int LongestAccount = 60;
    private const int LongestPerson = 60;

    /// <summary>For commands that change records.</summary>
    public static readonly Option<string?> As = new("--as")
    {
        Description =
            "For whom it is done, by name or by the address under which they sign in: the history names them beside the account.",
        HelpName = "PERSON",
    };

    public static OfficeUser Account { get; } = OfficeUser.System($"command line, {AccountName()}");

    /// <summary>The operator, doing it for somebody whom the office knows.</summary>
    /// <exception cref="WrongUseException">Nobody is called so, or several are.</exception>
    public static async Task<OfficeUser> ForAsync(string person, IServiceProvider services, CancellationToken cancel)
    {
        var sender = services.GetRequiredService<ISender>();
        var named = (await sender.Send(new ListPeople(), cancel))
            .People.Where(p => p.Name.Equals(person.Trim(), StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (named.Count > 1)
        {
            throw new WrongUseException(
                $"{named.Count} people are called {person}. Say --as with the address under which the one signs in."
            );
        }

        var name =
            named.SingleOrDefault()?.Name
            ?? (await sender.Send(new FindAccount(person.Trim()), cancel))?.Name
            ?? throw new WrongUseException(
                $"Nobody is called {person} or signs in with that address. --as takes somebody of People of the office."
            );
        return OfficeUser.System($"command line, {AccountName()}, for {Short(name, LongestPerson)}");
    }

    private static string AccountName()
    {
        var account = Short(Environment.UserName, LongestAccount);
        return Environment.GetEnvironmentVariable(CalledBy) is { Length: > 0 } caller && caller != account
            ? $"{Short(caller, LongestAccount)} as {account}"
            : account;
    }

    private static string Short(string text, int most) => text.Length <= most ? text : text[..most];
}
