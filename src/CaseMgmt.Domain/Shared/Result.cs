namespace CaseMgmt.Domain.Shared;

/// <summary>
/// An expected failure, named as a caseworker would name it. <paramref name="Field"/> is the property at fault, by which
/// forms and registers find the field or column, so that the message can be shown beside what was typed.
/// </summary>
/// <param name="Code">Stable name, such as <c>review.application_out_of_time</c>.</param>
/// <param name="Message">Plain words: what is wrong and what would put it right. Never holds personal data.</param>
/// <param name="Field">The field at fault, or null when the whole record is.</param>
public sealed record Error(string Code, string Message, string? Field = null);

/// <summary>
/// Something the office may legitimately hold though it is not as it should be (an acknowledgement after its target).
/// It is shown, and does not stop the act.
/// </summary>
public sealed record Warning(string Code, string Message, string? Field = null)
{
    /// <summary>The record is true and not as it should be: it is listed until somebody puts it right, and counted.</summary>
    public bool IsToPutRight { get; init; }

    /// <summary>The codes of what is to be put right, each once, as a record keeps them: null when nothing is.</summary>
    public static string? ToPutRight(IEnumerable<Warning> warnings) =>
        string.Join(';', warnings.Where(w => w.IsToPutRight).Select(w => w.Code).Distinct(StringComparer.Ordinal))
            is { Length: > 0 } codes
            ? codes
            : null;
}

/// <summary>A response that can say no, or that all is done already, without being asked what it would have said.</summary>
public interface IRefusable<out TSelf>
    where TSelf : IRefusable<TSelf>
{
    static abstract TSelf Refused(IReadOnlyList<Error> errors);

    /// <summary>The act was done before. A page's act on a record brings nothing forth that this would lack.</summary>
    static abstract TSelf DoneAlready();
}

/// <summary>The end of an act: done, with warnings perhaps, or refused with every reason at once.</summary>
public class Result : IRefusable<Result>
{
    private protected Result(IReadOnlyList<Error> errors, IReadOnlyList<Warning> warnings)
    {
        Errors = errors;
        Warnings = warnings;
    }

    public IReadOnlyList<Error> Errors { get; }

    public IReadOnlyList<Warning> Warnings { get; }

    public bool IsDone => Errors.Count == 0;

    /// <summary>Done when the same form was sent before; what this one says may differ from what was done then.</summary>
    public bool IsDoneBefore { get; private init; }

    public static Result Done(IReadOnlyList<Warning>? warnings = null) => new([], warnings ?? []);

    public static Result Refused(IReadOnlyList<Error> errors) => new(errors, []);

    public static Result DoneAlready() => new([], []) { IsDoneBefore = true };

    public static Result<T> Done<T>(T value, IReadOnlyList<Warning>? warnings = null) =>
        Result<T>.Of(value, warnings ?? []);

    public static Result<T> Refused<T>(IReadOnlyList<Error> errors) => Result<T>.Refused(errors);

    public static implicit operator Result(Error error) => Refused([error]);
}

/// <summary>As <see cref="Result"/>, with what the act brought forth.</summary>
public sealed class Result<T> : Result, IRefusable<Result<T>>
{
    private readonly T? value;

    private Result(T? value, IReadOnlyList<Error> errors, IReadOnlyList<Warning> warnings)
        : base(errors, warnings) => this.value = value;

    /// <summary>What the act brought forth; reading it of a refused act is a programming error.</summary>
    public T Value =>
        IsDone ? value! : throw new InvalidOperationException("A refused act has no value: " + Errors[0].Code);

    internal static Result<T> Of(T value, IReadOnlyList<Warning> warnings) => new(value, [], warnings);

    public static new Result<T> Refused(IReadOnlyList<Error> errors) => new(default, errors, []);

    public static new Result<T> DoneAlready() =>
        throw new InvalidOperationException(
            "An act on a record that a page shows brings nothing forth but its success."
        );

    public static implicit operator Result<T>(Error error) => Refused([error]);
}

/// <summary>Collects everything that is wrong with a record, so that a person sees all of it at once.</summary>
public sealed class Findings
{
    private readonly List<Error> errors = [];
    private readonly List<Warning> warnings = [];

    public IReadOnlyList<Error> Errors => errors;

    public IReadOnlyList<Warning> Warnings => warnings;

    public bool AnyErrors => errors.Count > 0;

    public Findings Refuse(bool when, Error error)
    {
        if (when)
        {
            errors.Add(error);
        }

        return this;
    }

    public void Add(Findings further)
    {
        errors.AddRange(further.errors);
        warnings.AddRange(further.warnings);
    }

    public Findings Warn(bool when, Warning warning)
    {
        if (when)
        {
            warnings.Add(warning);
        }

        return this;
    }

    /// <summary>What is true and not as it should be: never a refusal, since a record that is left out vanishes from the year.</summary>
    public Findings Flag(bool when, Warning warning) => Warn(when, warning with { IsToPutRight = true });

    // By the property: of the list itself the compiler would make a result that holds a list.
    public Result ToResult() => AnyErrors ? Result.Refused(errors) : Result.Done(Warnings);
}
