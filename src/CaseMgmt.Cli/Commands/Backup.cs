using System.CommandLine;
using System.Globalization;
using CaseMgmt.Infrastructure.Backups;
using CaseMgmt.Infrastructure.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Cli.Commands;

/// <summary><c>casemgmt backup FOLDER</c>: keeps the office elsewhere, while people work.</summary>
internal static class Backup
{
    private static readonly Argument<string> Folder = new("FOLDER")
    {
        Description = "Where backups are kept; each becomes a folder of its own in it, named by its moment (UTC).",
    };

    public static Command Command()
    {
        var command = new Command(
            "backup",
            """
            Copies the records and the documents, wherever they lie, while people work, with a list of the files and their hashes.
            A backup that was cut off ends in .part and is none. It holds the same personal data as the office: keep it as
            closely, and encrypted when it leaves the building. SQL Server backs its database up itself.
            """
        );
        command.Arguments.Add(Folder);
        command.SetAction(
            (parsed, cancel) =>
                OfficeHost.RunAsync(
                    parsed,
                    "backup on the command line",
                    async services =>
                    {
                        var (folder, manifest) = await services
                            .GetRequiredService<OfficeBackup>()
                            .MakeAsync(parsed.GetValue(Folder)!, cancel);
                        Console.WriteLine(
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"Backed up to {folder}: the records, and {manifest.Files.Count - 1} documents of {services.GetRequiredService<IDocumentPlace>().Where}, {manifest.Bytes / 1048576.0:0.0} MB. Try it now and then: casemgmt restore {folder} --data SOME-EMPTY-FOLDER, and casemgmt check."
                            )
                        );
                        return Exit.Done;
                    },
                    cancel
                )
        );
        return command;
    }
}
