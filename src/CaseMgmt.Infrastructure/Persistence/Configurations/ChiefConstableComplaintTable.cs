using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
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
            .HasConversion(
                triggers => string.Join(';', triggers.Select(CodeText.Of)),
                codes => CodesIn(codes),
                new ValueComparer<IReadOnlyList<Schedule3Trigger>>(
                    (a, b) =>
                        (a ?? Array.Empty<Schedule3Trigger>()).SequenceEqual(b ?? Array.Empty<Schedule3Trigger>()),
                    triggers => triggers.Count
                )
            );

    private static IReadOnlyList<Schedule3Trigger> CodesIn(string codes) =>
        [
            .. codes
                .Split(';', StringSplitOptions.RemoveEmptyEntries)
                .Select(code => CodeText.TryParse<Schedule3Trigger>(code, out var trigger) ? trigger : default),
        ];
}
