using System.CommandLine;
using System.Data.Common;
using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure;
using CaseMgmt.Infrastructure.Backups;
using CaseMgmt.Infrastructure.Observability;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Infrastructure.Supervision;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Cli;

/// <summary>The office as a command sees it: the same services as the web application's, chosen by the common options.</summary>
internal static partial class OfficeHost
{
    public static readonly Option<string?> Data = new("--data")
    {
        Description =
            "Folder of the SQLite files and the documents. Default: data/ beside the solution, or the system's data folder when installed.",
        HelpName = "DIR",
        Recursive = true,
    };

    public static readonly Option<string?> Connection = new("--connection")
    {
        Description = "Connection string of the database, for SQL Server or for a SQLite file elsewhere.",
        HelpName = "TEXT",
        Recursive = true,
    };

    public static readonly Option<string?> Engine = new("--engine")
    {
        Description = "Database engine: sqlite (the default) or sqlserver.",
        HelpName = "NAME",
        Recursive = true,
    };

    public static void AddCommonOptions(RootCommand root)
    {
        Engine.AcceptOnlyFromAmong("sqlite", "sqlserver");
        root.Options.Add(Data);
        root.Options.Add(Connection);
        root.Options.Add(Engine);
    }

    /// <summary>Carries out a command in a scope in which the operator acts, and reports a failure in one line.</summary>
    public static async Task<int> RunAsync(
        ParseResult parsed,
        string what,
        Func<IServiceProvider, Task<int>> command,
        CancellationToken cancel
    )
    {
        using var host = Build(parsed);
        try
        {
            await using var scope = host.Services.CreateAsyncScope();
            var acting = scope.ServiceProvider.GetRequiredService<ActingUser>();
            acting.Become(Operator.Account);
            if (parsed.GetValue(Operator.As) is { } person)
            {
                if (!await IsReadyAsync(scope.ServiceProvider, cancel))
                {
                    return Exit.Failed;
                }

                acting.Become(await Operator.ForAsync(person, scope.ServiceProvider, cancel));
            }

            return await command(scope.ServiceProvider);
        }
        catch (Exception fault)
            when (fault is not WrongUseException
                && !(fault is OperationCanceledException && cancel.IsCancellationRequested)
            )
        {
            Failed(host.Services.GetRequiredService<ILoggerFactory>().CreateLogger("CaseMgmt.Cli"), fault, what);
            await Console.Error.WriteLineAsync(Line(fault));
            return Exit.Failed;
        }
    }

    /// <summary>
    /// Sees that the database is there and up to date. The embedded one is set up without asking, as the program's own
    /// file; a server's schema is changed only by <c>casemgmt migrate</c>.
    /// </summary>
    public static async Task<bool> IsReadyAsync(IServiceProvider services, CancellationToken cancel)
    {
        var database = services.GetRequiredService<Database>();
        var options = services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        if (options is { Engine: DatabaseEngine.Sqlite, Connection: null })
        {
            await database.MigrateAsync(cancel);
            return true;
        }

        var pending = await database.PendingAsync(cancel);
        if (pending.Count == 0)
        {
            await database.CheckAsync(cancel);
            return true;
        }

        await Console.Error.WriteLineAsync(
            $"The database lacks {pending.Count} migration(s). Run: casemgmt migrate, with the same --connection and --engine."
        );
        return false;
    }

    private static IHost Build(ParseResult parsed)
    {
        var builder = Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory }
        );
        Dictionary<string, string?> chosen = new(StringComparer.Ordinal);
        Choose("Database:DataFolder", parsed.GetValue(Data));
        Choose("Database:Connection", parsed.GetValue(Connection));
        Choose("Database:Engine", parsed.GetValue(Engine));
        builder.Configuration.AddInMemoryCollection(chosen);
        builder.Services.AddSupervision();
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // A failure is told in one line; what lies behind it is shown where somebody asks for it (Logging:LogLevel:CaseMgmt.Cli).
        builder.Logging.AddFilter("CaseMgmt.Cli", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
        builder.Logging.AddFilter("CaseMgmt.Infrastructure.Jobs", LogLevel.Information);
        if (builder.Configuration.GetSection("Logging").Exists())
        {
            builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        }

        builder.Services.AddOffice(builder.Configuration);
        builder.Services.AddTelemetry(builder.Configuration);
        return builder.Build();

        void Choose(string key, string? value)
        {
            if (value is not null)
            {
                chosen[key] = value;
            }
        }
    }

    private static string Line(Exception fault) =>
        fault switch
        {
            // These say all that there is to say.
            BackupException or UnwritableRecordsException or UnfitDatabaseException => fault.Message,
            DbException => $"The database does not answer as it should: {FirstLine(fault)}{WholeStory}",
            UnauthorizedAccessException or IOException => FirstLine(fault) + WholeStory,
            _ => $"It failed: {FirstLine(fault)}{WholeStory}",
        };

    private const string WholeStory =
        " (For the whole story set the environment variable Logging__LogLevel__CaseMgmt.Cli=Error and run it again.)";

    private static string FirstLine(Exception fault) => fault.Message.Split('\n')[0].Trim();

    [LoggerMessage(LogLevel.Error, "{What} failed")]
    private static partial void Failed(ILogger logger, Exception fault, string what);
}
