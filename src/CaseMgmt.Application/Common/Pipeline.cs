using System.Diagnostics;
using System.Reflection;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Application.Common;

// The order is fixed and is that of this file: log, keep reads, authorise, validate, work on a copy, save once.

/// <summary>Logs the request's name, the user and the time it took, and marks it in the trace, where one is kept. Never its content.</summary>
public sealed partial class LogBehaviour<TRequest, TResponse>(
    ActingUser acting,
    ILogger<LogBehaviour<TRequest, TResponse>> logger
) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IBaseRequest
{
    public async Task<TResponse> Handle(
        TRequest request,
        RequestHandlerDelegate<TResponse> next,
        CancellationToken cancellationToken
    )
    {
        var started = Stopwatch.GetTimestamp();
        using var step = RequestTrace.Source.StartActivity(typeof(TRequest).Name);
        var response = await next();
        var outcome = response is Result { IsDone: false } refused ? refused.Errors[0].Code : "done";
        step?.SetTag(RequestTrace.Outcome, outcome);
        Handled(typeof(TRequest).Name, acting.User.Name, outcome, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        return response;
    }

    [LoggerMessage(LogLevel.Information, "{Request} by {User}: {Outcome} in {Milliseconds:0.0} ms")]
    private partial void Handled(string request, string user, string outcome, double milliseconds);
}

/// <summary>The steps that requests are in a trace: their names and what came of them.</summary>
public static class RequestTrace
{
    public const string Name = "CaseMgmt";
    public const string Outcome = "outcome";

    internal static ActivitySource Source { get; } = new(Name);
}

/// <summary>Nobody is shown a person of whom it is not noted, for good, that they were shown.</summary>
public sealed class KeepReadsBehaviour<TRequest, TResponse>(IAccessLog accesses)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IBaseRequest
{
    public async Task<TResponse> Handle(
        TRequest request,
        RequestHandlerDelegate<TResponse> next,
        CancellationToken cancellationToken
    )
    {
        var response = await next();
        await accesses.KeepAsync(cancellationToken);
        return response;
    }
}

/// <summary>Denies what the user has no permission for; a request that names no permission is denied to everybody.</summary>
public sealed class AuthoriseBehaviour<TRequest, TResponse>(ActingUser acting) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IBaseRequest
{
    private static readonly Permission Required =
        typeof(TRequest).GetCustomAttribute<RequiresAttribute>()?.Permission
        ?? throw new InvalidOperationException($"{typeof(TRequest).Name} names no permission.");

    public Task<TResponse> Handle(
        TRequest request,
        RequestHandlerDelegate<TResponse> next,
        CancellationToken cancellationToken
    ) =>
        acting.May(Required)
            ? next()
            : throw new PermissionDeniedException(acting.User.Name, typeof(TRequest).Name, Required);
}

/// <summary>Refuses a request whose form is wrong, with every field at fault at once.</summary>
public sealed class ValidateBehaviour<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IBaseRequest
    where TResponse : IRefusable<TResponse>
{
    public async Task<TResponse> Handle(
        TRequest request,
        RequestHandlerDelegate<TResponse> next,
        CancellationToken cancellationToken
    )
    {
        List<Error> errors = [];
        foreach (var validator in validators)
        {
            var outcome = await validator.ValidateAsync(request, cancellationToken);
            errors.AddRange(
                outcome.Errors.Select(e => new Error("request." + e.ErrorCode, e.ErrorMessage, FieldOf(e.PropertyName)))
            );
        }

        return errors.Count == 0 ? await next() : TResponse.Refused(errors);
    }

    // What is typed together, such as the applicant's details, travels together; a field has its own name all the same.
    private static string FieldOf(string path) => path.Contains('[') ? path : path[(path.LastIndexOf('.') + 1)..];
}

/// <summary>
/// Sends what keeps nothing, or is moved in at its end, through a pipeline of its own on a copy of the records, where others
/// would wait for it.
/// </summary>
public sealed class WorkOnCopyBehaviour<TRequest, TResponse>(IRecordsCopy copy) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>, IExclusive
{
    public Task<TResponse> Handle(
        TRequest request,
        RequestHandlerDelegate<TResponse> next,
        CancellationToken cancellationToken
    ) =>
        !copy.IsNeeded ? next()
        : request.KeepsNothing ? copy.TryAsync(request, cancellationToken)
        : request.IsMovedIn ? copy.MoveInAsync(request, () => next(), cancellationToken)
        : next();
}

/// <summary>
/// Makes an act of the outermost command, and saves what it and the commands within it changed, once, if all succeeded. An
/// exclusive one runs in one transaction under its lock. Busy records and other people's changes leave here as exceptions:
/// whoever sent the act, a page, a job or the command line, tells of them or tries the whole act again, in one place each.
/// </summary>
public sealed class SaveOnceBehaviour<TRequest, TResponse>(IUnitOfWork work, CurrentAct act)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IBaseRequest, IChange
    where TResponse : Result, IRefusable<TResponse>
{
    private static readonly string Name = typeof(TRequest).Name;

    public async Task<TResponse> Handle(
        TRequest request,
        RequestHandlerDelegate<TResponse> next,
        CancellationToken cancellationToken
    )
    {
        if (act.IsOnlyShown)
        {
            return TResponse.Refused([ActErrors.SignedOutMeanwhile]);
        }

        var exclusive = request as IExclusive;
        if (act.IsUnderWay)
        {
            act.Join(Name, exclusive?.LockName);
            var joined = await next();
            if (!joined.IsDone)
            {
                act.Refuse(joined.Errors);
            }

            return joined;
        }

        try
        {
            return await work.DoAsync(exclusive?.LockName, AttemptAsync, cancellationToken);
        }
        finally
        {
            act.End();
        }

        async Task<(TResponse, bool)> AttemptAsync()
        {
            act.Begin(Name, request as IActOnRecord, exclusive?.LockName);
            if (act.Seen is { } seen && await work.IsDoneAsync(seen.Act, cancellationToken))
            {
                return (TResponse.DoneAlready(), false);
            }

            var response = await next();
            if (response.IsDone && act.Refusal is { } refusal)
            {
                response = TResponse.Refused(refusal);
            }

            return (response, response.IsDone && exclusive?.KeepsNothing is not true);
        }
    }
}
