namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>One allegation of the complaint under review, by the IOPC's category. Made only by its review.</summary>
public sealed class Allegation
{
    private Allegation() { }

    internal Allegation(int number, string category)
    {
        Number = number;
        Category = category;
    }

    public int Number { get; private set; }

    /// <summary>Category or sub-category code, such as <c>H1</c>.</summary>
    public string Category { get; private set; } = "";
}
