using System.CommandLine;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Application.Statistics.Report;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Cli.Commands;

/// <summary><c>casemgmt report --period PERIOD [--as-at DATE] --format FORMAT --out FILE</c>: writes the section "Ethical policing".</summary>
internal static class Report
{
    private static readonly Option<ReportingPeriod> Period = PeriodOptions.Period();
    private static readonly Option<DateOnly?> AsAt = PeriodOptions.AsAt(
        "The day at whose end the records are read. Default: the last day compiled for the period, else today."
    );

    private static readonly Dictionary<string, ReportFormat> Formats = Enum.GetValues<ReportFormat>()
        .ToDictionary(CodeText.Of, format => format, StringComparer.Ordinal);

    private static readonly Option<string> Format = FormatOption();

    private static readonly Option<string> Out = new("--out")
    {
        Description = "The file to write. One that is there is replaced when the new one is complete.",
        HelpName = "FILE",
        Required = true,
    };

    public static Command Command()
    {
        var command = new Command(
            "report",
            """
            Writes the section "Ethical policing" of the annual report: text, tables and charts with the definitions of the figures.
            The figures are compiled first where they are not compiled for the period and day.
            html is the accessible master (print it for a PDF), docx is for Word, csv and json are the figures alone.
            """
        );
        command.Options.Add(Period);
        command.Options.Add(AsAt);
        command.Options.Add(Format);
        command.Options.Add(Out);
        command.SetAction(
            (parsed, cancel) =>
                OfficeHost.RunAsync(
                    parsed,
                    "report on the command line",
                    services =>
                        RunAsync(
                            services,
                            new ExportReport(
                                parsed.GetValue(Period)!,
                                parsed.GetValue(AsAt),
                                Formats[parsed.GetValue(Format)!]
                            ),
                            parsed.GetValue(Out)!,
                            cancel
                        ),
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        IServiceProvider services,
        ExportReport export,
        string path,
        CancellationToken cancel
    )
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw new WrongUseException($"--out: {path} is a folder. Name a file in it.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new WrongUseException(
                $"--out: there is no folder {Path.GetDirectoryName(full)}. Make it, or name a file elsewhere."
            );
        }

        if (!await OfficeHost.IsReadyAsync(services, cancel))
        {
            return Exit.Failed;
        }

        var sender = services.GetRequiredService<ISender>();
        if (await sender.Send(new GetFigures(export.Period, export.AsAt), cancel) is null)
        {
            var compiled = await sender.Send(new CompileFigures(export.Period, export.AsAt), cancel);
            if (!compiled.IsDone)
            {
                return Exit.Refused(compiled.Errors);
            }

            export = export with { AsAt = compiled.Value.AsAt };
        }

        var report = await sender.Send(export, cancel);
        var kept = await sender.Send(new KeepExported(report!.Compilation), cancel);
        if (!kept.IsDone)
        {
            return Exit.Refused(kept.Errors);
        }

        await WriteAsync(full, report.Content, cancel);
        Console.WriteLine($"{path}: Ethical policing, {export.Period.InWords} ({report.Name})");
        return Exit.Done;
    }

    // Beside the file and then in its place: nobody ever reads half a report.
    private static async Task WriteAsync(string path, byte[] content, CancellationToken cancel)
    {
        var unfinished = path + ".part";
        try
        {
            await File.WriteAllBytesAsync(unfinished, content, cancel);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static Option<string> FormatOption()
    {
        var option = new Option<string>("--format")
        {
            Description = "html, docx, csv or json.",
            HelpName = "FORMAT",
            Required = true,
        };
        option.AcceptOnlyFromAmong([.. Formats.Keys]);
        return option;
    }
}
