namespace CaseMgmt.Application.Common;

/// <summary>A category or sub-category of the IOPC's list of allegations; the codes are the office's to correct.</summary>
public sealed record AllegationCategory(string Code, string Category, string CategoryName, string? Name)
{
    /// <summary>The sub-category's name, or the category's where it has none.</summary>
    public string Title => Name ?? CategoryName;
}

/// <summary>A kind of paper that a review may need of the force; the list is the office's to correct.</summary>
public sealed record PaperKind(string Code, int Place, string Title);

/// <summary>A code of the scrutiny panel's rating scale, and the band it belongs to (green, amber, red).</summary>
public sealed record RatingCode(string Code, string Label, string Band, int Order);
