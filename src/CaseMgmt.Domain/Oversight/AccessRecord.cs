using CaseMgmt.Domain.People;

namespace CaseMgmt.Domain.Oversight;

/// <summary>That somebody opened a personal record.</summary>
public sealed class AccessRecord
{
    private AccessRecord() { }

    public AccessRecord(
        Guid id,
        PersonId byId,
        string by,
        DateTime at,
        string recordKind,
        Guid recordId,
        string reference
    )
    {
        Id = id;
        ById = byId;
        By = by;
        At = at;
        RecordKind = recordKind;
        RecordId = recordId;
        Reference = reference;
    }

    public long Sequence { get; private set; }

    /// <summary>By which one read is told from another: however often it is written, it is one.</summary>
    public Guid Id { get; private set; }
    public PersonId ById { get; private set; }

    /// <summary>As the person was called then.</summary>
    public string By { get; private set; } = "";
    public DateTime At { get; private set; }
    public string RecordKind { get; private set; } = "";
    public Guid RecordId { get; private set; }
    public string Reference { get; private set; } = "";
}
