using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Complaints.Data;

/// <summary>Table of the reviews of decisions, in the schema <c>complaints</c>.</summary>
internal sealed class ReviewModel : IEntityTypeConfiguration<SuperiorReview>
{
    public void Configure(EntityTypeBuilder<SuperiorReview> builder)
    {
        builder.ToTable("superior_review", "complaints");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.SuperiorPath).IsUnitPath();
        builder.Property(r => r.NoticeProof).HasMaxLength(200);
        builder.Ignore(r => r.IsOpen);
        builder.HasIndex(r => new { r.State, r.SuperiorPath });
        builder.HasIndex(r => new { r.ReviewerId, r.State });
    }
}
