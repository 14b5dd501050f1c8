namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>The endings of the files that are kept, for the file chooser of a browser.</summary>
public static class FileEndings
{
    public static string All => FileKinds.Endings;
}
