namespace CaseMgmt.Application.Common;

/// <summary>
/// Where the rules stand that pages and report name. Paragraphs are renumbered, and some could be checked only against guidance: an
/// office that cites otherwise says so in its settings (section <c>Citations</c>).
/// </summary>
public sealed class Citations
{
    public string ApplicationWindow { get; set; } =
        "Police (Complaints and Misconduct) Regulations 2020, regulation 29";
    public string ParticularsOfApplication { get; set; } = "regulation 29(5)";
    public string NoticeOfForwarding { get; set; } = "Police Reform Act 2002, Schedule 3 paragraph 32(2)";
    public string SupplyOfPapers { get; set; } = "Police Reform Act 2002, Schedule 3 paragraph 25(4)";
    public string Recommendations { get; set; } = "Police (Complaints and Misconduct) Regulations 2020, regulation 30";
    public string AppropriateAuthority { get; set; } = "Police Reform Act 2002, Schedule 3 paragraph 30";
    public string AccessToCustody { get; set; } = "the Code of Practice on Independent Custody Visiting";
}
