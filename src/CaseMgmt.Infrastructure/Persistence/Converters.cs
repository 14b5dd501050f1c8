using System.Linq.Expressions;
using CaseMgmt.Domain.Shared;
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
