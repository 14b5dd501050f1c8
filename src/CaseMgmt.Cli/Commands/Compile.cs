using System.CommandLine;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Cli.Commands;

/// <summary><c>casemgmt compile --period PERIOD [--as-at DATE] [--known-at DATE] [--json]</c>: counts the figures of a period.</summary>
internal static class Compile
{
    private static readonly Option<ReportingPeriod> Period = PeriodOptions.Period();
    private static readonly Option<DateOnly?> AsAt = PeriodOptions.AsAt(
        "The day at whose end the records are read. Default: today."
    );

    private static readonly Option<DateOnly?> KnownAt = PeriodOptions.Day(
        "--known-at",
        "The day by whose end the records had been recorded: what the office knew then. Default: now."
    );

    private static readonly Option<bool> Json = new("--json")
    {
        Description = "Prints the figures in their machine-readable form and nothing else.",
    };

    public static Command Command()
    {
        var command = new Command(
            "compile",
            """
            Counts the figures of a period as at a day, keeps them with the records that they count, and prints them.
            On unchanged records it makes no second compilation, however often it runs.
            """
        );
        command.Options.Add(Period);
        command.Options.Add(AsAt);
        command.Options.Add(KnownAt);
        command.Options.Add(Operator.As);
        command.Options.Add(Json);
        command.SetAction(
            (parsed, cancel) =>
                OfficeHost.RunAsync(
                    parsed,
                    "compile on the command line",
                    services =>
                        RunAsync(
                            services,
                            parsed.GetValue(Period)!,
                            parsed.GetValue(AsAt),
                            parsed.GetValue(KnownAt),
                            parsed.GetValue(Json),
                            Console.Out,
                            cancel
                        ),
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        IServiceProvider services,
        ReportingPeriod period,
        DateOnly? asAt,
        DateOnly? knownAt,
        bool json,
        TextWriter output,
        CancellationToken cancel
    )
    {
        if (!await OfficeHost.IsReadyAsync(services, cancel))
        {
            return Exit.Failed;
        }

        var sender = services.GetRequiredService<ISender>();
        var compiled = await sender.Send(
            new CompileFigures(period, asAt).AsKnownOn(knownAt, services.GetRequiredService<TimeProvider>().Today()),
            cancel
        );
        if (!compiled.IsDone)
        {
            return Exit.Refused(compiled.Errors);
        }

        var figures = await sender.Send(new GetCompilation(compiled.Value.Id), cancel);
        if (json)
        {
            await output.WriteLineAsync(FigureJson.Text(figures!));
        }
        else
        {
            PrintedFigures.Write(output, figures!, compiled.Value);
        }

        return Exit.Done;
    }
}
