using System.Linq.Expressions;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CaseMgmt.Infrastructure.Persistence;

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
internal sealed class LinksConverter()
    : ValueConverter<IReadOnlyList<Link>, string>(
        links => string.Join('\n', links.Select(l => $"{l.Key:N} {l.Name}")),
        text => Read(text)
    )
{
    private static IReadOnlyList<Link> Read(string text) =>
        [
            .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(' ', 2))
                .Select(parts => new Link(Guid.ParseExact(parts[0], "N"), parts[1])),
        ];
}

internal sealed class LinksComparer()
    : ValueComparer<IReadOnlyList<Link>>(
        (a, b) => (a ?? Array.Empty<Link>()).SequenceEqual(b ?? Array.Empty<Link>()),
        links => links.Count
    );

/// <summary>Short names in their order, one a line.</summary>
internal sealed class NamesConverter()
    : ValueConverter<IReadOnlyList<string>, string>(
        names => string.Join('\n', names),
        text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
    );

internal sealed class NamesComparer()
    : ValueComparer<IReadOnlyList<string>>(
        (a, b) => (a ?? Array.Empty<string>()).SequenceEqual(b ?? Array.Empty<string>()),
        names => names.Count
    );
