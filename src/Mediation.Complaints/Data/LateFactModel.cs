using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Complaints.Data;

/// <summary>Table of facts that were reported late, in the schema <c>complaints</c>.</summary>
internal sealed class LateFactModel : IEntityTypeConfiguration<LateFact>
{
    public void Configure(EntityTypeBuilder<LateFact> builder)
    {
        builder.ToTable("late_fact", "complaints");
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Ground).HasMaxLength(40);
        builder.Property(f => f.Proof).HasMaxLength(200);
        builder.Property(f => f.Evidence).HasMaxLength(CaseClaim.EvidenceLength);
        builder.Ignore(f => f.EvidenceIds);

        // What waits for an approval.
        builder.HasIndex(f => new { f.State, f.ReportedAt });
    }
}
