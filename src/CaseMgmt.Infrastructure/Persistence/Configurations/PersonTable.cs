using CaseMgmt.Domain.People;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Infrastructure.SignIn.Local;
using Microsoft.AspNetCore.Identity;
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
        table.Property(x => x.Roles).HasConversion<NamesConverter, ListComparer<string>>().HasMaxLength(200);
    }
}

internal sealed class SessionTable : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> table)
    {
        table.Aggregate<Session, SessionId>("Sessions");
        table.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(x => x.DirectorySession);
        table.Property(x => x.Grant).HasMaxLength(-1);
    }
}

internal sealed class AccountTable : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> table)
    {
        table.ToTable("Accounts");
        table.Property(x => x.Id).ValueGeneratedNever();
        table.HasOne<Person>().WithOne().HasForeignKey<Account>(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(x => x.NormalizedUserName).IsUnique();
        table.HasIndex(x => x.LinkHash).IsUnique();
        table.Property(x => x.ConcurrencyStamp).IsConcurrencyToken();
        table.Property(x => x.PasswordHash).HasMaxLength(400);
        table.Property(x => x.AuthenticatorKey).HasMaxLength(-1);
        table.Property(x => x.RecoveryCodes).HasMaxLength(-1);
        // The address is the name under which people sign in; the office keeps no telephone number.
        table.Ignore(x => x.Email);
        table.Ignore(x => x.NormalizedEmail);
        table.Ignore(x => x.EmailConfirmed);
        table.Ignore(x => x.PhoneNumber);
        table.Ignore(x => x.PhoneNumberConfirmed);
        table.Ignore(x => x.TwoFactorEnabled);
        table.Ignore(x => x.LockoutEnabled);
        table.Ignore(x => x.LockoutEnd);
    }
}

internal sealed class PasskeyTable : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> table)
    {
        table.ToTable("AccountPasskeys");
        table.HasKey(x => x.CredentialId);
        // WebAuthn allows 1023 bytes; no authenticator comes near, and SQL Server's keys end at 900.
        table.Property(x => x.CredentialId).HasMaxLength(900);
        table.HasOne<Account>().WithMany().HasForeignKey(x => x.UserId).OnDelete(DeleteBehavior.Cascade);
        table.OwnsOne(x => x.Data).ToJson();
    }
}

internal sealed class KeptFormTable : IEntityTypeConfiguration<KeptForm>
{
    public void Configure(EntityTypeBuilder<KeptForm> table)
    {
        table.ToTable("KeptForms");
        table.Property(x => x.Id).ValueGeneratedNever();
        table.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
        table.Property(x => x.Content).HasMaxLength(-1);
        table.HasIndex(x => x.KeptAt);
    }
}
