using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseMgmt.Infrastructure.Persistence.Configurations;

internal sealed class BankHolidayTable : IEntityTypeConfiguration<BankHoliday>
{
    public void Configure(EntityTypeBuilder<BankHoliday> table)
    {
        table.ToTable("BankHolidays");
        table.HasKey(x => x.Date);
    }
}

internal sealed class TargetTable : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> table)
    {
        table.ToTable("Targets");
        table.Property(x => x.Code).HasMaxLength(60).IsUnicode(false);
        table.HasKey(x => new { x.Code, x.EffectiveFrom });
    }
}

internal sealed class AllegationCategoryTable : IEntityTypeConfiguration<AllegationCategory>
{
    public void Configure(EntityTypeBuilder<AllegationCategory> table)
    {
        table.ToTable("AllegationCategories");
        table.Property(x => x.Code).HasMaxLength(20).IsUnicode(false);
        table.Property(x => x.Category).HasMaxLength(20).IsUnicode(false);
        table.HasKey(x => x.Code);
        table.Ignore(x => x.Title);
    }
}

internal sealed class RatingCodeTable : IEntityTypeConfiguration<RatingCode>
{
    public void Configure(EntityTypeBuilder<RatingCode> table)
    {
        table.ToTable("RatingScale");
        table.Property(x => x.Code).HasMaxLength(40).IsUnicode(false);
        table.Property(x => x.Order).HasColumnName("Place");
        table.HasKey(x => x.Code);
    }
}

internal sealed class PaperKindTable : IEntityTypeConfiguration<PaperKind>
{
    public void Configure(EntityTypeBuilder<PaperKind> table)
    {
        table.ToTable("PaperKinds");
        table.Property(x => x.Code).HasMaxLength(40).IsUnicode(false);
        table.HasKey(x => x.Code);
    }
}

/// <summary>The last number given out in a series and financial year.</summary>
internal sealed class ReferenceCounter
{
    public required string Series { get; init; }
    public required int StartYear { get; init; }
    public int LastNumber { get; set; }
}

internal sealed class ReferenceCounterTable : IEntityTypeConfiguration<ReferenceCounter>
{
    public void Configure(EntityTypeBuilder<ReferenceCounter> table)
    {
        table.ToTable("ReferenceCounters");
        table.Property(x => x.Series).HasMaxLength(10).IsUnicode(false);
        table.HasKey(x => new { x.Series, x.StartYear });
    }
}
