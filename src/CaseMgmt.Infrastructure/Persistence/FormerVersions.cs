using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// Dates every fact a second time. Each row of the office's records says from which instant (UTC) the office knew it to
/// read so; what it read before is kept whole in a table of its own, <c>Former…</c>, with the time in which that was what
/// the office knew. What was known at an instant is a row whose time covers it, so that a figure can be counted again
/// on that knowledge. Complete by construction: whatever is a column of a record is a column here.
/// </summary>
internal static class FormerVersions
{
    public const string KnownFrom = "KnownFrom";
    public const string KnownUntil = "KnownUntil";

    private const string Prefix = "Former";
    private const string RowKey = "RowKey";

    /// <summary>Gives each kind of row that belongs to a record its table of former versions.</summary>
    public static void KeepIn(ModelBuilder model)
    {
        foreach (var rows in model.Model.GetEntityTypes().Where(IsOfARecord).ToList())
        {
            model.Entity(rows.ClrType).Property<DateTime>(KnownFrom);
            model.SharedTypeEntity<Dictionary<string, object?>>(
                NameOf(rows),
                former =>
                {
                    former.ToTable(Prefix + rows.GetTableName());
                    foreach (var property in Kept(ColumnsOf(rows)))
                    {
                        var kept = former
                            .IndexerProperty(property.ClrType, NameOf(property))
                            .IsRequired(!property.IsNullable);
                        kept.Metadata.SetMaxLength(property.GetMaxLength());
                        kept.Metadata.SetIsUnicode(property.IsUnicode());
                    }

                    former.IndexerProperty<DateTime>(KnownUntil);
                    former.IndexerProperty<long>(RowKey).ValueGeneratedOnAdd();
                    former.HasKey(RowKey);
                    former.HasIndex((OwnerOf(rows)?.Properties ?? rows.FindPrimaryKey()!.Properties)[0].Name);
                }
            );
        }
    }

    /// <summary>Dates a row that is about to be saved, and keeps what it read before.</summary>
    public static void Note(EntityEntry row, DateTime now)
    {
        if (row.State is EntityState.Modified or EntityState.Deleted)
        {
            var former = new Dictionary<string, object?>(StringComparer.Ordinal) { [KnownUntil] = now };
            foreach (var property in Kept(row.Metadata.GetFlattenedProperties()))
            {
                former[NameOf(property)] = row.OriginalValues[property];
            }

            row.Context.Set<Dictionary<string, object?>>(NameOf(row.Metadata)).Add(former);
        }

        if (row.State is EntityState.Added or EntityState.Modified)
        {
            row.Property(KnownFrom).CurrentValue = now;
        }
    }

    public static string NameOf(IReadOnlyEntityType rows) => Prefix + rows.ClrType.Name;

    private static string NameOf(IReadOnlyProperty column) =>
        column.DeclaringType is IReadOnlyComplexType part ? $"{part.ComplexProperty.Name}_{column.Name}" : column.Name;

    /// <summary>A record or a part of one. Compilations are none of these: they are written once and never change.</summary>
    public static bool IsOfARecord(IReadOnlyEntityType rows) => IsRecord(rows) || OwnerOf(rows) is not null;

    private static bool IsRecord(IReadOnlyEntityType rows) =>
        rows.ClrType.IsAssignableTo(typeof(IAggregateRoot)) && rows.ClrType != typeof(Compilation);

    private static IReadOnlyForeignKey? OwnerOf(IReadOnlyEntityType rows) =>
        rows.GetForeignKeys()
            .FirstOrDefault(k => k.PrincipalToDependent is not null && IsRecord(k.PrincipalEntityType));

    private static IEnumerable<IReadOnlyProperty> ColumnsOf(IReadOnlyEntityType rows) =>
        rows.GetProperties().Concat(rows.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties()));

    // All but the number that a table gives its rows by itself.
    private static IEnumerable<T> Kept<T>(IEnumerable<T> properties)
        where T : IReadOnlyProperty => properties.Where(p => p.Name != RowKey);
}
