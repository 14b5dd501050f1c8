using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;

namespace CaseMgmt.Application.Common;

/// <summary>Saves what the acts of a scope have changed. Only the pipeline calls it, and the import between its batches.</summary>
public interface IUnitOfWork
{
    /// <summary>Saves once; a record that somebody else has changed meanwhile ends in <see cref="RecordChangedException"/>.</summary>
    Task SaveAsync(CancellationToken cancel);

    /// <summary>Saves a batch within the exclusive transaction under way and forgets the records, so that memory does not grow.</summary>
    Task SaveBatchAsync(CancellationToken cancel);

    /// <summary>Would saving write anything of this record?</summary>
    bool HasChanges(IAggregateRoot record);

    /// <summary>Marks a place in the exclusive transaction under way to which it can return.</summary>
    Task MarkAsync(string name, CancellationToken cancel);

    /// <summary>Undoes what was saved since the mark, and forgets what was not.</summary>
    Task ReturnToAsync(string name, CancellationToken cancel);

    /// <summary>Forgets what was changed and not saved.</summary>
    void Forget();

    /// <summary>Runs the work in one transaction that nobody else with the lock name runs beside; keeps it if <paramref name="work"/> says so.</summary>
    Task<T> ExclusivelyAsync<T>(string lockName, Func<Task<(T Outcome, bool Keep)>> work, CancellationToken cancel);
}

/// <summary>Registers are coming in or figures are being compiled, for longer than this act could wait.</summary>
public sealed class RecordsBusyException(Exception inner)
    : Exception("The records were busy for longer than the act could wait.", inner);

/// <summary>Two people on one record: the second is told.</summary>
public sealed class RecordChangedException(string reference, Exception inner)
    : Exception($"{reference} was changed by somebody else meanwhile.", inner)
{
    public string Reference { get; } = reference;
}

/// <summary>One row of a sheet: the key of a record and the sets (bits) to which it belongs.</summary>
public sealed class CountedRow<TId>
{
    public required TId Id { get; init; }

    public required long Sets { get; init; }
}

/// <summary>Writes the ids that a compilation counts, straight from the query that counts them, without bringing them into memory.</summary>
public interface ICountedRecordStore
{
    Task StoreAsync<TId>(
        CompilationId compilation,
        int sheet,
        IQueryable<CountedRow<TId>> rows,
        CancellationToken cancel
    );
}

/// <summary>Gives out the next reference of a series. A number given out is never given again, also by another machine.</summary>
public interface IReferences
{
    Task<CaseReference> NextAsync(ReferenceSeries series, FinancialYear year, CancellationToken cancel);

    /// <summary>Takes note of numbers that came in with a register, so that they are not given out again.</summary>
    Task NoteAsync(IReadOnlyCollection<CaseReference> taken, CancellationToken cancel);
}

/// <summary>The calendar, targets and reference lists, read once per scope.</summary>
public interface IOfficeRules
{
    Task<OfficeRules> CurrentAsync(CancellationToken cancel);
}

/// <summary>
/// The calendar, targets and lists as pages show them: at most a minute old, so that a page need not read them anew for
/// each person who opens it. What decides something about a record reads <see cref="IOfficeRules"/>.
/// </summary>
public interface IReferenceLists
{
    ValueTask<ReferenceLists> ReadAsync(CancellationToken cancel);
}

/// <param name="Categories">In the order of their codes.</param>
public sealed record ReferenceLists(
    WorkingCalendar Calendar,
    Targets Targets,
    IReadOnlyList<AllegationCategory> Categories
)
{
    /// <summary>The title of an allegation's category, or the code of one that is no longer in the list.</summary>
    public string TitleOf(string code) => Categories.FirstOrDefault(c => c.Code == code)?.Title ?? code;
}

/// <summary>Files that several machines can reach: uploaded registers, rejected rows, progress notes. Names use <c>/</c>.</summary>
public interface IDocumentStore
{
    /// <summary>Begins a document. It appears under its name when it is finished; given up before that, there never was one.</summary>
    Task<IUnfinishedDocument> BeginAsync(string name, CancellationToken cancel);

    /// <summary>Null when there is no such file.</summary>
    Task<Stream?> OpenReadAsync(string name, CancellationToken cancel);

    Task<IReadOnlyList<string>> ListAsync(string folder, CancellationToken cancel);

    /// <summary>The folders straight under a folder, such as those of the imports.</summary>
    Task<IReadOnlyList<StoredFolder>> FoldersAsync(string folder, CancellationToken cancel);

    /// <summary>Removes a document, or a folder with all that is in it; what is not there is removed already.</summary>
    Task DeleteAsync(string name, CancellationToken cancel);
}

/// <summary>A document that is being written.</summary>
public interface IUnfinishedDocument : IAsyncDisposable
{
    Stream Content { get; }

    Task FinishAsync(CancellationToken cancel);
}

/// <param name="Name">The last part of its name.</param>
/// <param name="WrittenAt">When something was last written in it (UTC).</param>
public sealed record StoredFolder(string Name, DateTime WrittenAt);

/// <summary>How far a piece of long work has come.</summary>
/// <param name="Doing">In words: "complaint-reviews.csv".</param>
/// <param name="Done">Steps (rows, files, figures) done.</param>
/// <param name="Of">Steps in all, null while unknown.</param>
public sealed record ProgressNote(string Doing, long Done, long? Of);

/// <summary>Where long work notes how far it has come and pages read it, whichever process does the work.</summary>
public interface IProgressBoard
{
    Task NoteAsync(Guid run, ProgressNote note, CancellationToken cancel);

    Task<ProgressNote?> ReadAsync(Guid run, CancellationToken cancel);
}

/// <summary>The long work that this scope is doing, if it is doing one: handlers note their progress here.</summary>
public sealed class CurrentRun(IProgressBoard board)
{
    public Guid? Id { get; set; }

    public Task NoteAsync(string doing, long done, long? of, CancellationToken cancel) =>
        Id is { } run ? board.NoteAsync(run, new ProgressNote(doing, done, of), cancel) : Task.CompletedTask;
}

/// <summary>Notes that a person read a personal record: opened it, or was shown the person by name on a list.</summary>
public interface IAccessLog
{
    void Opened(RecordKind kind, Guid id, string reference);

    /// <summary>Rejected rows of an import were shown: they hold what the register says of persons.</summary>
    /// <param name="file">The file of rejected rows: "volunteers.rejected.csv".</param>
    void OpenedRejectedRows(Guid importRun, string file);
}
