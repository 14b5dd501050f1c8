using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.Registers;

public enum ImportState
{
    /// <summary>Uploaded, to be previewed.</summary>
    Uploaded,

    /// <summary>Somebody is to say what the columns of its files mean.</summary>
    ToBeMapped,
    Previewed,
    Confirmed,
    Done,
    Abandoned,
}

/// <summary>One upload of registers through the page, from upload over preview to result. The files lie in the document store.</summary>
public sealed class ImportRun
{
    private ImportRun() { }

    public ImportRun(Guid id, Link uploadedBy, DateTime uploadedAt)
    {
        Id = id;
        (UploadedById, UploadedBy) = (new PersonId(uploadedBy.Key), uploadedBy.Name);
        UploadedAt = uploadedAt;
    }

    public Guid Id { get; private set; }
    public PersonId UploadedById { get; private set; }

    /// <summary>As the person was called then.</summary>
    public string UploadedBy { get; private set; } = "";
    public DateTime UploadedAt { get; private set; }
    public ImportState State { get; private set; }

    /// <summary>The job run that previews or takes in the files.</summary>
    public Guid? JobRunId { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public void Await(ImportState state, Guid jobRun)
    {
        State = state;
        JobRunId = jobRun;
    }

    public void Become(ImportState state, DateTime now)
    {
        State = state;
        EndedAt = state is ImportState.Done or ImportState.Abandoned ? now : null;
    }
}
