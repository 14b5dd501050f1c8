using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseMgmt.Infrastructure.Persistence.Configurations;

internal sealed class ComplaintReviewTable : IEntityTypeConfiguration<ComplaintReview>
{
    public void Configure(EntityTypeBuilder<ComplaintReview> table)
    {
        table.Aggregate<ComplaintReview, ComplaintReviewId>("ComplaintReviews");
        table.Property(x => x.RuleSetVersion).HasMaxLength(60);
        table.Ignore(x => x.Facts);
        table.Ignore(x => x.DaysToCorrect);
        table.Ignore(x => x.Words);
        table.Ignore(x => x.Keys);
        table.HasOne<Person>().WithMany().HasForeignKey(x => x.AllocatedToId).OnDelete(DeleteBehavior.Restrict);
        table.HasIndex(x => x.DecisionSentOn);
        table.HasIndex(x => x.ForceReference);
        table.HasIndex(x => x.OwnReference);
        // Whose else it may be, and what is to be looked at again.
        table.HasIndex(x => x.ApplicantEmail);
        table.HasIndex(x => x.ApplicantName);
        table.HasIndex(x => new { x.RestrictionReviewOn, x.Reference });
        // The list: each order, alone and within a state, a reviewer, a route or a channel, is read and counted from an index.
        table.HasIndex(x => new { x.ReceivedOn, x.Reference });
        table.HasIndex(x => new { x.CompleteBy, x.Reference });
        table.HasIndex(x => new { x.UpdateApplicantBy, x.Reference });
        table.HasIndex(x => new
        {
            x.State,
            x.CompleteBy,
            x.Reference,
        });
        table.HasIndex(x => new
        {
            x.State,
            x.ReceivedOn,
            x.Reference,
        });
        table.HasIndex(x => new
        {
            x.AllocatedToId,
            x.ReceivedOn,
            x.Reference,
        });
        table.HasIndex(x => new
        {
            x.HandlingRoute,
            x.ReceivedOn,
            x.Reference,
        });
        table.HasIndex(x => new
        {
            x.Channel,
            x.ReceivedOn,
            x.Reference,
        });
        table.Children(x => x.Allegations, "ReviewId");
        table.Children(x => x.Decisions, "ReviewId");
        table.Children(x => x.Recommendations, nameof(Recommendation.ReviewId));
    }
}

internal sealed class AllegationTable : IEntityTypeConfiguration<Allegation>
{
    public void Configure(EntityTypeBuilder<Allegation> table)
    {
        table.ToTable("Allegations");
        table.HasAutoKey();
        table.Property(x => x.Category).HasMaxLength(20).IsUnicode(false);
        table.Property<ComplaintReviewId>("ReviewId");
        table.HasIndex("ReviewId", nameof(Allegation.Category));
    }
}

internal sealed class ReviewDecisionTable : IEntityTypeConfiguration<ReviewDecision>
{
    public void Configure(EntityTypeBuilder<ReviewDecision> table)
    {
        table.Property<ComplaintReviewId>("ReviewId");
        table.Decisions("ReviewDecisions", "ReviewId");
    }
}

internal sealed class ComplaintDescribedRow : IEntityTypeConfiguration<ComplaintDescribed>
{
    public void Configure(EntityTypeBuilder<ComplaintDescribed> row) =>
        row.Property(x => x.Summary).HasMaxLength(Aggregates.LongText);
}

internal sealed class ContactGivenRow : IEntityTypeConfiguration<ContactGiven>
{
    public void Configure(EntityTypeBuilder<ContactGiven> row)
    {
        row.Property(x => x.Telephone).HasMaxLength(40);
        row.Property(x => x.Address).HasMaxLength(500);
        row.Property(x => x.Adjustments).HasMaxLength(1000);
        row.Property(x => x.Language).HasMaxLength(60);
        row.Property(x => x.RepresentativeAddress).HasMaxLength(500);
    }
}

internal sealed class ReviewLinkedRow : IEntityTypeConfiguration<ReviewLinked>
{
    public void Configure(EntityTypeBuilder<ReviewLinked> row) =>
        row.Property(x => x.OtherReference).HasMaxLength(40).IsUnicode(false);
}

internal sealed class ContactRestrictedRow : IEntityTypeConfiguration<ContactRestricted>
{
    public void Configure(EntityTypeBuilder<ContactRestricted> row)
    {
        row.Property(x => x.Restriction).HasMaxLength(1000);
        row.Property(x => x.Considered).HasMaxLength(1000);
    }
}

internal sealed class DocumentKeptRow : IEntityTypeConfiguration<DocumentKept>
{
    public void Configure(EntityTypeBuilder<DocumentKept> row) =>
        row.Property(x => x.Sha256).HasMaxLength(64).IsUnicode(false);
}

