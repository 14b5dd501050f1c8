using CaseMgmt.Domain.ComplaintReviews.Letters;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>Fills the fields of a template in the manner of Handlebars: <c>{{review.reference}}</c>, <c>{{#if …}}</c>, <c>{{#each …}}</c>.</summary>
public interface ITemplateFiller
{
    /// <param name="template">One that <see cref="TemplateCheck"/> lets pass.</param>
    /// <param name="fields">By name; a value is a text, yes or no, a group of fields, or a list of such groups.</param>
    string Fill(string template, IReadOnlyDictionary<string, object?> fields);
}

/// <summary>Writes a letter as a Word document.</summary>
public interface ILetterWriter
{
    byte[] Write(LetterContent letter);
}

/// <summary>Hands e-mails over to whoever delivers them.</summary>
public interface IMail
{
    /// <summary>Why no e-mail can leave, in words for a page; null where the office has said how.</summary>
    string? WhyNot { get; }

    /// <summary>Once, as long as it takes; what came of it is never an exception.</summary>
    Task<HandOver> HandOverAsync(OutgoingLetter letter, CancellationToken cancel);
}

/// <summary>A letter on its way as an e-mail.</summary>
/// <param name="Id">From it the e-mail has its own name for good (its Message-Id).</param>
/// <param name="Document">The Word document, which goes with it.</param>
public sealed record OutgoingLetter(Guid Id, string Address, LetterContent Content, byte[] Document, string FileName);

/// <summary>What came of handing a letter over.</summary>
/// <param name="Trouble">In our own words, without a name or an address; null where it was taken.</param>
public sealed record HandOver(HandOverEnd End, string? Trouble = null);

public enum HandOverEnd
{
    Taken,

    /// <summary>It was not taken, and may be the next time.</summary>
    NotTaken,

    /// <summary>It was refused, and would be the next time.</summary>
    Refused,

    /// <summary>It was sent and no answer came: whether it was taken, nobody knows.</summary>
    InDoubt,
}

/// <summary>Who writes, and to whom letters go that do not go to the applicant. Section <c>Letters</c> of the configuration.</summary>
public sealed class LetterSettings
{
    /// <summary>The office's postal address, with commas between its lines.</summary>
    public string? OfficeAddress { get; set; }

    /// <summary>How the office is reached with questions: "01632 960 000 or reviews@example.org".</summary>
    public string? OfficeContact { get; set; }

    /// <summary>To whom letters to the force go.</summary>
    public string ForceName { get; set; } = "The Professional Standards Department";
    public string? ForceEmail { get; set; }
    public string? ForceAddress { get; set; }

    /// <summary>To whom applications are forwarded: by post, with the papers.</summary>
    public string IopcName { get; set; } = "Independent Office for Police Conduct";
    public string? IopcAddress { get; set; }

    /// <summary>For so long a letter that no mail server takes is tried again; then a person decides.</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromDays(2);
}
