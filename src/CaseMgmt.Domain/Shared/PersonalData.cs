using System.Text.RegularExpressions;

namespace CaseMgmt.Domain.Shared;

/// <summary>
/// Looks for what does not belong in a free text: a detainee's name or custody number, an e-mail address, a telephone
/// number, a date of birth. Detainees are never named (Code of Practice on independent custody visiting). It sees the
/// usual ways of writing them, not every one: a person still reads the text.
/// </summary>
public static partial class PersonalData
{
    /// <summary>What the text seems to hold, in words for a message ("a custody number"), or null.</summary>
    public static string? FoundIn(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : CustodyNumber().IsMatch(text) ? "a custody number"
        : EmailAddress().IsMatch(text) ? "an e-mail address"
        : Telephone().IsMatch(text) ? "a telephone number"
        : DateOfBirth().IsMatch(text) ? "a date of birth"
        : TitledName().IsMatch(text) || SurnameFirst().IsMatch(text) ? "a person's name"
        : null;

    /// <summary>The error for a field that must not hold personal data, or null when it seems clean.</summary>
    public static Error? Check(string field, string? text) =>
        FoundIn(text) is { } found
            ? new Error(
                "text.personal_data",
                $"This text seems to hold {found}. Take it out: write what happened, not to whom.",
                field
            )
            : null;

    // 41CW/1234/22, CP/00123/22, 22/1234567: station or force letters, a number and a year, with slashes.
    [GeneratedRegex(
        @"\b(?:\d{0,2}[A-Z]{1,3}\d{0,2}/\d{3,7}/\d{2}(?:\d{2})?|\d{2}[A-Z]{2}\d{5,8}|(?i:custody\s+(?:no|number|record|ref)\.?:?\s*[A-Z0-9/]*\d[A-Z0-9/]*))\b"
    )]
    private static partial Regex CustodyNumber();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.]+")]
    private static partial Regex EmailAddress();

    [GeneratedRegex(@"(?<![\d/])(?:\+44\s?|0)\d(?:[\s-]?\d){8,9}\b")]
    private static partial Regex Telephone();

    [GeneratedRegex(@"(?i)\b(?:dob|date of birth|born(?: on)?)\b\W{0,3}\d")]
    private static partial Regex DateOfBirth();

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Miss|Mx|Master)\.?\s+[A-Z][a-z'’-]+")]
    private static partial Regex TitledName();

    // SMITH John: the way a custody record writes a name. Two-letter capitals are abbreviations (AA, PC, DP).
    [GeneratedRegex(
        @"\b(?!PACE|IOPC|OPCC|ICVA|CCTV|HMIC|TACT|NHS|BWV|ANPR)[A-Z][A-Z'’-]{2,},?\s+[A-Z][a-z]{2,}\b(?!\s+(?:Act|Code|Road|Street|House|Wood))"
    )]
    private static partial Regex SurnameFirst();
}
