using System.Diagnostics;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Figures;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Compile;

/// <summary>
/// Makes all the figures of a period as at a day. The same records, period and day give one compilation however often it
/// is asked for: a run that finds nothing new answers with the one that is there.
/// </summary>
/// <param name="Period">The days that the figures are about.</param>
/// <param name="AsAt">The day at whose end the records are read; today if not given.</param>
[Requires(Permission.CompileFigures), Called("Compile the figures")]
public sealed record CompileFigures(ReportingPeriod Period, DateOnly? AsAt) : ICommand<CompilationSummary>, IExclusive
{
    /// <summary>
    /// The instant (UTC) whose knowledge the records are read with: what the office had recorded by then. That of the run if not given.
    /// </summary>
    public DateTime? KnownAt { get; init; }

    /// <summary>The same on the knowledge of the end of a day. Today is not over: what is known now is known by then.</summary>
    public CompileFigures AsKnownOn(DateOnly? day, DateOnly today) =>
        day is { } known && known != today ? this with { KnownAt = LondonTime.EndOf(known) } : this;

    /// <summary>A night of the schedule: what it makes gives way to later nights, unless somebody uses it.</summary>
    public bool IsOfANight { get; init; }

    /// <summary>Registers come in under the same lock: no figure is counted while its records change.</summary>
    public string LockName => Locks.Records;
}

/// <summary>What a run has led to.</summary>
/// <param name="IsNew">False when nothing had changed since the compilation that was there already.</param>
public sealed record CompilationSummary(
    CompilationId Id,
    ReportingPeriod Period,
    DateOnly AsAt,
    int Revision,
    int FigureCount,
    int OpenIdentities,
    int DurationMilliseconds,
    bool IsNew
);

public sealed class CompileFiguresValidator : AbstractValidator<CompileFigures>
{
    private const int MostYears = 20;

    public CompileFiguresValidator(TimeProvider clock)
    {
        RuleFor(c => c.AsAt)
            .Must(day => day is null || day <= clock.Today())
            .WithMessage("The as-at day is in the future. Records can be read as at today or an earlier day.")
            .OverridePropertyName(nameof(CompileFigures.AsAt));
        RuleFor(c => c.KnownAt)
            .Must(instant => instant is null || instant <= clock.UtcNow())
            .WithMessage(
                "The known-at day is in the future. What the office knew can be read as of today or an earlier day."
            )
            .OverridePropertyName(nameof(CompileFigures.KnownAt));
        RuleFor(c => c.Period)
            .Must(period => period.To <= period.From.AddYears(MostYears))
            .WithMessage($"The period is longer than {MostYears} years. Choose a shorter one.")
            .OverridePropertyName(nameof(CompileFigures.Period));
        RuleFor(c => c.Period)
            .Must((c, period) => period.From <= (c.AsAt ?? clock.Today()))
            .WithMessage(
                "The period begins after the as-at day, so there is nothing to count yet. Choose a later day or an earlier period."
            )
            .OverridePropertyName(nameof(CompileFigures.Period));
    }
}

