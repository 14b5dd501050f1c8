namespace CaseMgmt.Application.Common;

/// <summary>
/// An act on a record, as people know it: who may do it, and on a record that stands how. The page offers it, the request asks for
/// the permission, and the record's own guard holds by the same predicate.
/// </summary>
/// <param name="Request">The command that does it.</param>
/// <param name="Title">What the page calls it: "Acknowledge".</param>
/// <param name="Path">The page of the act, below the record's own: "acknowledge".</param>
/// <param name="When">On which records, in words.</param>
/// <param name="IsPossible">On which records.</param>
public sealed record RecordAct<TStanding>(
    Type Request,
    string Title,
    string Path,
    Permission Permission,
    string When,
    Func<TStanding, bool> IsPossible
) : IRecordAct
{
    public bool IsFor(OfficeUser user, TStanding record) => user.May(Permission) && IsPossible(record);
}

/// <inheritdoc cref="RecordAct{TStanding}"/>
public interface IRecordAct
{
    Type Request { get; }
    string Title { get; }
    string Path { get; }
    Permission Permission { get; }
    string When { get; }
}
