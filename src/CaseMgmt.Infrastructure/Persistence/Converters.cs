using System.Linq.Expressions;
using System.Text.Json;
using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CaseMgmt.Infrastructure.Persistence;

// Each is a class that is made without arguments and calls what it does by a method: the model that is made beforehand
// (decision 030) writes down which class it is, and what the comparers say.

/// <summary>Instants are kept as UTC and come back saying so.</summary>
internal sealed class UtcConverter()
    : ValueConverter<DateTime, DateTime>(v => v, v => DateTime.SpecifyKind(v, DateTimeKind.Utc));

/// <summary>A typed id is its GUID in the database.</summary>
internal sealed class TypedIdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, Make())
    where TId : struct, ITypedId
{
    private static Expression<Func<Guid, TId>> Make()
    {
        var value = Expression.Parameter(typeof(Guid));
        return Expression.Lambda<Func<Guid, TId>>(
            Expression.New(typeof(TId).GetConstructor([typeof(Guid)])!, value),
            value
        );
    }
}

/// <summary>Links in their order, one a line: the key, and what people called it.</summary>
internal sealed class LinksConverter() : ValueConverter<IReadOnlyList<Link>, string>(l => Write(l), t => Read(t))
{
    public static string Write(IReadOnlyList<Link> links) =>
        string.Join('\n', links.Select(l => $"{l.Key:N} {l.Name}"));

    public static IReadOnlyList<Link> Read(string text) =>
        [
            .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(' ', 2))
                .Select(parts => new Link(Guid.ParseExact(parts[0], "N"), parts[1])),
        ];
}

/// <summary>Short names in their order, one a line.</summary>
internal sealed class NamesConverter() : ValueConverter<IReadOnlyList<string>, string>(n => Write(n), t => Read(t))
{
    public static string Write(IReadOnlyList<string> names) => string.Join('\n', names);

    public static IReadOnlyList<string> Read(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The triggers of Schedule 3 that the conduct met, by their codes.</summary>
internal sealed class TriggersConverter()
    : ValueConverter<IReadOnlyList<Schedule3Trigger>, string>(triggers => Write(triggers), codes => Read(codes))
{
    public static string Write(IReadOnlyList<Schedule3Trigger> triggers) =>
        string.Join(';', triggers.Select(CodeText.Of));

    public static IReadOnlyList<Schedule3Trigger> Read(string codes) =>
        [
            .. codes
                .Split(';', StringSplitOptions.RemoveEmptyEntries)
                .Select(code => CodeText.TryParse<Schedule3Trigger>(code, out var trigger) ? trigger : default),
        ];
}

/// <summary>What is written once, or replaced as a whole: JSON.</summary>
internal sealed class WholeConverter<T>() : ValueConverter<T, string>(value => Write(value), text => Read(text))
    where T : class
{
    public static string Write(T value) => JsonSerializer.Serialize(value, JsonSerializerOptions.Default);

    public static T Read(string text) => JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Default)!;
}

/// <summary>Of <see cref="WholeConverter{T}"/>: the same object is the same value, any other is another.</summary>
internal sealed class WholeComparer<T>()
    : ValueComparer<T>((a, b) => ReferenceEquals(a, b), value => value.GetHashCode(), value => value)
    where T : class;

/// <summary>Two lists with the same in the same order are one value.</summary>
internal sealed class ListComparer<T>()
    : ValueComparer<IReadOnlyList<T>>((a, b) => Same(a, b), list => list.Count, list => list)
{
    public static bool Same(IReadOnlyList<T>? a, IReadOnlyList<T>? b) => (a ?? []).SequenceEqual(b ?? []);
}