public sealed class CompileFiguresHandler(
    ICaseDb db,
    ICountedRecordStore store,
    ISettledRows settled,
    ActingUser acting,
    CurrentRun run,
    TimeProvider clock
) : IRequestHandler<CompileFigures, Result<CompilationSummary>>
{
    // A period has records when something came in or was visited.
    private static readonly string[] Deciding =
    [
        ComplaintReviewsCohort.Considered.Code,
        CustodyVisiting.Attempted.Code,
    ];

    public async Task<Result<CompilationSummary>> Handle(CompileFigures request, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var asAt = request.AsAt ?? clock.Today();
        var knownAt = request.KnownAt ?? clock.UtcNow();
        var latest = await db
            .Compilations.Include(c => c.Figures)
            .AsNoTracking()
            .Where(c => c.From == request.Period.From && c.To == request.Period.To && c.AsAt == asAt)
            .Where(c => c.KnownAt <= knownAt)
            .OrderByDescending(c => c.KnownAt)
            .ThenByDescending(c => c.Revision)
            .FirstOrDefaultAsync(cancellationToken);
        var revision =
            await db
                .Compilations.Where(c => c.From == request.Period.From && c.To == request.Period.To && c.AsAt == asAt)
                .MaxAsync(c => (int?)c.Revision, cancellationToken)
            ?? 0;

        // Not simply the last entry: an act under way may yet add one with a lower number, which these figures do not know.
        var seenUpTo = await settled.HistoryAsync(cancellationToken);
        if (request.KnownAt is not null)
        {
            var known = db.History.Where(h => h.RecordedAt <= knownAt);
            seenUpTo = Math.Min(seenUpTo, await known.MaxAsync(h => (long?)h.Sequence, cancellationToken) ?? 0);
        }

        var compilation = Compilation.Begin(
            request.Period,
            asAt,
            revision + 1,
            acting.User.Name,
            clock,
            request.IsOfANight ? null : KeptBecause.AskedFor,
            seenUpTo,
            knownAt
        );
        var scope = await FigureCatalogue.ScopeAsync(
            db,
            request.Period,
            asAt,
            knownAt,
            isOfThePast: request.KnownAt is not null,
            cancellationToken
        );
        var sheets = FigureCatalogue.Sheets(db, scope);
        for (var i = 0; i < sheets.Count; i++)
        {
            await run.NoteAsync($"Figures for {request.Period}", i, sheets.Count, cancellationToken);
            if (scope.Recorded.Contains(sheets[i].Records))
            {
                await sheets[i].CompileAsync(compilation, db, store, cancellationToken);
            }
            else
            {
                sheets[i].NoteNotRecorded(compilation);
            }
        }

        IdentityChecks.Run(compilation, sheets.SelectMany(s => s.Identities));
        if (
            latest is not null
            && compilation.HasFiguresOf(latest)
            && await CountsTheSameAsync(compilation.Id, latest.Id, cancellationToken)
        )
        {
            await db.CountedRecords.Where(c => c.CompilationId == compilation.Id).ExecuteDeleteAsync(cancellationToken);
            // Nothing of it changes but until when it is known to hold.
            await db
                .Compilations.Where(c => c.Id == latest.Id && c.SeenUpTo < seenUpTo)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.SeenUpTo, seenUpTo), cancellationToken);
            if (!request.IsOfANight && latest.Kept is null)
            {
                (await db.Compilations.FirstAsync(c => c.Id == latest.Id, cancellationToken)).Keep(
                    KeptBecause.AskedFor
                );
            }

            return Result.Done(Summary(latest, compilation, isNew: false));
        }

        await AddNewDefinitionsAsync([.. sheets.SelectMany(s => s.Definitions)], cancellationToken);
        compilation.Finish(Stopwatch.GetElapsedTime(started));
        db.Compilations.Add(compilation);
        await NoteLatestAsync(compilation, request.KnownAt is not null, cancellationToken);
        return Result.Done(Summary(compilation, compilation, isNew: true));
    }

    // The same numbers may stand for other records: one review upheld less, another one more.
    private async Task<bool> CountsTheSameAsync(CompilationId one, CompilationId other, CancellationToken cancel)
    {
        var ones = db
            .CountedRecords.Where(c => c.CompilationId == one)
            .Select(c => new
            {
                c.Sheet,
                c.RecordId,
                c.Sets,
            });
        var others = db
            .CountedRecords.Where(c => c.CompilationId == other)
            .Select(c => new
            {
                c.Sheet,
                c.RecordId,
                c.Sets,
            });
        return !await ones.Except(others).AnyAsync(cancel) && !await others.Except(ones).AnyAsync(cancel);
    }

    // What was known before is looked up by its instant: pages go on showing what is known now.
    private async Task NoteLatestAsync(Compilation compilation, bool isOfThePast, CancellationToken cancel)
    {
        var hasRecords = compilation.Figures.Any(f => Deciding.Contains(f.Code) && f.Numerator > 0);
        var latest = await db.LatestCompilations.FirstOrDefaultAsync(
            l => l.From == compilation.From && l.To == compilation.To,
            cancel
        );
        if (latest is null)
        {
            db.LatestCompilations.Add(new LatestCompilation(compilation, hasRecords));
        }
        else if (!isOfThePast)
        {
            latest.Follow(compilation, hasRecords);
        }
    }

    private async Task AddNewDefinitionsAsync(IReadOnlyList<FigureDefinition> definitions, CancellationToken cancel)
    {
        var held = (await db.FigureDefinitions.Select(d => new { d.Code, d.Version }).ToListAsync(cancel))
            .Select(d => (d.Code, d.Version))
            .ToHashSet();
        db.FigureDefinitions.AddRange(definitions.Where(d => !held.Contains((d.Code, d.Version))));
    }

    private static CompilationSummary Summary(Compilation c, Compilation made, bool isNew) =>
        new(
            c.Id,
            c.Period,
            c.AsAt,
            c.Revision,
            c.Figures.Count,
            made.Identities.Count(i => i.Residual != 0),
            c.DurationMilliseconds,
            isNew
        );
}
