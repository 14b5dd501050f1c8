using CaseMgmt.Application.Common;

namespace CaseMgmt.Web.Components;

/// <summary>An act that the person can do on the record shown.</summary>
public sealed record ActLink(string Title, string Path)
{
    /// <summary>The acts of the table that are this person's, on this record as it stands; the first moves it on.</summary>
    public static IReadOnlyList<ActLink> For<TStanding>(
        IEnumerable<RecordAct<TStanding>> acts,
        OfficeUser user,
        TStanding record,
        string path
    ) => [.. acts.Where(a => a.IsFor(user, record)).Select(a => new ActLink(a.Title, $"{path}/{a.Path}"))];
}
