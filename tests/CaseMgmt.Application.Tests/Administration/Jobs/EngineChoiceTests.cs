using CaseMgmt.Infrastructure.Jobs;
using CaseMgmt.Infrastructure.Persistence;

namespace CaseMgmt.Application.Tests.Administration.Jobs;

public sealed class EngineChoiceTests
{
    [Fact]
    public void Choose_SqliteAndNothingSaid_TakesQuartz() =>
        EngineChoice.Of(new JobOptions(), DatabaseEngine.Sqlite).Name.ShouldBe("Quartz");

    [Theory]
    [InlineData(null, DatabaseEngine.SqlServer)]
    [InlineData("hangfire", DatabaseEngine.SqlServer)]
    [InlineData("Hangfire", DatabaseEngine.Sqlite)]
    public void Choose_Hangfire_IsThereOrTheErrorSaysHowToBuildIt(string? named, DatabaseEngine database)
    {
        var options = new JobOptions { Engine = named };
#if WITH_HANGFIRE
        EngineChoice.Of(options, database).Name.ShouldBe("Hangfire");
#else
        Should
            .Throw<EngineRefusedException>(() => EngineChoice.Of(options, database))
            .Message.ShouldContain("-p:WithHangfire=true");
#endif
    }

    [Fact]
    public void Choose_QuartzWithSqlServer_SaysWhatGoesTogether() =>
        Should
            .Throw<EngineRefusedException>(() =>
                EngineChoice.Of(new JobOptions { Engine = "Quartz" }, DatabaseEngine.SqlServer)
            )
            .Message.ShouldContain("SQLite");

    [Fact]
    public void Choose_UnknownName_NamesTheTwo() =>
        Should
            .Throw<EngineRefusedException>(() =>
                EngineChoice.Of(new JobOptions { Engine = "cron" }, DatabaseEngine.Sqlite)
            )
            .Message.ShouldBe("Jobs:Engine=cron is no engine that CaseMgmt knows: set Quartz or Hangfire.");
}
