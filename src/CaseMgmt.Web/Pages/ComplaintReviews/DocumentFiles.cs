using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Components;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>Files on their way from a form to the review, and how the person is told what became of them.</summary>
internal static class DocumentFiles
{
    private const int MostNamed = 5;

    public static string Endings => FileEndings.All;

    public static SentFile Sent(IFormFile file) => new(file.FileName, file.Length, file.OpenReadStream);

    public static Result Outcome(UploadedDocuments uploaded) =>
        uploaded.IsDoneBefore ? Result.DoneAlready() : Result.Done();

    public static string Told(UploadedDocuments uploaded)
    {
        var added = $"{Words.Count(uploaded.Added, "document was", "documents were")} added.";
        var refused = uploaded.Refused.Count == 0 ? "" : $"Not added: {Named(uploaded.Refused)}";
        return string.Join(' ', new[] { added, Warned(uploaded), refused }.Where(s => s.Length > 0));
    }

    /// <summary>What the scanner set aside; blank for nothing.</summary>
    public static string Warned(UploadedDocuments uploaded) =>
        uploaded.SetAside.Count == 0
            ? ""
            : $"The malware scanner found something in {Named(uploaded.SetAside)}: set aside, nobody can open it here. Tell the administrator, and whoever sent it.";

    private static string Named(IReadOnlyList<string> all) =>
        string.Join(' ', all.Take(MostNamed))
        + (all.Count > MostNamed ? $" And {Words.Count(all.Count - MostNamed, "more file")}." : "");
}
