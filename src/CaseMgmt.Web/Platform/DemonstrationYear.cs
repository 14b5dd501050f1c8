using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Infrastructure.Persistence;
using MediatR;

namespace CaseMgmt.Web.Platform;

/// <summary>
/// The invented year that a newcomer sees: taken in and compiled once, by the same commands as a real one. Each of them
/// does nothing a second time, so a start that was broken off is completed by the next.
/// </summary>
internal sealed partial class DemonstrationYear(
    Demonstration records,
    DemonstrationMark mark,
    IServiceScopeFactory scopes,
    IConfiguration configuration,
    TimeProvider clock,
    ILogger<DemonstrationYear> logger
)
{
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

        await DoneAsync(new CompileCurrentPeriods(), cancel);
        for (var quarter = 1; quarter <= 4; quarter++)
        {
            await DoneAsync(new CompileFigures(ReportingPeriod.Of(Year.FinancialYear!.Value, quarter), AsAt), cancel);
        }

        // Last: its compilation says that everything before it is done.
        var year = await DoneAsync(new CompileFigures(Year, AsAt), cancel);
        Compiled(year.FigureCount, Year.ToString(), AsAt);
    }

    private static string? Folder() =>
        DataFolder.Checkout() is { } root
        && Path.Combine(root, "db", "sample") is var folder
        && Directory.Exists(folder)
            ? folder
            : null;

    private async Task<T> DoneAsync<T>(IRequest<Result<T>> request, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingUser>().Become(Demonstration.User);
        var result = await scope.ServiceProvider.GetRequiredService<ISender>().Send(request, cancel);
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

    [LoggerMessage(4, LogLevel.Information, "{Figures} figures compiled for {Period} as at {AsAt:yyyy-MM-dd}")]
    private partial void Compiled(int figures, string period, DateOnly asAt);
}
