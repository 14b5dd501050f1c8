using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Application.Oversight;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using MediatR;
using Microsoft.Extensions.Configuration;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>One row of the table: a job sends one command through the pipeline as a named system user.</summary>
/// <param name="Id">Such as <c>figures.compile</c>.</param>
/// <param name="Title">In the office's words.</param>
/// <param name="ActsAs">The system user that the history names.</param>
/// <param name="Command">The command, made from the run's argument.</param>
public sealed record JobRow(string Id, string Title, string ActsAs, Func<string?, IBaseRequest> Command)
{
    /// <summary>Five fields (minute, hour, day, month, weekday) in Europe/London; null for a job that is only asked for.</summary>
    public string? Cron { get; init; }

    /// <summary>The schedule in words.</summary>
    public string? Schedule { get; init; }

    public bool TakesArgument { get; init; }

    /// <summary>What the job makes says who asked for it: "system: compilation, asked for by Alex Administrator".</summary>
    public bool NamesWhoAsked { get; init; }
}

/// <summary>The one table of jobs, which Hangfire carries out.</summary>
public sealed class JobTable : IJobTable
{
    /// <summary>The office's jobs. A job that works on one thing takes its id as the argument of the run.</summary>
    public static readonly IReadOnlyList<JobRow> Rows =
    [
        new(
            "figures.compile",
            "Compile the figures of the quarter and financial year, and of those just over",
            "nightly compilation",
            _ => new CompileCurrentPeriods()
        )
        {
            Cron = "15 2 * * *",
            Schedule = "Every night at 02:15",
        },
        new("registers.clean_up", "Remove what imports need no longer", "register clean-up", _ => new CleanUpImports())
        {
            Cron = "45 2 * * *",
            Schedule = "Every night at 02:45",
        },
        new(
            ReadDocuments.Job,
            "Read the text of documents for the search",
            "document reading",
            _ => new ReadDocuments()
        )
        {
            Cron = "20 * * * *",
            Schedule = "Every hour at twenty past",
        },
        new(
            "documents.scan",
            "Scan documents that were not scanned when they came",
            "document scan",
            _ => new ScanDocuments()
        )
        {
            Cron = "10 * * * *",
            Schedule = "Every hour at ten past",
        },
        new(
            "documents.clean_up",
            "Remove files of documents that are needed no longer",
            "document clean-up",
            _ => new CleanUpDocuments()
        )
        {
            Cron = "30 3 * * *",
            Schedule = "Every night at 03:30",
        },
        new(
            "sessions.clean_up",
            "Remove what sessions need no longer",
            "session clean-up",
            _ => new RemoveOldSessions()
        )
        {
            Cron = "0 3 * * *",
            Schedule = "Every night at 03:00",
        },
        new(KeepAudit.Job, "Look whether history and reads are as they were sealed", "audit", _ => new KeepAudit())
        {
            Cron = "15 3 * * *",
            Schedule = "Every night at 03:15",
        },
        new(
            "letters.hand_over_waiting",
            "Hand over letters that wait for a mail server",
            "post room",
            _ => new HandOverWaitingLetters()
        )
        {
            Cron = "7 * * * *",
            Schedule = "Every hour, at 7 minutes past",
        },
        new(
            SendLetter.Job,
            "Hand a letter over to be delivered",
            "post room",
            letter => new HandOverLetter(new LetterId(Guid.Parse(letter!)))
        )
        {
            TakesArgument = true,
        },
        new(
            CompilationAsked.Job,
            "Compile the figures of a period, with its quarters",
            "compilation",
            run => CompileTrend.Of(CompilationAsked.Parse(run!))
        )
        {
            TakesArgument = true,
            NamesWhoAsked = true,
        },
        new(
            "registers.preview",
            "Preview uploaded registers",
            "register preview",
            run => new PreviewImport(Guid.Parse(run!))
        )
        {
            TakesArgument = true,
        },
        new(
            "registers.import",
            "Take uploaded registers in",
            "register import",
            run => new TakeInImport(Guid.Parse(run!))
        )
        {
            TakesArgument = true,
        },
    ];

    private readonly Dictionary<string, JobRow> rows;
    private readonly Dictionary<string, Job> jobs;

    public JobTable(IEnumerable<JobRow> rows, IConfiguration configuration)
    {
        this.rows = rows.ToDictionary(r => r.Id, StringComparer.Ordinal);
        All =
        [
            .. this.rows.Values.Select(r => new Job(
                r.Id,
                r.Title,
                r.Schedule,
                r.Cron is not null && configuration.GetValue($"Jobs:{r.Id}:On", defaultValue: true),
                r.TakesArgument
            )),
        ];
        jobs = All.ToDictionary(j => j.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<Job> All { get; }

    public Job? Find(string id) => jobs.GetValueOrDefault(id);

    internal JobRow? Row(string id) => rows.GetValueOrDefault(id);

    /// <summary>The rows that the schedule runs.</summary>
    internal IEnumerable<(string Id, string Cron)> Scheduled =>
        All.Where(j => j.IsOn).Select(j => (j.Id, rows[j.Id].Cron!));
}
