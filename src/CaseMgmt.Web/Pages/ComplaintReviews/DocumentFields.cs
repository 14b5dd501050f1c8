using System.Globalization;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>What is said of a document, as it is entered when it is added and when it is changed.</summary>
public sealed class DocumentFields
{
    [BindProperty]
    public string? DocumentType { get; set; }

    [BindProperty]
    public string? DocumentSource { get; set; }

    [BindProperty]
    public string? Classification { get; set; }

    [BindProperty]
    public string? ReceivedOn { get; set; }

    [BindProperty]
    public string? RedactedOf { get; set; }

    /// <summary>The documents of which this may be the redacted version.</summary>
    [BindNever]
    public IReadOnlyList<Choice> Originals { get; private set; } = [];

    public void Offer(IEnumerable<DocumentFacts> documents, int? besides) =>
        Originals = [
            .. DocumentChoice.Of(documents.Where(d => d.Number != besides && d.Particulars.RedactedOf is null)),
        ];

    public void Show(DocumentParticulars said)
    {
        DocumentType = Domain.Shared.CodeText.Of(said.Type);
        DocumentSource = Domain.Shared.CodeText.Of(said.Source);
        Classification = Domain.Shared.CodeText.Of(said.Classification);
        ReceivedOn = TypedDay.Of(said.ReceivedOn);
        RedactedOf = said.RedactedOf?.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Null with errors at the fields where something is missing or cannot be read.</summary>
    public DocumentParticulars? Read(ModelStateDictionary state)
    {
        var type = TypedCode.Needed<DocumentType>(
            state,
            nameof(DocumentType),
            DocumentType,
            "Choose what the document is."
        );
        var source = TypedCode.Needed<DocumentSource>(
            state,
            nameof(DocumentSource),
            DocumentSource,
            "Choose whose document it is."
        );
        var classification = TypedCode.Needed<Classification>(
            state,
            nameof(Classification),
            Classification,
            "Choose the classification that it bears."
        );
        var on = TypedDay.Needed(state, nameof(ReceivedOn), ReceivedOn, "The day of receipt");
        return state.IsValid
            ? new DocumentParticulars(
                type!.Value,
                source!.Value,
                classification!.Value,
                on!.Value,
                int.TryParse(RedactedOf, CultureInfo.InvariantCulture, out var original) ? original : null
            )
            : null;
    }
}

/// <summary>The documents of a review, to choose one.</summary>
internal static class DocumentChoice
{
    public static IEnumerable<Choice> Of(IEnumerable<DocumentFacts> documents) =>
        documents.Select(d => new Choice(
            d.Number.ToString(CultureInfo.InvariantCulture),
            $"{d.Number}. {d.File.FileName}"
        ));

    /// <summary>0, which no document has, with an error at the field where none is chosen.</summary>
    public static int Read(ModelStateDictionary state, string? number)
    {
        if (!int.TryParse(number, CultureInfo.InvariantCulture, out var chosen))
        {
            state.AddModelError("Number", ReviewErrors.DocumentNotChosen.Message);
        }

        return chosen;
    }
}
