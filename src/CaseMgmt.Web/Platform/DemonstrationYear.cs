using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Infrastructure.Jobs;
using CaseMgmt.Infrastructure.Persistence;
using MediatR;

namespace CaseMgmt.Web.Platform;

/// <summary>
/// The invented year that a newcomer sees: taken in by the same commands and compiled by the same jobs as a real one. Each of them
/// does nothing a second time, so a start that was broken off is completed by the next.
/// </summary>
internal sealed partial class DemonstrationYear(
    Demonstration records,
    RunsBeforeStart jobs,
    DemonstrationMark mark,
    IServiceScopeFactory scopes,
    IConfiguration configuration,
    TimeProvider clock,
    ILogger<DemonstrationYear> logger
)
{
    private const string NightlyCompilation = "figures.compile";

    private static readonly ReportingPeriod Year = ReportingPeriod.Of(new FinancialYear(2022));
    private static readonly DateOnly AsAt = new(2023, 6, 30);

    /// <summary>Takes the year in where it is missing. Setting <c>Demonstration:TakeIn</c> set to false leaves the database empty.</summary>
    public async Task PrepareAsync(CancellationToken cancel)
    {
        var state = await records.StateAsync(Year, AsAt, cancel);
        mark.IsShown = state is DemonstrationState.Begun or DemonstrationState.Done;
        if (
            state is DemonstrationState.Done or DemonstrationState.OwnRecords
            || !configuration.GetValue("Demonstration:TakeIn", true)
            || Folder() is not { } folder
            || clock.Today() <= AsAt
        )
        {
            return;
        }

        Begins(state is DemonstrationState.Begun ? "completed" : "taken in");
        mark.IsShown = true;
        var place = new RegisterPlace.Folder(folder);
        foreach (var file in (await DoneAsync(new FindRegisters(place), cancel)).Files)
        {
            var taken = await DoneAsync(new ImportRegister(place, file), cancel);
            TakenIn(file, taken.Read, taken.Rejected);
        }

        // The year last: its compilation says that everything before it is done.
        await RunAsync(new RunJobNow(NightlyCompilation), cancel);
        await RunAsync(new AskForCompilation(Year, AsAt), cancel);
    }

    // By the jobs that compile any other year: a newcomer sees what ran on their page.
    private async Task RunAsync(IRequest<Result<Guid>> request, CancellationToken cancel)
    {
        var run = await DoneAsync(request, cancel);
        await jobs.RunAsync(run);
        var ended = (await AskAsync(new GetJobRun(run), cancel))!.Run;
        Ran(ended.Title, ended.State, ended.Outcome);
    }

    private static string? Folder() =>
        DataFolder.Checkout() is { } root
        && Path.Combine(root, "db", "sample") is var folder
        && Directory.Exists(folder)
            ? folder
            : null;

    private async Task<T> AskAsync<T>(IRequest<T> request, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingUser>().Become(Demonstration.User);
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(request, cancel);
    }

    private async Task<T> DoneAsync<T>(IRequest<Result<T>> request, CancellationToken cancel)
    {
        var result = await AskAsync(request, cancel);
        return result.IsDone
            ? result.Value
            : throw new InvalidOperationException(
                $"The demonstration year could not be taken in: {string.Join(" ", result.Errors.Select(e => e.Message))}"
            );
    }

    [LoggerMessage(2, LogLevel.Information, "The invented sample year is being {What}")]
    private partial void Begins(string what);

    [LoggerMessage(3, LogLevel.Information, "{File}: {Rows} invented rows read, {Rejected} rejected")]
    private partial void TakenIn(string file, int rows, int rejected);

    [LoggerMessage(4, LogLevel.Information, "{Job}: {State}. {Outcome}")]
    private partial void Ran(string job, RunState state, string? outcome);
}
