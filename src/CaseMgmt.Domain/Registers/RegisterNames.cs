namespace CaseMgmt.Domain.Registers;

/// <summary>What the office's registers are called: the names of their files without the ending.</summary>
public static class RegisterNames
{
    public const string CustodySuites = "custody-suites";
    public const string Volunteers = "volunteers";
    public const string ComplaintReviews = "complaint-reviews";
    public const string Recommendations = "recommendations";
    public const string ChiefConstableComplaints = "chief-constable-complaints";
    public const string CustodyVisits = "custody-visits";
    public const string CustodyIssues = "custody-issues";
    public const string ScrutinyCases = "scrutiny-cases";
}
