using System.Reflection;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Common;

/// <summary>
/// An act on a record, as people know it: who may do it, and on a record that stands how. The page offers it, the request asks for
/// the permission, and the record's own guard holds by the same predicate.
/// </summary>
/// <param name="Request">The command that does it; it says what the act is called and which permission it needs.</param>
/// <param name="Path">The page of the act, below the record's own: "acknowledge".</param>
/// <param name="When">On which records, in words.</param>
/// <param name="WhyNot">What keeps somebody from doing it on a record that stands so; null when nothing does.</param>
public sealed record RecordAct<TStanding>(
    Type Request,
    string Path,
    string When,
    Func<TStanding, PersonId, Error?> WhyNot
) : IRecordAct
{
    public string Title { get; } = Vocabulary.OfAct(Request.Name);

    public Permission Permission { get; } = Request.GetCustomAttribute<RequiresAttribute>()!.Permission;

    public bool IsFor(OfficeUser user, TStanding record) => user.May(Permission) && WhyNot(record, user.Id) is null;
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
