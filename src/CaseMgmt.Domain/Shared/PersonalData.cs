using System.Text.RegularExpressions;

namespace CaseMgmt.Domain.Shared;

/// <summary>
/// Looks for what does not belong in a free text: a detainee's name or custody number, an e-mail address, a telephone
/// number, a date of birth. Detainees are never named (Code of Practice on independent custody visiting). It sees the
/// usual ways of writing them, not every one: a person still reads the text.
/// </summary>
public static partial class PersonalData
{
    // A text may be long and comes from outside: every pattern takes time in proportion to it, none backtracks.
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // Words in capitals before a capitalised word that are no surname: "PACE Code", "DNA Sample".
    private static readonly HashSet<string> Abbreviations = new(
        (
            "ACRO ANPR ASB AWOL AFTER AIDS ALL AND ANY BAME BUT CCTV COVID CORE DASH DEATH DETAINEE DNA DOB EEK FOI FOR FORCE "
            + "FROM GDPR GMP HIV HMICFRS HMIC ICV ICVA IOPC IPCC LGBT MAPPA MARAC NICHE NOT NOTE NHS NPPV NPCC OPCAT OPCC PACE "
            + "PAVA PCSO POLICE PPE PTSD RTA SARC SIA SIM SOCO STOP SUITE TACT TASER THE THIS URGENT USB VAT WAS WITH"
        ).Split(' '),
        StringComparer.Ordinal
    );

    // Capitalised words after a word in capitals that are no first name.
    private static readonly HashSet<string> NoFirstNames = new(
        (
            "Act Code Road Street House Wood Lane Avenue Court Station Suite Policy Form Report Team Officer Officers Panel Scheme "
            + "Regulations Guidance Procedure Record Records Office Force Constabulary Police Unit Desk Centre Custody"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>What the text seems to hold, in words for a message ("a custody number"), or null.</summary>
    public static string? FoundIn(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : CustodyNumber().IsMatch(ComplaintReference().Replace(text, " ")) ? "a custody number"
        : EmailAddress().IsMatch(text) ? "an e-mail address"
        : Telephone().IsMatch(DateAndTime().Replace(text, " ")) ? "a telephone number"
        : DateOfBirth().IsMatch(text) ? "a date of birth"
        : TitledName().IsMatch(text) || HasSurnameFirst(text) ? "a person's name"
        : null;

    /// <summary>Asks for a look at each text that seems to hold something personal. It never costs the record: it may well be wrong.</summary>
    internal static void Look(Findings findings, params ReadOnlySpan<(string Field, string? Text)> texts)
    {
        foreach (var (field, text) in texts)
        {
            if (FoundIn(text) is { } found)
            {
                findings.Warn(
                    true,
                    new Warning(
                        "text.personal_data",
                        $"This text seems to hold {found}. Look at it, and if it does, take it out: write what happened, not to whom.",
                        field
                    )
                );
            }
        }
    }

    /// <summary>The error for a field that must not hold personal data, or null when it seems clean.</summary>
    public static Error? Check(string field, string? text) =>
        FoundIn(text) is { } found
            ? new Error(
                "text.personal_data",
                $"This text seems to hold {found}. Take it out: write what happened, not to whom.",
                field
            )
            : null;

    // SMITH John: the way a custody record writes a name. Capitals without a vowel are an abbreviation (BWV, CPS, PSD).
    private static bool HasSurnameFirst(string text)
    {
        for (var match = SurnameFirst().Match(text); match.Success; match = match.NextMatch())
        {
            var surname = match.Groups[1].Value;
            if (
                surname.AsSpan().IndexOfAny("AEIOUY") >= 0
                && !Abbreviations.Contains(surname)
                && !NoFirstNames.Contains(match.Groups[2].Value)
            )
            {
                return true;
            }
        }

        return false;
    }

    // 41CW/1234/22, CP/00123/22: station or force letters, a number and a year, with slashes; 41CW123456 without.
    [GeneratedRegex(
        @"\b(?:\d{0,2}[A-Z]{1,3}\d{0,2}/\d{3,7}/\d{2}(?:\d{2})?|\d{2}[A-Z]{2}\d{5,8}|(?i:custody\s+(?:record\s+)?(?:no|number|record|ref)\.?:?\s*[A-Z0-9/]*\d{3}[A-Z0-9/]*))\b",
        Linear
    )]
    private static partial Regex CustodyNumber();

    // The force's references of complaints and incidents, which look like one.
    [GeneratedRegex(@"\b(?:CO|CC|CM)[/-][0-9/-]+", Linear)]
    private static partial Regex ComplaintReference();

    // 01-04-2022 15:30 has as many digits as a telephone number.
    [GeneratedRegex(@"\b\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}(?:,?\s+\d{1,2}[:.]\d{2})?", Linear)]
    private static partial Regex DateAndTime();

    [GeneratedRegex(@"\w@[\w-]+\.\w", Linear)]
    private static partial Regex EmailAddress();

    [GeneratedRegex(@"(?:^|[^\d/])(?:\+44\s?(?:\(0\))?|\(?0)\d(?:[\s()-]{0,2}\d){8,9}\b", Linear)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"(?i)\b(?:dob|date of birth|born(?: on)?)\b\W{0,3}\d", Linear)]
    private static partial Regex DateOfBirth();

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+[A-Z]['’A-Za-z-]", Linear)]
    private static partial Regex TitledName();

    [GeneratedRegex(@"\b([A-Z][A-Z'’-]{2,}),?\s+([A-Z][a-z]{2,})\b", Linear)]
    private static partial Regex SurnameFirst();
}
