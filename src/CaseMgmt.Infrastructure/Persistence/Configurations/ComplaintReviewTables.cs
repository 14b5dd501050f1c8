using CaseMgmt.Domain.ComplaintReviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseMgmt.Infrastructure.Persistence.Configurations;

internal sealed class ComplaintReviewTable : IEntityTypeConfiguration<ComplaintReview>
{
    public void Configure(EntityTypeBuilder<ComplaintReview> table)
    {
        table.Aggregate<ComplaintReview, ComplaintReviewId>("ComplaintReviews");
        table.Property(x => x.Summary).HasMaxLength(Aggregates.LongText);
        table.Property(x => x.RuleSetVersion).HasMaxLength(60);
        table.Ignore(x => x.Window);
        table.HasIndex(x => x.DecisionSentOn);
        table.HasIndex(x => x.ForceReference);
        // The list: each order, alone and within a state, a reviewer, a route or a channel, is read and counted from an index.
        table.HasIndex(x => new { x.ReceivedOn, x.Reference });
        table.HasIndex(x => new { x.CompleteBy, x.Reference });
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
            x.AllocatedTo,
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
        table.Children(x => x.Suspensions, "ReviewId");
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

internal sealed class SuspensionTable : IEntityTypeConfiguration<Suspension>
{
    public void Configure(EntityTypeBuilder<Suspension> table)
    {
        table.ToTable("Suspensions");
        table.HasAutoKey();
        table.Ignore(x => x.Period);
    }
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
    }
}
