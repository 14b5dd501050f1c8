using CaseMgmt.Domain.People;

namespace CaseMgmt.Domain.Oversight;

/// <summary>
/// What one act did to one record: who, when, what, why, and the values before and after. Written in the transaction of
/// the change by the persistence layer; never changed. An act that changes nothing leaves none.
/// </summary>
public sealed class HistoryRecord
{
    private HistoryRecord() { }

    public HistoryRecord(
        Guid actId,
        string act,
        PersonId byId,
        string by,
        DateTime recordedAt,
        string recordKind,
        Guid recordId,
        string reference
    )
    {
        ActId = actId;
        Act = act;
        ById = byId;
        By = by;
        RecordedAt = recordedAt;
        RecordKind = recordKind;
        RecordId = recordId;
        Reference = reference;
    }

    public long Sequence { get; private set; }

    /// <summary>Shared by the records of one act.</summary>
    public Guid ActId { get; private set; }
    public string Act { get; private set; } = "";
    public PersonId ById { get; private set; }

    /// <summary>What the person was called then.</summary>
    public string By { get; private set; } = "";
    public DateTime RecordedAt { get; private set; }
    public string RecordKind { get; private set; } = "";
    public Guid RecordId { get; private set; }
    public string Reference { get; private set; } = "";
    public string? Reason { get; init; }

    /// <summary>The version of the record that the act made.</summary>
    public int Version { get; init; }

    /// <summary>The run of a job that carried the act; null for a person at a page.</summary>
    public Guid? Run { get; init; }

    /// <summary>The changed values as they were, JSON; null for a new record.</summary>
    public string? Before { get; init; }

    /// <summary>The changed values as they became, JSON.</summary>
    public string? After { get; init; }
}
