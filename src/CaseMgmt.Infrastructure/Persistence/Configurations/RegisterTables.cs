using CaseMgmt.Domain.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseMgmt.Infrastructure.Persistence.Configurations;

internal sealed class ImportRunTable : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> table)
    {
        table.ToTable("ImportRuns");
        table.Property(x => x.Id).ValueGeneratedNever();
        // The preview ends outside the import's lock: abandoned meanwhile, it stays abandoned.
        table.Property(x => x.State).IsConcurrencyToken();
    }
}

internal sealed class KeptRegisterTable : IEntityTypeConfiguration<KeptRegister>
{
    public void Configure(EntityTypeBuilder<KeptRegister> table)
    {
        table.ToTable("KeptRegisters");
        table.HasKey(x => x.Name);
        table.Property(x => x.Name).HasMaxLength(40).IsUnicode(false);
    }
}

internal sealed class ColumnMappingTable : IEntityTypeConfiguration<ColumnMapping>
{
    public void Configure(EntityTypeBuilder<ColumnMapping> table)
    {
        table.Aggregate<ColumnMapping, ColumnMappingId>("ColumnMappings");
        table.Property(x => x.Name).HasMaxLength(ColumnMapping.LongestName);
        table.HasIndex(x => x.Name).IsUnique();
        table.Property(x => x.Register).HasMaxLength(40).IsUnicode(false);
        // It is read and replaced as a whole.
        table
            .Property(x => x.Meanings)
            .HasConversion<WholeConverter<ColumnMeanings>, WholeComparer<ColumnMeanings>>()
            .HasMaxLength(-1);
    }
}
