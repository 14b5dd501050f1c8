using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.Administration;

public enum RunState
{
    /// <summary>Asked for, waiting for a worker.</summary>
    Waiting,
    Running,
    Succeeded,

    /// <summary>Tried as often as the engine tries, refused, or set aside; a fault's reference is in the log.</summary>
    Failed,
}

/// <summary>The one place that says whether a run is over.</summary>
public static class RunStates
{
    /// <summary>Waiting for a worker, or with one.</summary>
    public static readonly IReadOnlyList<RunState> UnderWay = [RunState.Waiting, RunState.Running];

    public static bool IsUnderWay(this RunState state) => UnderWay.Contains(state);
}

/// <summary>
/// One run of a job: asked for by the schedule or by a person, and what came of it. A command that wants long work done
/// adds one: it is saved with the command's change or not at all, and the job server finds it (the outbox). What a job of the
/// schedule did is kept for a quarter; a run that works on one thing (an import, a compilation, a letter) stays: it says who asked.
/// </summary>
public sealed class JobRun
{
    /// <summary>What the outcome of a run begins with that found nothing to do: it makes room for the next one of its job.</summary>
    public const string NothingToDo = "Nothing to do";

    private JobRun() { }

    public JobRun(Guid id, string job, Link requestedBy, DateTime requestedAt, string? argument = null)
    {
        Id = id;
        Job = job;
        (RequestedById, RequestedBy) = (new PersonId(requestedBy.Key), requestedBy.Name);
        RequestedAt = requestedAt;
        DueAt = requestedAt;
        Argument = argument;
    }

    /// <summary>Runs in the order in which they were asked for; the database gives it.</summary>
    public long Number { get; private set; }
    public Guid Id { get; private set; }
    public string Job { get; private set; } = "";

    /// <summary>What the job works on, such as the id of an import; never personal data.</summary>
    public string? Argument { get; private set; }
    public PersonId RequestedById { get; private set; }

    /// <summary>As the person was called then.</summary>
    public string RequestedBy { get; private set; } = "";
    public DateTime RequestedAt { get; private set; }

    /// <summary>Not before: when it was asked for, or when the next attempt follows a failed one.</summary>
    public DateTime DueAt { get; private set; }

    /// <summary>When the last attempt began.</summary>
    public DateTime? StartedAt { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public RunState State { get; private set; }
    public int Attempts { get; private set; }

    /// <summary>The process that has taken the run on; a run whose process is gone is taken on by another.</summary>
    public string? Worker { get; private set; }

    /// <summary>How often the process that ran it ended in the middle; twice, and it is set aside.</summary>
    public int CutOffs { get; private set; }

    /// <summary>In plain words: "2 compilations made, 1 unchanged"; for a failure, the message and its reference.</summary>
    public string? Outcome { get; private set; }
}
