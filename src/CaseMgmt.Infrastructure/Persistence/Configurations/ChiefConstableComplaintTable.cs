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
    }
}
