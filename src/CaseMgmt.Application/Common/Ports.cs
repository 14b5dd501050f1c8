using System.Globalization;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using MediatR;

namespace CaseMgmt.Application.Common;

/// <summary>Carries acts out. Only the pipeline calls it, and the import between its batches.</summary>
public interface IUnitOfWork
{
    /// <summary>
    /// Does one act: saves what it changed, once, if it says that it is to be kept, and forgets it otherwise. With a lock name,
    /// in one transaction that nobody else with the name runs beside. What two machines did at once in a way that a second
    /// attempt sorts out (a deadlock, a row that was there first) is attempted again as a whole.
    /// </summary>
    /// <exception cref="RecordsBusyException">Others were at work for longer than it could wait; nothing was done.</exception>
    /// <exception cref="RecordChangedException">Somebody else changed the record meanwhile; nothing was done.</exception>
    Task<T> DoAsync<T>(string? lockName, Func<Task<(T Outcome, bool Keep)>> act, CancellationToken cancel);

    /// <summary>Has the act been done already? A form that was sent twice asks.</summary>
    Task<bool> IsDoneAsync(Guid act, CancellationToken cancel);

    /// <summary>Saves a batch within the exclusive act under way and forgets the records, so that memory does not grow.</summary>
    Task SaveBatchAsync(CancellationToken cancel);

    /// <summary>Marks a place in the exclusive act under way to which it can return.</summary>
    Task MarkAsync(string name, CancellationToken cancel);

    /// <summary>Undoes what was saved since the mark, and forgets what was not.</summary>
    Task ReturnToAsync(string name, CancellationToken cancel);
}

/// <summary>A copy of the records on which to try what is not to be kept, while others work on the records themselves.</summary>
public interface IRecordsCopy
{
    /// <summary>Would others have to wait? Not where the engine lets them work beside it, nor on a copy.</summary>
    bool IsNeeded { get; }

    /// <summary>Sends the request in a scope of its own that works on a copy as it is now, for the same person and run.</summary>
    Task<T> TryAsync<T>(IRequest<T> request, CancellationToken cancel);

    /// <summary>
    /// The same, and moves what the act made of the records into them at its end: all of it is there from one moment on. One at
    /// a time. Where somebody else has changed meanwhile what it changes, it is worked out again on what stands then; overtaken time
    /// and again, it is done on the records themselves, and others wait.
    /// </summary>
    /// <param name="onRecords">Does it on the records themselves.</param>
    /// <exception cref="RecordsBusyException">Another one was at work for longer than it could wait; nothing was done.</exception>
    Task<T> MoveInAsync<T>(IRequest<T> request, Func<Task<T>> onRecords, CancellationToken cancel);
}

/// <summary>Why an act was not done though nothing was wrong with it: it may be done at another attempt.</summary>
public abstract class NotDoneException(string message, Exception? inner) : Exception(message, inner);

/// <summary>Registers are coming in or figures are being compiled, for longer than this act could wait.</summary>
public sealed class RecordsBusyException(Exception inner)
    : NotDoneException("The records were busy for longer than the act could wait.", inner);

/// <summary>Whoever delivers letters did not take this one; it may at the next attempt.</summary>
/// <param name="trouble">In our own words.</param>
public sealed class LetterNotTakenException(string trouble) : NotDoneException(trouble, null);

/// <summary>Two people on one record: the second is told whose change came before, and what it was.</summary>
/// <param name="record">Its key; null where that is not known.</param>
/// <param name="seen">The version that the second person had seen; null where the act came from no page.</param>
public sealed class RecordChangedException(Guid? record, string reference, int? seen, Exception? inner = null)
    : NotDoneException($"{reference} was changed by somebody else meanwhile.", inner)
{
    public Guid? Record { get; } = record;

    public string Reference { get; } = reference;

    public int? Seen { get; } = seen;

    /// <summary>The acts since the version that the person had seen, the latest first.</summary>
    public IReadOnlyList<HistoryEntry> Since { get; init; } = [];
}

