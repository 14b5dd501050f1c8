using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews.Letters;

public readonly record struct LetterTemplateId(Guid Value) : ITypedId;

/// <summary>
/// One version of the template of a kind of letter: never changed, so that a letter can be held to what it was made of. The latest is in
/// force. The history says by whom, and why.
/// </summary>
public sealed class LetterTemplate : AggregateRoot<LetterTemplateId>
{
    public const int LongestText = 20_000;

    private LetterTemplate() { }

    public override string Reference => $"{Kind} {Number}";
    public LetterKind Kind { get; private set; }

    /// <summary>1 for the first of its kind.</summary>
    public int Number { get; private set; }

    /// <summary>What the letter is about.</summary>
    public string Subject { get; private set; } = "";
    public string Text { get; private set; } = "";

    /// <summary>Written by the office; otherwise as it came with the program, kept when a letter was first made of it.</summary>
    public bool IsOffices { get; private set; }

    public static LetterTemplate Keep(LetterKind kind, int number, string subject, string text, bool isOffices, Act act)
    {
        var template = new LetterTemplate
        {
            Id = new LetterTemplateId(act.NewKey()),
            RecordedAt = act.At,
            Kind = kind,
            Number = number,
            Subject = subject,
            Text = text,
            IsOffices = isOffices,
        };
        template.Note(
            new Change("LetterKind", null, kind),
            new Change(nameof(Number), null, number),
            new Change(nameof(IsOffices), null, isOffices)
        );
        return template;
    }
}
