using CaseMgmt.Domain.ChiefConstableComplaints;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseMgmt.Infrastructure.Persistence.Configurations;

internal sealed class ChiefConstableComplaintTable : IEntityTypeConfiguration<ChiefConstableComplaint>
{
    public void Configure(EntityTypeBuilder<ChiefConstableComplaint> table)
    {
        table.Aggregate<ChiefConstableComplaint, ChiefConstableComplaintId>("ChiefConstableComplaints");
        table.HasIndex(x => x.ReceivedOn);
        table.HasIndex(x => x.OwnReference);
        table.Children(x => x.Decisions, "ComplaintId");
    }
}

internal sealed class ChiefConstableDecisionTable : IEntityTypeConfiguration<ChiefConstableDecision>
{
    public void Configure(EntityTypeBuilder<ChiefConstableDecision> table)
    {
        table.Property<ChiefConstableComplaintId>("ComplaintId");
        table.Decisions("ChiefConstableDecisions", "ComplaintId");
    }
}

internal sealed class ConductTestedRow : IEntityTypeConfiguration<ConductTested>
{
    public void Configure(EntityTypeBuilder<ConductTested> row) =>
        row.Property(x => x.Triggers)
            .HasMaxLength(200)
            .IsUnicode(false)
            .HasConversion<TriggersConverter, ListComparer<Schedule3Trigger>>();
}
