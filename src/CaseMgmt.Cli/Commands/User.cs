using System.CommandLine;
using System.Globalization;
using CaseMgmt.Application.Administration.People;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Cli.Commands;

/// <summary><c>casemgmt user add|disable|reset</c>: local accounts (<c>SignIn:Mode=Local</c>), above all the first administrator's.</summary>
internal static class User
{
    private static readonly Argument<string> Address = new("ADDRESS")
    {
        Description = "The e-mail address under which the person signs in.",
    };

    private static readonly Option<string> Name = new("--name")
    {
        Description = "As colleagues call the person.",
        Required = true,
    };

    private static readonly Option<string[]> Role = new("--role")
    {
        Description = $"What the person may be: {string.Join(", ", Roles.ByCode.Keys)}. May be given several times.",
        Required = true,
    };

    private static readonly Option<string?> Reason = new("--reason")
    {
        Description = "Why, for the history.",
        DefaultValueFactory = _ => "on the command line",
    };

    private static readonly Option<string?> Site = new("--site")
    {
        Description = "Where people open the application, to print the whole link: https://cases.example.org.",
        HelpName = "URL",
    };

    public static Command Command()
    {
        Role.AcceptOnlyFromAmong([.. Roles.ByCode.Keys]);
        var add = new Command("add", "Opens an account and prints the one-time link by which the person sets it up.")
        {
            Address,
            Name,
            Role,
            Site,
            Operator.As,
        };
        add.SetAction(
            (parsed, cancel) =>
                RunAsync(
                    parsed,
                    async sender =>
                        Said(
                            await sender.Send(
                                new InvitePerson(
                                    Ids.New(TimeProvider.System),
                                    parsed.GetValue(Name),
                                    parsed.GetValue(Address),
                                    [.. parsed.GetValue(Role)!.Select(role => Roles.ByCode[role])]
                                ),
                                cancel
                            ),
                            parsed.GetValue(Site)
                        ),
                    cancel
                )
        );
        var disable = new Command(
            "disable",
            "Switches the person off: nobody comes in under the account, and open sessions end."
        )
        {
            Address,
            Reason,
            Operator.As,
        };
        disable.SetAction(
            (parsed, cancel) =>
                RunAsync(
                    parsed,
                    async sender =>
                    {
                        var person = await FindAsync(sender, parsed.GetValue(Address)!, cancel);
                        var seen = new Seen(Ids.New(TimeProvider.System), person.Version);
                        var outcome = await sender.Send(
                            new SwitchPerson(person.Person, seen, true, parsed.GetValue(Reason)),
                            cancel
                        );
                        return outcome.IsDone ? Print($"{person.Name} is switched off.") : Exit.Refused(outcome.Errors);
                    },
                    cancel
                )
        );
        var reset = new Command(
            "reset",
            "Voids password, authenticator, recovery codes and passkeys, and prints a new one-time link."
        )
        {
            Address,
            Site,
            Operator.As,
        };
        reset.SetAction(
            (parsed, cancel) =>
                RunAsync(
                    parsed,
                    async sender =>
                        Said(
                            await sender.Send(
                                new ResetAccount((await FindAsync(sender, parsed.GetValue(Address)!, cancel)).Person),
                                cancel
                            ),
                            parsed.GetValue(Site)
                        ),
                    cancel
                )
        );
        return new Command("user", "Local accounts, where the office has no Entra ID.") { add, disable, reset };
    }

    private static Task<int> RunAsync(ParseResult parsed, Func<ISender, Task<int>> command, CancellationToken cancel) =>
        OfficeHost.RunAsync(
            parsed,
            "accounts on the command line",
            async services =>
                await OfficeHost.IsReadyAsync(services, cancel)
                    ? await command(services.GetRequiredService<ISender>())
                    : Exit.Failed,
            cancel
        );

    private static async Task<FoundAccount> FindAsync(ISender sender, string address, CancellationToken cancel) =>
        await sender.Send(new FindAccount(address), cancel)
        ?? throw new WrongUseException($"There is no account under {address}.");

    private static int Said(Result<OneTimeLink> outcome, string? site)
    {
        if (!outcome.IsDone)
        {
            return Exit.Refused(outcome.Errors);
        }

        var until = LondonTime.ToLocal(outcome.Value.Until);
        return Print(
            (site?.TrimEnd('/') ?? "") + outcome.Value.Path,
            string.Create(
                CultureInfo.GetCultureInfo("en-GB"),
                $"Works once, until {until:d MMMM yyyy 'at' HH:mm}{(site is null ? "; put the address before it under which people open the application" : "")}. Give it to that person alone."
            )
        );
    }

    private static int Print(params string[] lines)
    {
        foreach (var line in lines)
        {
            Console.WriteLine(line);
        }

        return Exit.Done;
    }
}