/// <summary>How people are told that an act was not done: the words of the boundary, for pages, jobs and the command line alike.</summary>
public static class NotDone
{
    public static Error ToError(this NotDoneException exception) =>
        exception switch
        {
            RecordChangedException changed => new Error(
                "record.changed_meanwhile",
                $"{changed.Reference} was changed after you opened it{Said(changed.Since)}. Look at it, and repeat what is still needed: nothing that you typed is lost."
            ),
            LetterNotTakenException notTaken => new Error("letter.not_taken", notTaken.Message),
            _ => new Error(
                "records.busy",
                "Registers are coming in or figures are being compiled. Nothing was lost and nothing was done: try again in a minute."
            ),
        };

    private static string Said(IReadOnlyList<HistoryEntry> since) =>
        since.Count == 0
            ? ""
            : ": "
                + string.Join(
                    "; ",
                    since.Select(entry =>
                        $"{entry.By}, {Said(entry.At)}, {char.ToLowerInvariant(entry.Act[0])}{entry.Act[1..]}{Values(entry.Changes)}"
                    )
                );

    // With its day: a page may have been open since yesterday.
    private static string Said(DateTime at) =>
        LondonTime.ToLocal(at).ToString("d MMMM 'at' HH:mm", CultureInfo.GetCultureInfo("en-GB"));

    private static string Values(IReadOnlyList<FieldChange> changes) =>
        changes.Count == 0
            ? ""
            : $" ({string.Join(", ", changes.Select(c => $"{c.Field}: {c.Before ?? "nothing"} is now {c.After ?? "nothing"}"))})";
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

    /// <summary>The same for several at once, which follow one another.</summary>
    Task<IReadOnlyList<CaseReference>> NextAsync(
        ReferenceSeries series,
        FinancialYear year,
        int count,
        CancellationToken cancel
    );

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
/// <param name="Papers">In the order of the list.</param>
public sealed record ReferenceLists(
    WorkingCalendar Calendar,
    Targets Targets,
    IReadOnlyList<AllegationCategory> Categories,
    IReadOnlyList<PaperKind> Papers
)
{
    /// <summary>The title of an allegation's category, or the code of one that is no longer in the list.</summary>
    public string TitleOf(string code) => Categories.FirstOrDefault(c => c.Code == code)?.Title ?? code;
}

/// <summary>
/// Files that several machines can reach: those of reviews and their letters, uploaded registers, rejected rows, progress notes. Names use
/// <c>/</c>. Where the place itself is away, everything here throws: of what lies there nothing can be said.
/// </summary>
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

    /// <summary>The work is over: what came of it stands elsewhere.</summary>
    Task ClearAsync(Guid run, CancellationToken cancel);
}

/// <summary>The long work that this scope is doing, if it is doing one: handlers note their progress here.</summary>
public sealed class CurrentRun(IProgressBoard board)
{
    public Guid? Id { get; set; }

    public Task NoteAsync(string doing, long done, long? of, CancellationToken cancel) =>
        Id is { } run ? board.NoteAsync(run, new ProgressNote(doing, done, of), cancel) : Task.CompletedTask;

    /// <summary>The work is over.</summary>
    public Task ClearAsync(CancellationToken cancel) =>
        Id is { } run ? board.ClearAsync(run, cancel) : Task.CompletedTask;
}

/// <summary>
/// Notes that a person read a personal record: opened it, or was shown the person by name on a list. The pipeline keeps
/// what was noted before the answer leaves.
/// </summary>
public interface IAccessLog
{
    void Opened(RecordKind kind, Guid id, string reference);

    /// <summary>Rejected rows of an import were shown: they hold what the register says of persons.</summary>
    /// <param name="file">The file of rejected rows: "volunteers.rejected.csv".</param>
    void OpenedRejectedRows(Guid importRun, string file);

    /// <summary>The file of a document was taken away.</summary>
    /// <param name="document">"RV/2022-23/0001, document 3".</param>
    void OpenedDocument(Guid file, string document);

    /// <summary>On return what was noted so far outlives this process, however it ends. Only the pipeline calls it.</summary>
    Task KeepAsync(CancellationToken cancel);
}
