namespace CaseMgmt.Domain.ComplaintReviews.Letters;

/// <summary>A letter as it is read, whatever it is printed on: Word, a page, an e-mail.</summary>
public sealed record LetterContent
{
    /// <summary>The office, with its address and how it is reached, line by line.</summary>
    public required IReadOnlyList<string> Sender { get; init; }

    /// <summary>Name and postal address, line by line.</summary>
    public required IReadOnlyList<string> Addressee { get; init; }

    /// <summary>The London day that stands in its head.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>"Our reference: REV/2025-26/0001", and that of the force.</summary>
    public required IReadOnlyList<string> References { get; init; }

    /// <summary>What it is about, without a name: it is the subject of the e-mail as well.</summary>
    public required string Subject { get; init; }
    public required IReadOnlyList<LetterBlock> Blocks { get; init; }

    /// <summary>In 18 point, as the applicant has asked.</summary>
    public bool IsLargePrint { get; init; }
}

/// <summary>A paragraph, a heading or an item of a list; <c>\n</c> begins a new line within it.</summary>
public sealed record LetterBlock(LetterBlockKind Kind, string Text);

public enum LetterBlockKind
{
    Paragraph,
    Heading,
    Item,
}
