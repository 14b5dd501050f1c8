using System.CommandLine;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Cli.Commands;

/// <summary><c>casemgmt import FOLDER [--mapping NAME] [--as PERSON] [--dry-run]</c>: takes the office's registers in.</summary>
internal static class Import
{
    private static readonly Argument<string> Folder = new("FOLDER")
    {
        Description = "The folder that holds the registers, or one register file.",
    };

    private static readonly Option<bool> DryRun = new("--dry-run")
    {
        Description = "Says what the import would do and takes nothing in.",
    };

    private static readonly Option<string?> Mapping = new("--mapping")
    {
        Description =
            "The name of a mapping: FOLDER is then one spreadsheet of the office's own, whatever it is called.",
    };

    public static Command Command()
    {
        var command = new Command(
            "import",
            $"""
            Takes the office's registers in: {RegisterCatalogue.Names}, or .xlsx or .ods with the same columns.
            Each file is one transaction. Rows that are wrong are left out, named, and written to <register>.rejected.csv
            beside the file, to be corrected and imported again. Reading the same files twice changes nothing.
            A spreadsheet with columns of the office's own is read with --mapping NAME, by what was said of it in the browser.
            Ends with 0 when nothing was rejected, 3 when something was, 2 on wrong use, 1 on failure.
            """
        );
        command.Arguments.Add(Folder);
        command.Options.Add(Operator.As);
        command.Options.Add(DryRun);
        command.Options.Add(Mapping);
        command.SetAction(
            (parsed, cancel) =>
                OfficeHost.RunAsync(
                    parsed,
                    "import on the command line",
                    services =>
                        RunAsync(
                            services,
                            parsed.GetValue(Folder)!,
                            parsed.GetValue(Mapping),
                            parsed.GetValue(DryRun),
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
        string path,
        string? mapping,
        bool dryRun,
        TextWriter output,
        CancellationToken cancel
    )
    {
        var full = Path.GetFullPath(path);
        var only = File.Exists(full) ? Path.GetFileName(full) : null;
        if (only is null && !Directory.Exists(full))
        {
            throw new WrongUseException($"There is no folder {path}. Name the folder that holds the registers.");
        }

        if (mapping is not null && only is null)
        {
            throw new WrongUseException(
                $"--mapping {mapping} is for one spreadsheet. Name the file itself instead of the folder {path}."
            );
        }

        var place = new RegisterPlace.Folder(only is null ? full : Path.GetDirectoryName(full)!);
        var sender = services.GetRequiredService<ISender>();
        var found = await FindAsync(sender, place, only, mapping, cancel);
        if (found.Files.Count + found.Doubled.Count == 0)
        {
            throw new WrongUseException($"{path} holds no register. The registers are {RegisterCatalogue.Names}.");
        }

        if (!await OfficeHost.IsReadyAsync(services, cancel))
        {
            return Exit.Failed;
        }

        List<RegisterResult> results = [.. found.Doubled];
        if (dryRun)
        {
            var preview = await sender.Send(new PreviewRegisters(place, found.Files, mapping), cancel);
            if (!preview.IsDone)
            {
                return Exit.Refused(preview.Errors);
            }

            results.AddRange(preview.Value);
        }
        else
        {
            foreach (var file in found.Files)
            {
                var taken = await sender.Send(new ImportRegister(place, file, mapping), cancel);
                results.Add(
                    taken.IsDone
                        ? taken.Value
                        : RegisterResult.Refused(file, RegisterCatalogue.Of(file)?.Kind, taken.Errors)
                );
            }
        }

        PrintedImport.Write(output, results, found.PassedOver, dryRun);
        return results.All(r => r.IsClean) ? Exit.Done : Exit.SomethingRejected;
    }

    private static async Task<RegistersFound> FindAsync(
        ISender sender,
        RegisterPlace.Folder place,
        string? only,
        string? mapping,
        CancellationToken cancel
    )
    {
        if (only is not null)
        {
            return new RegistersFound(mapping is null && RegisterCatalogue.Of(only) is null ? [] : [only], [], []);
        }

        var found = await sender.Send(new FindRegisters(place), cancel);
        return found.IsDone ? found.Value : throw new WrongUseException(found.Errors[0].Message);
    }
}
