namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>
/// The file of a document in the document store, and what the office knows of its content. What the document is, is a decision of the
/// review (<see cref="DocumentKept"/>); a file is never changed, only followed by another, and its bytes go some time after it was removed.
/// </summary>
public sealed class ReviewFile
{
    private const int MostAttempts = 2;

    private ReviewFile() { }

    public ReviewFile(Guid id, ComplaintReviewId review, int number, FileKind kind, long bytes, DateTime storedAt) =>
        (Id, ReviewId, Number, Kind, Bytes, StoredAt) = (id, review, number, kind, bytes, storedAt);

    public Guid Id { get; private set; }
    public ComplaintReviewId ReviewId { get; private set; }

    /// <summary>Of the document.</summary>
    public int Number { get; private set; }

    /// <summary>By its content.</summary>
    public FileKind Kind { get; private set; }
    public long Bytes { get; private set; }
    public DateTime StoredAt { get; private set; }
    public ScanState Scan { get; private set; }

    /// <summary>When the scanner last said something of it (UTC).</summary>
    public DateTime? ScannedAt { get; private set; }

    /// <summary>What the scanner calls what it found.</summary>
    public string? Threat { get; private set; }

    public TextState Text { get; private set; }

    /// <summary>How often it was begun to read the text; back to what it was where the reading ended by no fault of the file's.</summary>
    public int ReadAttempts { get; private set; }

    /// <summary>When it was replaced, or its document removed (UTC); null while it is the document's.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Is its text still waited for?</summary>
    public bool IsToBeRead => EndedAt is null && Text is TextState.NotReadYet;

    /// <summary>When its bytes were removed from the store (UTC).</summary>
    public DateTime? DroppedAt { get; private set; }

    /// <summary>The scanner has looked at it.</summary>
    /// <param name="threat">Null where it found nothing.</param>
    public void NoteScan(string? threat, DateTime now)
    {
        (Scan, Threat, ScannedAt) = (threat is null ? ScanState.Clean : ScanState.Infected, threat, now);
        if (threat is not null)
        {
            Text = TextState.CannotBeRead;
        }
    }

    /// <summary>False where the process ended at it twice: it is left alone from then on.</summary>
    public bool BeginReading()
    {
        if (++ReadAttempts <= MostAttempts)
        {
            return true;
        }

        Text = TextState.CannotBeRead;
        return false;
    }

    /// <summary>It was begun, and ended by no fault of the file's.</summary>
    public void GiveBackReading() => ReadAttempts = Math.Max(0, ReadAttempts - 1);

    public void NoteText(TextState state) => Text = state;

    public void End(DateTime now) => EndedAt ??= now;

    public void Drop(DateTime now) => DroppedAt ??= now;
}

/// <summary>The kinds of files that the office keeps, by their content.</summary>
public enum FileKind
{
    Pdf,
    Word,
    Spreadsheet,
    Slides,
    OpenText,
    OpenSpreadsheet,
    OldWord,
    OldSpreadsheet,
    OldSlides,
    OutlookMessage,
    Mail,
    RichText,
    Text,
    Png,
    Jpeg,
    Gif,
    Tiff,
}
