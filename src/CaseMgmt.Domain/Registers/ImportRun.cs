namespace CaseMgmt.Domain.Registers;

public enum ImportState
{
    /// <summary>Uploaded, to be previewed.</summary>
    Uploaded,
    Previewed,
    Confirmed,
    Done,
    Abandoned,
}

/// <summary>One upload of registers through the page, from upload over preview to result. The files lie in the document store.</summary>
public sealed class ImportRun
{
    private ImportRun() { }

    public ImportRun(Guid id, string uploadedBy, DateTime uploadedAt)
    {
        Id = id;
        UploadedBy = uploadedBy;
        UploadedAt = uploadedAt;
    }

    public Guid Id { get; private set; }
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
