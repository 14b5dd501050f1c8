using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Compile;

/// <summary>
/// Asks for the figures of a period with its trend, as a run of a job: a page shows how far it is, and nobody waits for it. While
/// a run for the same period and day waits or is under way, asking again gives that run.
/// </summary>
/// <param name="AsAt">Today if not given; the run keeps the day on which it was asked for, also when it begins after midnight.</param>
/// <param name="KnownOn">The day by whose end the records had been recorded; now if not given.</param>
[Requires(Permission.CompileFigures), Called("Ask for a compilation")]
public sealed record AskForCompilation(ReportingPeriod Period, DateOnly? AsAt, DateOnly? KnownOn = null)
    : ICommand<Guid>,
        IExclusive
{
    public string LockName => "job:" + CompilationAsked.Job;
}

/// <summary>What a run of the job works on, as its argument: "2022-23 2023-06-30", and the day of an earlier knowledge after it.</summary>
public sealed record CompilationAsked(ReportingPeriod Period, DateOnly AsAt, DateOnly? KnownOn = null)
{
    /// <summary>The job's id in the table of jobs.</summary>
    public const string Job = "figures.compile-period";

    private const string DayFormat = "yyyy-MM-dd";

    public static CompilationAsked Parse(string argument)
    {
        var parts = argument.Split(' ');
        return new CompilationAsked(
            ReportingPeriod.Parse(parts[0]).Value,
            DateOnly.ParseExact(parts[1], DayFormat, CultureInfo.InvariantCulture),
            parts.Length > 2 ? DateOnly.ParseExact(parts[2], DayFormat, CultureInfo.InvariantCulture) : null
        );
    }

    public override string ToString() =>
        KnownOn is { } known ? $"{Period} {Iso(AsAt)} {Iso(known)}" : $"{Period} {Iso(AsAt)}";

    private static string Iso(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);
}

public sealed class AskForCompilationValidator : AbstractValidator<AskForCompilation>
{
    // What the compilation would refuse is said at once, and no run is made for it.
    public AskForCompilationValidator(TimeProvider clock) =>
        RuleFor(c => new CompileFigures(c.Period, c.AsAt).AsKnownOn(c.KnownOn, clock.Today()))
            .SetValidator(new CompileFiguresValidator(clock));
}

public sealed class AskForCompilationHandler(ICaseDb db, ActingUser acting, TimeProvider clock)
    : IRequestHandler<AskForCompilation, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(AskForCompilation request, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var argument = new CompilationAsked(
            request.Period,
            request.AsAt ?? today,
            request.KnownOn == today ? null : request.KnownOn
        ).ToString();
        var underWay = await db
            .JobRuns.AsNoTracking()
            .Where(r => r.Job == CompilationAsked.Job && r.Argument == argument && RunStates.UnderWay.Contains(r.State))
            .OrderBy(r => r.Number)
            .Select(r => (Guid?)r.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (underWay is { } same)
        {
            return Result.Done(same);
        }

        var run = new JobRun(Ids.New(clock), CompilationAsked.Job, acting.User.Link, clock.UtcNow(), argument);
        db.JobRuns.Add(run);
        return Result.Done(run.Id);
    }
}
