using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseMgmt.Infrastructure.Persistence.Configurations;

internal sealed class CustodySuiteTable : IEntityTypeConfiguration<CustodySuite>
{
    public void Configure(EntityTypeBuilder<CustodySuite> table)
    {
        table.Aggregate<CustodySuite, CustodySuiteId>("CustodySuites");
        table.HasIndex(x => x.Name).IsUnique();
        // Two suites with one code would give two figures one name.
        table.HasIndex(x => x.Code).IsUnique();
        table.Children(x => x.Decisions, "SuiteId");
    }
}

internal sealed class SuiteDecisionTable : IEntityTypeConfiguration<SuiteDecision>
{
    public void Configure(EntityTypeBuilder<SuiteDecision> table)
    {
        table.Property<CustodySuiteId>("SuiteId");
        table.Decisions("SuiteDecisions", "SuiteId");
    }
}

internal sealed class CustodyVisitTable : IEntityTypeConfiguration<CustodyVisit>
{
    public void Configure(EntityTypeBuilder<CustodyVisit> table)
    {
        table.Aggregate<CustodyVisit, CustodyVisitId>("CustodyVisits");
        table.HasIndex(x => x.OwnReference);
        table.HasOne<CustodySuite>().WithMany().HasForeignKey(x => x.SuiteId).OnDelete(DeleteBehavior.Restrict);
        table.ComplexProperty(x => x.Counts);
        table.Property(x => x.DelayExplanation).HasMaxLength(Aggregates.LongText);
        table.HasIndex(x => x.ArrivedOn);
        table.HasIndex(x => new { x.ArrivedAt, x.Reference });
        table.HasIndex(x => new { x.SuiteId, x.ArrivedWeek });
        table.Children(x => x.Visitors, "VisitId");
        table.Children(x => x.Issues, nameof(CustodyIssue.VisitId));
        table.Children(x => x.Decisions, "VisitId");
    }
}

internal sealed class VisitDecisionTable : IEntityTypeConfiguration<VisitDecision>
{
    public void Configure(EntityTypeBuilder<VisitDecision> table)
    {
        table.Property<CustodyVisitId>("VisitId");
        table.Decisions("VisitDecisions", "VisitId");
    }
}

internal sealed class VisitReportedRow : IEntityTypeConfiguration<VisitReported>
{
    public void Configure(EntityTypeBuilder<VisitReported> row)
    {
        row.ComplexProperty(x => x.Counts);
        row.Property(x => x.DelayExplanation).HasMaxLength(Aggregates.LongText);
        row.Property(x => x.Explanation).HasMaxLength(Aggregates.LongText);
        row.Property(x => x.Visitors)
            .HasMaxLength(Aggregates.LongText)
            .HasConversion<LinksConverter, ListComparer<Link>>();
        row.Ignore(x => x.Words);
    }
}

internal sealed class IssueRaisedRow : IEntityTypeConfiguration<IssueRaised>
{
    public void Configure(EntityTypeBuilder<IssueRaised> row) =>
        row.Property(x => x.Description).HasMaxLength(Aggregates.LongText);
}

internal sealed class VisitVisitorTable : IEntityTypeConfiguration<VisitVisitor>
{
    public void Configure(EntityTypeBuilder<VisitVisitor> table)
    {
        table.ToTable("VisitVisitors");
        table.HasAutoKey();
        table.HasOne<Volunteer>().WithMany().HasForeignKey(x => x.VolunteerId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CustodyIssueTable : IEntityTypeConfiguration<CustodyIssue>
{
    public void Configure(EntityTypeBuilder<CustodyIssue> table)
    {
        table.ToTable("CustodyIssues");
        table.Property(x => x.Id).ValueGeneratedNever();
        table.Property(x => x.Description).HasMaxLength(Aggregates.LongText);
        table.Ignore(x => x.State);
        table.HasIndex(x => new { x.VisitId, x.Number }).IsUnique();
    }
}
