using CaseMgmt.Domain.Volunteers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseMgmt.Infrastructure.Persistence.Configurations;

internal sealed class VolunteerTable : IEntityTypeConfiguration<Volunteer>
{
    public void Configure(EntityTypeBuilder<Volunteer> table)
    {
        table.Aggregate<Volunteer, VolunteerId>("Volunteers");
        table.HasOne<Campaign>().WithMany().HasForeignKey(x => x.CampaignId).OnDelete(DeleteBehavior.Restrict);
        table.Children(x => x.Decisions, "VolunteerId");
    }
}

internal sealed class VolunteerDecisionTable : IEntityTypeConfiguration<VolunteerDecision>
{
    public void Configure(EntityTypeBuilder<VolunteerDecision> table)
    {
        table.Property<VolunteerId>("VolunteerId");
        table.Decisions("VolunteerDecisions", "VolunteerId");
    }
}

internal sealed class CampaignTable : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> table)
    {
        table.Aggregate<Campaign, CampaignId>("Campaigns");
        table.HasIndex(x => x.Name).IsUnique();
    }
}
