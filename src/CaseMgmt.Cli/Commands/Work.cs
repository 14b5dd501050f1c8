using System.CommandLine;
using System.Globalization;
using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Cli.Commands;

/// <summary><c>casemgmt work</c>: the job server alone, until it is told to stop.</summary>
internal static class Work
{
    public static Command Command()
    {
        var command = new Command(
            "work",
            "Runs the scheduled jobs and what the pages ask for, until it is stopped (Ctrl-C or SIGTERM). Work that is interrupted goes on at the next start."
        );
        command.SetAction(
            (parsed, cancel) =>
                OfficeHost.RunAsync(
                    parsed,
                    "job server",
                    async services =>
                    {
                        if (!await OfficeHost.IsReadyAsync(services, cancel))
                        {
                            return Exit.Failed;
                        }

                        var engine = services.GetRequiredService<IJobEngine>();
                        // Whatever the configuration says for the web application: this process is there to work.
                        services.GetRequiredService<IOptions<JobOptions>>().Value.Work = true;
                        var host = services.GetRequiredService<IHost>();
                        await host.StartAsync(cancel);
                        await SayAsync(engine, services.GetRequiredService<IJobTable>(), cancel);
                        await host.WaitForShutdownAsync(cancel);
                        Console.WriteLine("Stopped.");
                        return Exit.Done;
                    },
                    cancel
                )
        );
        return command;
    }

    private static async Task SayAsync(IJobEngine engine, IJobTable table, CancellationToken cancel)
    {
        Console.WriteLine("Job server at work. Stop it with Ctrl-C.");
        foreach (var job in table.All)
        {
            var next = await engine.NextRunAsync(job.Id, cancel);
            var schedule = job switch
            {
                { Schedule: null } => "Runs when it is asked for",
                { IsOn: false } => "Its schedule is off; it runs by hand",
                _ => next is { } at
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"{job.Schedule}, next on {LondonTime.ToLocal(at):d MMMM yyyy 'at' HH:mm}"
                    )
                    : job.Schedule,
            };
            Console.WriteLine($"  {job.Id}: {job.Title}. {schedule}.");
        }
    }
}
