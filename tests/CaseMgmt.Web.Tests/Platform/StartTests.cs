using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Web.Platform;
using Microsoft.AspNetCore.Builder;

namespace CaseMgmt.Web.Tests.Platform;

/// <summary>What keeps the application from starting is one clear line, not a list of calls.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("casemgmt-start-").FullName;

    [Fact]
    public void Build_SqlServerWithoutAConnection_SaysWhatToSet() =>
        Should
            .Throw<StartRefusedException>(() => Build("--Database:Engine=SqlServer"))
            .Message.ShouldContain("Database:Connection");

    [Fact]
    public async Task Prepare_DatabaseThatDoesNotAnswer_SaysWhereToLook()
    {
        await using var app = Build(
            $"--Database:Connection=Data Source={Path.Combine(folder, "no", "such", "office.db")}"
        );

        var refused = await Should.ThrowAsync<StartRefusedException>(app.PrepareAsync);

        refused.Message.ShouldContain("Look at Database:Connection");
        refused.Message.ShouldContain("unable to open database file");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private WebApplication Build(params string[] more) =>
        OfficeApplication.Build([
            "--environment=Development",
            $"--Database:DataFolder={folder}",
            "--Jobs:Work=false",
            .. more,
        ]);
}
