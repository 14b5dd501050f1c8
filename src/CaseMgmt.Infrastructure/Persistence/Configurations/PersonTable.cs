using CaseMgmt.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseMgmt.Infrastructure.Persistence.Configurations;

internal sealed class PersonTable : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> table)
    {
        table.Aggregate<Person, PersonId>("People");
        table.HasOne<Person>().WithMany().HasForeignKey(x => x.TiedToId).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(x => x.Name);
    }
}
