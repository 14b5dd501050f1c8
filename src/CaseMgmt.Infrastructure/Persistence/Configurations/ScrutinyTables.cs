using CaseMgmt.Domain.Scrutiny;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseMgmt.Infrastructure.Persistence.Configurations;

internal sealed class ScrutinySessionTable : IEntityTypeConfiguration<ScrutinySession>
{
    public void Configure(EntityTypeBuilder<ScrutinySession> table)
    {
        table.Aggregate<ScrutinySession, ScrutinySessionId>("ScrutinySessions");
        table
            .HasIndex(x => new
            {
                x.HeldOn,
                x.Kind,
                x.SessionReference,
            })
            .IsUnique();
        table.Children(x => x.Cases, nameof(ScrutinyCase.SessionId));
        table.Children(x => x.Decisions, "SessionId");
    }
}

internal sealed class ScrutinyDecisionTable : IEntityTypeConfiguration<ScrutinyDecision>
{
    public void Configure(EntityTypeBuilder<ScrutinyDecision> table)
    {
        table.Property<ScrutinySessionId>("SessionId");
        table.Decisions("ScrutinyDecisions", "SessionId");
    }
}

internal sealed class LearningFoundRow : IEntityTypeConfiguration<LearningFound>
{
    public void Configure(EntityTypeBuilder<LearningFound> row) =>
        row.Property(x => x.Learning).HasMaxLength(Aggregates.LongText);
}

internal sealed class ScrutinyCaseTable : IEntityTypeConfiguration<ScrutinyCase>
{
    public void Configure(EntityTypeBuilder<ScrutinyCase> table)
    {
        table.ToTable("ScrutinyCases");
        table.Property(x => x.Id).ValueGeneratedNever();
        table.Property(x => x.Learning).HasMaxLength(Aggregates.LongText);
        table.HasIndex(x => new { x.SessionId, x.CaseReference }).IsUnique();
    }
}
