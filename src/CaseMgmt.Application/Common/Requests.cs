using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.Common;

/// <summary>A request that changes something: it goes through the whole pipeline and is saved once, at its end.</summary>
public interface IChange;

/// <summary>
/// Work of several acts, one after the other, each saved by itself: what a job does. Cut off and begun again it goes on where
/// it was. It changes nothing but by the commands that it sends.
/// </summary>
public interface IProcess<T> : IRequest<Result<T>>;

/// <summary>An act of the office that brings nothing forth but its success.</summary>
public interface ICommand : IRequest<Result>, IChange;

/// <summary>An act of the office that brings something forth.</summary>
public interface ICommand<T> : IRequest<Result<T>>, IChange;

/// <summary>A question: it changes nothing.</summary>
public interface IQuery<out T> : IRequest<T>;

/// <summary>
/// A command that nobody else may run at the same moment, on any machine, and that is one transaction however much it
/// writes: the import of a register, a compilation.
/// </summary>
public interface IExclusive
{
    /// <summary>Commands of one lock name wait for one another.</summary>
    string LockName { get; }

    /// <summary>Do everything and keep nothing: a preview. It is tried on a copy of the records, so that nobody waits for it.</summary>
    bool KeepsNothing => false;

    /// <summary>
    /// Work it out on a copy of the records while others go on, and move in at its end what it made of them: a register.
    /// </summary>
    bool IsMovedIn => false;
}

/// <summary>What the request may be asked for by. Every request carries it: without a permission nobody passes.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(Permission permission) : Attribute
{
    public Permission Permission { get; } = permission;
}

/// <summary>What the office calls the act: on the button that offers it, in the history, and to whoever was a moment later on the same record.</summary>
/// <param name="title">In the imperative: "Correct a date".</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CalledAttribute(string title) : Attribute
{
    public string Title { get; } = title;
}

/// <summary>The user may not do this. It reaches the page as 403 and is logged; nothing was done.</summary>
public sealed class PermissionDeniedException(string user, string request, Permission permission)
    : Exception($"{user} lacks {permission} for {request}.");
