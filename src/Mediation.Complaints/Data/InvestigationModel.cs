using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Complaints.Data;

/// <summary>Table of what is asked for and what was established about it, in the schema <c>complaints</c>.</summary>
internal sealed class InvestigationModel : IEntityTypeConfiguration<CaseClaim>
{
    public void Configure(EntityTypeBuilder<CaseClaim> builder)
    {
        builder.ToTable("case_claim", "complaints");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.DemandCode).HasMaxLength(20);
        builder.Property(c => c.Evidence).HasMaxLength(CaseClaim.EvidenceLength);
        builder.Ignore(c => c.EvidenceIds);
    }
}
