using System.CommandLine;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Cli.Commands;

/// <summary><c>casemgmt migrate</c>: sets the database up, or brings it up to date.</summary>
internal static class Migrate
{
    public static Command Command()
    {
        var command = new Command(
            "migrate",
            "Sets the database up or brings it up to date: tables, and reference data that are missing. Doing it twice does nothing."
        );
        command.SetAction(
            (parsed, cancel) =>
                OfficeHost.RunAsync(
                    parsed,
                    "migrate on the command line",
                    async services =>
                    {
                        await services.GetRequiredService<Database>().MigrateAsync(cancel);
                        Console.WriteLine("The database is up to date.");
                        return Exit.Done;
                    },
                    cancel
                )
        );
        return command;
    }
}
