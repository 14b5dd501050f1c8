using System.CommandLine;
using System.Globalization;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Application.Oversight;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Infrastructure.Persistence;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Cli.Commands;

/// <summary><c>casemgmt check</c>: is what the office keeps as it should be?</summary>
internal static class Check
{
    public static Command Command()
    {
        var command = new Command(
            "check",
            """
            Looks through what the office keeps, and changes nothing: the database by its engine's own check, its foreign keys,
            every stored figure against the list of its records, uploaded registers and documents of reviews against their hashes, history and reads
            against their seals.
            Ends with 0 when all is well, 3 when something is not, 1 when it could not be looked at.
            """
        );
        command.SetAction(
            (parsed, cancel) =>
                OfficeHost.RunAsync(
                    parsed,
                    "check on the command line",
                    services => RunAsync(services, Console.Out, cancel),
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, TextWriter output, CancellationToken cancel)
    {
        var isServer =
            services.GetRequiredService<IOptions<DatabaseOptions>>().Value.Engine is DatabaseEngine.SqlServer;
        var damage = await services.GetRequiredService<RecordsFile>().FaultsAsync(cancel);
        Say(output, isServer ? "Foreign keys of the database" : "Database file and foreign keys", damage);
        if (damage.Count > 0)
        {
            await output.WriteLineAsync("Nothing else was looked at: restore the last good backup.");
            return Exit.SomethingRejected;
        }

        if (await services.GetRequiredService<Database>().PendingAsync(cancel) is { Count: > 0 } pending)
        {
            await Console.Error.WriteLineAsync(
                $"The database lacks {pending.Count} migration(s), so its figures cannot be read. Run: casemgmt migrate."
            );
            return Exit.Failed;
        }

        var sender = services.GetRequiredService<ISender>();
        var recount = await sender.Send(new RecountFigures(), cancel);
        Say(
            output,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{recount.Figures} figures of {recount.Compilations} compilations, counted again from their records"
            ),
            recount.Faults
        );
        var uploads = await sender.Send(new CheckUploads(), cancel);
        Say(output, string.Create(CultureInfo.InvariantCulture, $"{uploads.Files} uploaded registers"), uploads.Faults);
        var documents = await sender.Send(new CheckDocuments(), cancel);
        Say(
            output,
            string.Create(CultureInfo.InvariantCulture, $"{documents.Files} documents of reviews"),
            documents.Faults
        );
        var audit = await sender.Send(new CheckAudit(), cancel);
        Say(
            output,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{audit.Rows} sealed entries of history and reads, {audit.Unsealed} not sealed yet{Last(audit)}"
            ),
            audit.Faults
        );
        return recount.Faults.Count + uploads.Faults.Count + documents.Faults.Count + audit.Faults.Count == 0
            ? Exit.Done
            : Exit.SomethingRejected;
    }

    // To be compared with the one that somebody wrote down elsewhere.
    private static string Last(AuditCheck audit) =>
        audit.Last is { } seal ? $" (last seal: number {seal.Number}, {seal.Hash})" : "";

    private static void Say(TextWriter output, string what, IReadOnlyList<string> faults)
    {
        output.WriteLine($"{what}: {(faults.Count == 0 ? "all well" : "NOT AS IT SHOULD BE")}.");
        foreach (var fault in faults)
        {
            output.WriteLine($"  {fault}");
        }
    }
}