internal sealed class ReviewFileTable : IEntityTypeConfiguration<ReviewFile>
{
    public void Configure(EntityTypeBuilder<ReviewFile> table)
    {
        table.ToTable("ReviewFiles");
        table.Property(x => x.Id).ValueGeneratedNever();
        // Of two that read a file, replace or remove it at once, the second sees what the first has done.
        table.Property(x => x.Text).IsConcurrencyToken();
        table.Property(x => x.ReadAttempts).IsConcurrencyToken();
        table.Property(x => x.EndedAt).IsConcurrencyToken();
        table.HasOne<ComplaintReview>().WithMany().HasForeignKey(x => x.ReviewId).OnDelete(DeleteBehavior.Cascade);
        table.HasIndex(x => new { x.ReviewId, x.Number });
        // What the nightly jobs look for, and the pile of what was set aside.
        table.HasIndex(x => new { x.Scan, x.EndedAt });
        table.HasIndex(x => new { x.EndedAt, x.DroppedAt });
        // What the search does not find, by why not.
        table.HasIndex(x => new { x.Text, x.EndedAt });
    }
}

internal sealed class ReviewTextTable : IEntityTypeConfiguration<ReviewText>
{
    public void Configure(EntityTypeBuilder<ReviewText> table)
    {
        table.ToTable("ReviewTexts");
        table.Property(x => x.Text).HasMaxLength(-1);
        table.HasOne<ComplaintReview>().WithMany().HasForeignKey(x => x.ReviewId).OnDelete(DeleteBehavior.Cascade);
        table.HasIndex(x => new { x.ReviewId, x.FileId });
    }
}

internal sealed class ReviewKeyTable : IEntityTypeConfiguration<ReviewKey>
{
    public void Configure(EntityTypeBuilder<ReviewKey> table)
    {
        table.ToTable("ReviewKeys");
        table.HasKey(x => new { x.Folded, x.ReviewId });
        table.Property(x => x.Folded).HasMaxLength(Folding.Longest);
        table.HasOne<ComplaintReview>().WithMany().HasForeignKey(x => x.ReviewId).OnDelete(DeleteBehavior.Cascade);
        table.HasIndex(x => new { x.ReviewId, x.Folded });
    }
}

internal sealed class ApplicantAwaitedRow : IEntityTypeConfiguration<ApplicantAwaited>
{
    public void Configure(EntityTypeBuilder<ApplicantAwaited> row) =>
        row.Property(x => x.Missing).HasMaxLength(Aggregates.LongText);
}

internal sealed class AllegationAssessedRow : IEntityTypeConfiguration<AllegationAssessed>
{
    public void Configure(EntityTypeBuilder<AllegationAssessed> row) =>
        row.Property(x => x.Reasons).HasMaxLength(Aggregates.LongText);
}

internal sealed class DecisionDraftedRow : IEntityTypeConfiguration<DecisionDrafted>
{
    public void Configure(EntityTypeBuilder<DecisionDrafted> row) =>
        row.Property(x => x.Feedback).HasMaxLength(Aggregates.LongText);
}

internal sealed class RecommendationProposedRow : IEntityTypeConfiguration<RecommendationProposed>
{
    public void Configure(EntityTypeBuilder<RecommendationProposed> row) =>
        row.Property(x => x.ProposedText).HasMaxLength(Aggregates.LongText);
}

internal sealed class RecommendationMadeRow : IEntityTypeConfiguration<RecommendationMade>
{
    public void Configure(EntityTypeBuilder<RecommendationMade> row) =>
        row.Property(x => x.Text).HasMaxLength(Aggregates.LongText);
}

internal sealed class RecommendationAnsweredRow : IEntityTypeConfiguration<RecommendationAnswered>
{
    public void Configure(EntityTypeBuilder<RecommendationAnswered> row) =>
        row.Property(x => x.ForceAnswer).HasMaxLength(Aggregates.LongText);
}

internal sealed class RecommendationImplementedRow : IEntityTypeConfiguration<RecommendationImplemented>
{
    public void Configure(EntityTypeBuilder<RecommendationImplemented> row) =>
        row.Property(x => x.Evidence).HasMaxLength(Aggregates.LongText);
}

internal sealed class RecommendationTable : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> table)
    {
        table.ToTable("Recommendations");
        table.Property(x => x.Id).ValueGeneratedNever();
        table.Property(x => x.Text).HasMaxLength(Aggregates.LongText);
        table.HasIndex(x => new { x.ReviewId, x.Number }).IsUnique();
        table.HasIndex(x => x.MadeOn);
        table.HasIndex(x => new { x.ResponseDueOn, x.RespondedOn });
        table.HasIndex(x => new
        {
            x.ImplementedOn,
            x.Response,
            x.ToBeDoneBy,
        });
    }
}
