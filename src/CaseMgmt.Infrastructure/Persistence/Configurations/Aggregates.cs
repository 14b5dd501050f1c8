using System.Linq.Expressions;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseMgmt.Infrastructure.Persistence.Configurations;

/// <summary>What every aggregate's table has in common.</summary>
internal static class Aggregates
{
    public const int LongText = 4000;

    public static void Aggregate<T, TId>(this EntityTypeBuilder<T> table, string name)
        where T : AggregateRoot<TId>
        where TId : struct, ITypedId
    {
        table.ToTable(name);
        table.HasKey(x => x.Id);
        table.Property(x => x.Id).ValueGeneratedNever();
        table.Ignore(x => x.Key);
        table.Property(x => x.Version).IsConcurrencyToken();
        if (
            typeof(T).GetField(
                "reference",
                System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance
            )
            is not null
        )
        {
            table.Property(x => x.Reference).HasField("reference").HasMaxLength(40).IsUnicode(false);
            table.HasIndex(x => x.Reference).IsUnique();
        }
        else
        {
            table.Ignore(x => x.Reference);
        }
    }

    /// <summary>Rows that belong to the aggregate and go with it.</summary>
    public static void Children<T, TChild>(
        this EntityTypeBuilder<T> table,
        Expression<Func<T, IEnumerable<TChild>?>> children,
        string foreignKey
    )
        where T : class
        where TChild : class
    {
        table.HasMany(children).WithOne().HasForeignKey(foreignKey).IsRequired().OnDelete(DeleteBehavior.Cascade);
        table.Navigation(children).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    /// <summary>
    /// The dated decisions of a record, one row each, by the record and their running number; the kind is a column, and each kind has
    /// columns of its own.
    /// </summary>
    public static void Decisions<T>(this EntityTypeBuilder<T> table, string name, string record)
        where T : DatedDecision
    {
        table.ToTable(name);
        table.HasKey(record, nameof(DatedDecision.Number));
        table.Property(x => x.Number).ValueGeneratedNever();
        table.HasDiscriminator<string>("Decision");
        table.Property("Decision").HasMaxLength(40).IsUnicode(false);
        table.Ignore(x => x.IsInForce);
        table.Property(x => x.Why).HasMaxLength(LongText);
    }

    /// <summary>A number that the table itself gives a new row.</summary>
    public static bool IsMadeByTable(this IReadOnlyProperty property) =>
        property.ClrType == typeof(long) && property.IsPrimaryKey() && property.ValueGenerated is ValueGenerated.OnAdd;

    /// <summary>A key of the table's own making, for rows that are made anew whenever their list changes.</summary>
    public static EntityTypeBuilder<T> HasAutoKey<T>(this EntityTypeBuilder<T> table)
        where T : class
    {
        table.Property<long>("RowKey").ValueGeneratedOnAdd();
        table.HasKey("RowKey");
        return table;
    }
}
