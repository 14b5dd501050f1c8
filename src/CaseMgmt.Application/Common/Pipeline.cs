using System.Diagnostics;
using System.Reflection;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Application.Common;

// The order is fixed and is that of this file: log, authorise, validate, save once.

/// <summary>Logs the request's name, the user and the time it took. Never its content.</summary>
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
        var response = await next();
        var outcome = response is Result { IsDone: false } refused ? refused.Errors[0].Code : "done";
        Handled(typeof(TRequest).Name, acting.User.Name, outcome, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        return response;
    }

    [LoggerMessage(LogLevel.Information, "{Request} by {User}: {Outcome} in {Milliseconds:0.0} ms")]
    private partial void Handled(string request, string user, string outcome, double milliseconds);
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

/// <summary>Refuses a command whose form is wrong, with every field at fault at once.</summary>
public sealed class ValidateBehaviour<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IBaseRequest, IChange
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
                outcome.Errors.Select(e => new Error("request." + e.ErrorCode, e.ErrorMessage, e.PropertyName))
            );
        }

        return errors.Count == 0 ? await next() : TResponse.Refused(errors);
    }
}

/// <summary>
/// Saves what the handler changed, once, if it succeeded. An exclusive command runs in one transaction under its lock.
/// Somebody else's change in between ends in an error that says so, and nothing is lost that was typed.
/// </summary>
public sealed class SaveOnceBehaviour<TRequest, TResponse>(IUnitOfWork work, CurrentAct act, TimeProvider clock)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IBaseRequest, IChange
    where TResponse : Result, IRefusable<TResponse>
{
    public async Task<TResponse> Handle(
        TRequest request,
        RequestHandlerDelegate<TResponse> next,
        CancellationToken cancellationToken
    )
    {
        act.Begin(Ids.New(clock), typeof(TRequest).Name);
        try
        {
            return request is IExclusive exclusive
                ? await work.ExclusivelyAsync(
                    exclusive.LockName,
                    async () =>
                    {
                        var response = await HandleAndSave();
                        return (response, response.IsDone && !exclusive.KeepsNothing);
                    },
                    cancellationToken
                )
                : await HandleAndSave();
        }
        catch (RecordChangedException changed)
        {
            work.Forget();
            return TResponse.Refused([
                new Error(
                    "record.changed_meanwhile",
                    $"{changed.Reference} was changed by somebody else after you opened it. Look at it again and repeat what is still needed."
                ),
            ]);
        }
        catch (RecordsBusyException)
        {
            work.Forget();
            return TResponse.Refused([
                new Error(
                    "records.busy",
                    "Registers are coming in or figures are being compiled. Nothing was lost and nothing was done: try again in a minute."
                ),
            ]);
        }

        async Task<TResponse> HandleAndSave()
        {
            var response = await next();
            if (response.IsDone)
            {
                await work.SaveAsync(cancellationToken);
            }
            else
            {
                work.Forget();
            }

            return response;
        }
    }
}
