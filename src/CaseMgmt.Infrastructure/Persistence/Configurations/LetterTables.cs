using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseMgmt.Infrastructure.Persistence.Configurations;

internal sealed class LetterTable : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> table)
    {
        table.Aggregate<Letter, LetterId>("Letters");
        table.Property(x => x.ReviewReference).HasMaxLength(40).IsUnicode(false);
        // It is written once and read as a whole.
        table
            .Property(x => x.Content)
            .HasConversion<WholeConverter<LetterContent>, WholeComparer<LetterContent>>()
            .HasMaxLength(-1);
        table.Property(x => x.Document).HasMaxLength(120).IsUnicode(false);
        table.Property(x => x.Hash).HasMaxLength(64).IsUnicode(false);
        table.Property(x => x.Trouble).HasMaxLength(Letter.LongestTrouble);
        table.HasOne<ComplaintReview>().WithMany().HasForeignKey(x => x.ReviewId).OnDelete(DeleteBehavior.Cascade);
        table.HasOne<LetterTemplate>().WithMany().HasForeignKey(x => x.TemplateId).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(x => new { x.ReviewId, x.RecordedAt });
        table.HasIndex(x => new { x.State, x.RecordedAt });
    }
}

internal sealed class LetterTemplateTable : IEntityTypeConfiguration<LetterTemplate>
{
    public void Configure(EntityTypeBuilder<LetterTemplate> table)
    {
        table.Aggregate<LetterTemplate, LetterTemplateId>("LetterTemplates");
        table.Property(x => x.Text).HasMaxLength(-1);
        // Of two who change a template at once, one is told.
        table.HasIndex(x => new { x.Kind, x.Number }).IsUnique();
    }
}
