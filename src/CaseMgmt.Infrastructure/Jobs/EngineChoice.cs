using CaseMgmt.Infrastructure.Jobs.Quartz;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>Which engine runs the jobs. What does not fit together is said at the start, with what to do.</summary>
internal sealed record EngineChoice(string Name, Func<IServiceCollection, IServiceCollection> Add)
{
    private const string QuartzName = "Quartz";
    private const string HangfireName = "Hangfire";

    private static readonly EngineChoice[] InThisBuild =
    [
        new(QuartzName, QuartzRegistration.AddQuartzEngine),
#if WITH_HANGFIRE
        new(HangfireName, Hangfire.HangfireRegistration.AddHangfireEngine),
#endif
    ];

    public static EngineChoice Of(JobOptions options, DatabaseEngine database)
    {
        var name = options.Engine ?? (database == DatabaseEngine.Sqlite ? QuartzName : HangfireName);
        var chosen = Array.Find(InThisBuild, e => string.Equals(e.Name, name, StringComparison.OrdinalIgnoreCase));
        if (chosen is null)
        {
            throw new EngineRefusedException(
                string.Equals(name, HangfireName, StringComparison.OrdinalIgnoreCase)
                    ? options.Engine is null
                        ? "With SQL Server the jobs run on Hangfire, which this build lacks: build with -p:WithHangfire=true, or use SQLite (Database:Engine=Sqlite)."
                        : "Jobs:Engine=Hangfire, but this build lacks Hangfire: build with -p:WithHangfire=true, or set Jobs:Engine=Quartz."
                    : $"Jobs:Engine={name} is no engine that CaseMgmt knows: set Quartz or Hangfire."
            );
        }

        if (chosen.Name == QuartzName && database == DatabaseEngine.SqlServer)
        {
            throw new EngineRefusedException(
                "Jobs:Engine=Quartz keeps its schedule in a file of one machine and goes with SQLite alone: with SQL Server leave Jobs:Engine unset, in a build with -p:WithHangfire=true."
            );
        }

        return chosen;
    }
}

/// <summary>The jobs cannot run as they are configured; the message says what to do.</summary>
public sealed class EngineRefusedException(string message) : Exception(message);
