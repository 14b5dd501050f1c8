namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>How large files of reviews may be, and how long a removed one is kept; section <c>ReviewDocuments</c> of the configuration.</summary>
public sealed class DocumentLimits
{
    /// <summary>All files of one form together; what the request may hold.</summary>
    public const long MostAtOnce = 512L * 1024 * 1024;

    public const int MostFilesAtOnce = 50;

    /// <summary>A larger file is refused before it is read.</summary>
    public long MaxFileBytes { get; set; } = 100L * 1024 * 1024;

    /// <summary>For so many days the file of a removed or replaced document stays in the store.</summary>
    public int KeepRemovedDays { get; set; } = 30;

    public long LargestMegabytes => MaxFileBytes / 1024 / 1024;
}
