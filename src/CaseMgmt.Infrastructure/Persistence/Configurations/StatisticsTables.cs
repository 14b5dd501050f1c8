using CaseMgmt.Domain.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseMgmt.Infrastructure.Persistence.Configurations;

internal sealed class CompilationTable : IEntityTypeConfiguration<Compilation>
{
    public void Configure(EntityTypeBuilder<Compilation> table)
    {
        table.Aggregate<Compilation, CompilationId>("Compilations");
        table.Property(x => x.From).HasColumnName("PeriodFrom");
        table.Property(x => x.To).HasColumnName("PeriodTo");
        table.Ignore(x => x.Period);
        // Two runs at the same moment cannot both make a revision.
        table
            .HasIndex(x => new
            {
                x.From,
                x.To,
                x.AsAt,
                x.Revision,
            })
            .IsUnique();
        table.Children(x => x.Figures, "CompilationId");
        table.Children(x => x.Identities, "CompilationId");
    }
}

internal sealed class LatestCompilationTable : IEntityTypeConfiguration<LatestCompilation>
{
    public void Configure(EntityTypeBuilder<LatestCompilation> table)
    {
        table.ToTable("LatestCompilations");
        table.Property(x => x.From).HasColumnName("PeriodFrom");
        table.Property(x => x.To).HasColumnName("PeriodTo");
        table.HasKey(x => new { x.From, x.To });
        // The latest of a period is never removed.
        table.HasOne<Compilation>().WithMany().HasForeignKey(x => x.CompilationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FigureTable : IEntityTypeConfiguration<Figure>
{
    public void Configure(EntityTypeBuilder<Figure> table)
    {
        table.ToTable("Figures");
        table.HasKey("CompilationId", nameof(Figure.Position));
        table.Property(x => x.Position).ValueGeneratedNever();
        table.Property(x => x.Code).HasMaxLength(120).IsUnicode(false);
        // One figure out of some compilations is found without reading all of either.
        table.HasIndex("CompilationId", nameof(Figure.Code)).IsUnique();
        table.Ignore(x => x.Amount);
    }
}

internal sealed class IdentityCheckTable : IEntityTypeConfiguration<IdentityCheck>
{
    public void Configure(EntityTypeBuilder<IdentityCheck> table)
    {
        table.ToTable("IdentityChecks");
        table.HasAutoKey();
        table.Property(x => x.Text).HasMaxLength(-1);
        table.Property(x => x.Left).HasColumnName("LeftSide");
        table.Property(x => x.Right).HasColumnName("RightSide");
        table.Ignore(x => x.Residual);
    }
}

internal sealed class CountedRecordTable : IEntityTypeConfiguration<CountedRecord>
{
    public void Configure(EntityTypeBuilder<CountedRecord> table)
    {
        table.ToTable(CountedRecordStore.Table);
        table.HasKey(x => new
        {
            x.CompilationId,
            x.Sheet,
            x.RecordId,
        });
    }
}

internal sealed class FigureDefinitionTable : IEntityTypeConfiguration<FigureDefinition>
{
    public void Configure(EntityTypeBuilder<FigureDefinition> table)
    {
        table.ToTable("FigureDefinitions");
        table.HasKey(x => new { x.Code, x.Version });
        table.Property(x => x.Code).HasMaxLength(120).IsUnicode(false);
        table.Property(x => x.Text).HasMaxLength(1000);
        // It stands with each number.
        table.Ignore(x => x.Part);
    }
}
