using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Null where the review has a document. Documents are kept of a review that has ended as well.</summary>
    public static Error? WhyNoDocument(ReviewFacts facts) => facts.Documents.Count > 0 ? null : ReviewErrors.NoDocument;

    /// <summary>
    /// Documents came, or were made here. Several come at once and have the same particulars. Those of the force tick off the papers of
    /// their type that it owes, where whoever adds them says that they are all of that type.
    /// </summary>
    /// <param name="files">In their order, each with the number that it has from then on.</param>
    public Result<IReadOnlyList<Change>> AddDocuments(
        IReadOnlyCollection<FileFacts> files,
        DocumentParticulars particulars,
        bool ticksOff,
        Act act
    )
    {
        var facts = Facts;
        List<ReviewDecision> told = [.. files.Select(f => new DocumentKept(f, particulars))];
        var paper = CodeText.Of(particulars.Type);
        if (
            ticksOff
            && particulars.Source is DocumentSource.Force
            && facts.PapersOwed.Any(p => p.Code == paper)
            && WhyNotReceivePapers(facts) is null
        )
        {
            told.AddRange(Moved(facts, PaperStanding.Received, particulars.ReceivedOn, [paper]));
        }

        return Do(act, files.Count == 0 ? ReviewErrors.NoFile : WhyNoPair(facts, particulars, null), told);
    }

    /// <summary>What is said of a document was wrong, or is known now.</summary>
    public Result<IReadOnlyList<Change>> DescribeDocument(int number, DocumentParticulars particulars, Act act)
    {
        var facts = Facts;
        if (facts.Documents.FirstOrDefault(d => d.Number == number) is not { } held)
        {
            return ReviewErrors.DocumentNotChosen;
        }

        var outcome = Do(act, WhyNoPair(facts, particulars, number), new DocumentKept(held.File, particulars));
        return outcome is { IsDone: true, Value.Count: 0 } ? ReviewErrors.NothingChanged : outcome;
    }

    /// <summary>Another file takes the place of a document's; why is part of the history.</summary>
    public Result<IReadOnlyList<Change>> ReplaceDocument(FileFacts file, Act act)
    {
        var held = Facts.Documents.FirstOrDefault(d => d.Number == file.Number);
        return held is null
            ? ReviewErrors.DocumentNotChosen
            : Do(
                act,
                string.IsNullOrWhiteSpace(act.Why) ? ActErrors.ReasonMissing : null,
                new DocumentKept(file, held.Particulars)
            );
    }

    /// <summary>A document does not belong to the review; why is part of the history, in which its name stays.</summary>
    public Result<IReadOnlyList<Change>> RemoveDocument(int number, Act act)
    {
        var held = Facts.Documents.FirstOrDefault(d => d.Number == number);
        var whyNot =
            held is null ? ReviewErrors.DocumentNotChosen
            : string.IsNullOrWhiteSpace(act.Why) ? ActErrors.ReasonMissing
            : null;
        return whyNot is not null
            ? whyNot
            : Decide(act, [], new Findings(), takenBack: d => d is DocumentKept && d.Part == number);
    }

    // A redacted version is that of a document of this review which is no redacted version itself.
    private static Error? WhyNoPair(ReviewFacts facts, DocumentParticulars particulars, int? number) =>
        particulars.RedactedOf is { } original
        && (
            facts.Documents.All(d => d.Number != original || d.Number == number || d.Particulars.RedactedOf is not null)
            || (number is not null && facts.Documents.Any(d => d.Particulars.RedactedOf == number))
        )
            ? ReviewErrors.NoOriginal
            : null;
}

/// <summary>The review holds a document: a file, and what it is.</summary>
public sealed class DocumentKept : ReviewDecision
{
    private DocumentKept() { }

    public DocumentKept(FileFacts file, DocumentParticulars particulars)
    {
        (Part, FileId, FileName, Sha256) = (file.Number, file.FileId, file.FileName, file.Sha256);
        (DocumentType, DocumentSource, Classification, On, RedactedOf) = (
            particulars.Type,
            particulars.Source,
            particulars.Classification,
            particulars.ReceivedOn,
            particulars.RedactedOf
        );
    }

    /// <summary>Of its <see cref="ReviewFile"/>.</summary>
    public Guid FileId { get; private set; }

    /// <summary>As whoever added it calls it.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>Of the file as it came in, in hexadecimal digits.</summary>
    public string Sha256 { get; private set; } = "";
    public DocumentType DocumentType { get; private set; }
    public DocumentSource DocumentSource { get; private set; }
    public Classification Classification { get; private set; }
    public int? RedactedOf { get; private set; }

    internal override bool StandsInRegister => false;

    protected override string PartName => "Document";

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(FileName), FileName),
            new(nameof(DocumentType), DocumentType),
            new(nameof(DocumentSource), DocumentSource),
            new(nameof(Classification), Classification),
            new(nameof(DocumentParticulars.ReceivedOn), On),
            new(nameof(RedactedOf), RedactedOf),
            new(nameof(Sha256), Sha256),
        ];

    internal override IEnumerable<string?> Words => [FileName, Why];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            Documents =
            [
                .. facts.Documents,
                new DocumentFacts(
                    new FileFacts(Part, FileId, FileName, Sha256),
                    new DocumentParticulars(DocumentType, DocumentSource, Classification, On!.Value, RedactedOf)
                ),
            ],
        };
}

/// <summary>What is said of a document.</summary>
/// <param name="ReceivedOn">When it came, or was made here.</param>
/// <param name="RedactedOf">The number of the document of which this is the redacted version; null for an original.</param>
public sealed record DocumentParticulars(
    DocumentType Type,
    DocumentSource Source,
    Classification Classification,
    DateOnly ReceivedOn,
    int? RedactedOf
);

/// <summary>A file that is, or becomes, a document.</summary>
/// <param name="Number">The document's within the review; never given to another.</param>
/// <param name="FileId">Of its <see cref="ReviewFile"/>.</param>
public sealed record FileFacts(int Number, Guid FileId, string FileName, string Sha256);

/// <summary>A document of a review.</summary>
public sealed record DocumentFacts(FileFacts File, DocumentParticulars Particulars)
{
    public int Number => File.Number;
}
