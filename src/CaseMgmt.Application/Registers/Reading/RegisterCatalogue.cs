namespace CaseMgmt.Application.Registers.Reading;

/// <summary>The registers that an office keeps as spreadsheets, in the order in which they are taken in: each may name what an earlier one holds.</summary>
public enum RegisterKind
{
    CustodySuites,
    Volunteers,
    ComplaintReviews,
    Recommendations,
    ChiefConstableComplaints,
    CustodyVisits,
    CustodyIssues,
    ScrutinyCases,
}

/// <summary>The forms of all registers, and which file holds which.</summary>
public static class RegisterCatalogue
{
    public const string RejectedEnding = ".rejected.csv";

    /// <summary>Of the files that are read.</summary>
    public static readonly IReadOnlyList<string> Endings = [".csv", ".xlsx", ".ods"];

    /// <summary>Columns that the import itself writes into a file of rejected rows; read again, they are passed over.</summary>
    public static readonly IReadOnlyList<string> ReasonColumns =
    [
        "rejected_line",
        "rejected_columns",
        "rejected_reasons",
    ];

    /// <summary>Stands between the reasons of one row.</summary>
    public const string BetweenReasons = " | ";

    public static IReadOnlyList<RegisterForm> Forms => RegisterForms.All;

    /// <summary>The register that a file holds by its name (<c>volunteers.csv</c>, <c>volunteers.xlsx</c>, <c>volunteers.rejected.csv</c>); null for any other file.</summary>
    public static RegisterForm? Of(string fileName)
    {
        var name = IsRejectedRows(fileName)
            ? fileName[..^RejectedEnding.Length]
            : Path.GetFileNameWithoutExtension(fileName);
        // An old .xls counts as the register that it is meant to be, so that its refusal says what to do.
        var ending = Path.GetExtension(fileName);
        return Endings.Any(e => Is(ending, e)) || Is(ending, ".xls")
            ? Forms.FirstOrDefault(f => Is(f.Name, name))
            : null;
    }

    /// <summary>Is it a spreadsheet by its name, so that somebody may say which register it is?</summary>
    public static bool MayBe(string fileName) =>
        Of(fileName) is not null || Endings.Any(e => Is(Path.GetExtension(fileName), e));

    public static RegisterForm? Named(string? name) => Forms.FirstOrDefault(f => f.Name == name);

    public static bool IsRejectedRows(string fileName) =>
        fileName.EndsWith(RejectedEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>The names of the files that are read, for messages.</summary>
    public static string Names => string.Join(", ", Forms.Select(f => f.Name + ".csv"));

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
