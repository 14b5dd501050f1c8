using System.CommandLine;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Cli;

/// <summary>How a command ends: the codes that a script can act on, and one clear line when it failed.</summary>
internal static class Exit
{
    public const int Done = 0;

    /// <summary>It failed: one line says why, the log says the rest.</summary>
    public const int Failed = 1;

    /// <summary>It was called wrongly.</summary>
    public const int WrongUse = 2;

    /// <summary>Done, but something was rejected, or found to be wrong.</summary>
    public const int SomethingRejected = 3;

    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("Help: casemgmt --help, or casemgmt COMMAND --help");
            return WrongUse;
        }

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, key) =>
        {
            key.Cancel = true;
            stop.Cancel();
        };
        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false },
                stop.Token
            );
        }
        catch (WrongUseException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return WrongUse;
        }
        catch (NotDoneException notDone)
        {
            await Console.Error.WriteLineAsync(notDone.ToError().Message);
            return Failed;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped. What was not finished has left nothing behind; run it again.");
            return Failed;
        }
    }

    /// <summary>Says why an act was refused.</summary>
    public static int Refused(IReadOnlyList<Error> errors)
    {
        foreach (var error in errors)
        {
            Console.Error.WriteLine(error.Message);
        }

        return Failed;
    }
}

/// <summary>The command was called wrongly; the message says how to call it.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
