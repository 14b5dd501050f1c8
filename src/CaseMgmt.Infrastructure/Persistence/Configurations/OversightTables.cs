using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Oversight;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseMgmt.Infrastructure.Persistence.Configurations;

internal sealed class HistoryTable : IEntityTypeConfiguration<HistoryRecord>
{
    public void Configure(EntityTypeBuilder<HistoryRecord> table)
    {
        table.ToTable("History");
        table.HasKey(x => x.Sequence);
        table.Property(x => x.Act).HasMaxLength(60);
        table.Property(x => x.RecordKind).HasMaxLength(40).IsUnicode(false);
        table.Property(x => x.Reason).HasMaxLength(Aggregates.LongText);
        table.Property(x => x.Before).HasMaxLength(-1);
        table.Property(x => x.After).HasMaxLength(-1);
        table.HasIndex(x => new { x.RecordId, x.Sequence });
        table.HasIndex(x => x.ActId);
    }
}

internal sealed class AccessTable : IEntityTypeConfiguration<AccessRecord>
{
    public void Configure(EntityTypeBuilder<AccessRecord> table)
    {
        table.ToTable("Accesses");
        table.HasKey(x => x.Sequence);
        table.Property(x => x.RecordKind).HasMaxLength(40).IsUnicode(false);
        table.HasIndex(x => new { x.RecordId, x.Sequence });
        table.HasIndex(x => x.Id).IsUnique();
    }
}

internal sealed class SealTable : IEntityTypeConfiguration<Seal>
{
    public void Configure(EntityTypeBuilder<Seal> table)
    {
        table.ToTable("Seals");
        // Of two machines that make the same seal only one can.
        table.HasKey(x => x.Number);
        table.Property(x => x.Number).ValueGeneratedNever();
        table.Property(x => x.Hash).HasMaxLength(64).IsUnicode(false);
        table.HasIndex(x => new { x.Book, x.Number });
    }
}

internal sealed class JobRunTable : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> table)
    {
        table.ToTable("JobRuns");
        // Lists show the newest first; the order of GUIDs differs between the engines.
        table.HasKey(x => x.Number);
        table.HasIndex(x => x.Id).IsUnique();
        table.Property(x => x.Job).HasMaxLength(60);
        table.Property(x => x.Outcome).HasMaxLength(Aggregates.LongText);
        table.HasIndex(x => new { x.Job, x.Number });
        table.HasIndex(x => new { x.State, x.DueAt });
    }
}
