using System.CommandLine;
using CaseMgmt.Infrastructure.Backups;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Cli.Commands;

/// <summary><c>casemgmt restore BACKUP</c>: puts a backup into an empty data folder.</summary>
internal static class Restore
{
    private static readonly Argument<string> Folder = new("BACKUP")
    {
        Description = "A folder that 'backup' has made.",
    };

    public static Command Command()
    {
        var command = new Command(
            "restore",
            """
            Puts a backup into the data folder, and its documents where the settings say; both must be empty: nothing is
            overwritten. Every file is compared with its hash before and after. Cut off, it is run again; until then no program starts on the folder.
            """
        );
        command.Arguments.Add(Folder);
        command.SetAction(
            (parsed, cancel) =>
                OfficeHost.RunAsync(
                    parsed,
                    "restore on the command line",
                    async services =>
                    {
                        var backup = parsed.GetValue(Folder)!;
                        var manifest = await services.GetRequiredService<OfficeRestore>().RestoreAsync(backup, cancel);
                        var data = services.GetRequiredService<IOptions<DatabaseOptions>>().Value.Folder;
                        Console.WriteLine(
                            $"{data} holds the office as it was on {manifest.MadeAt:yyyy-MM-dd HH:mm:ss} UTC. Look it through with: casemgmt check --data {data}"
                        );
                        return Exit.Done;
                    },
                    cancel
                )
        );
        return command;
    }
}
