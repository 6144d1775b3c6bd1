using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Complaints.Data;

/// <summary>Tables of proposals to end a complaint without a decision, and of requests for material, in the schema <c>complaints</c>.</summary>
internal sealed class EndingModel : IEntityTypeConfiguration<EndingProposal>, IEntityTypeConfiguration<SupplementRequest>
{
    private const string Schema = "complaints";

    public void Configure(EntityTypeBuilder<EndingProposal> builder)
    {
        builder.ToTable("ending_proposal", Schema);
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Ground).HasMaxLength(EndingGround.LongestCode);
    }

    public void Configure(EntityTypeBuilder<SupplementRequest> builder)
    {
        builder.ToTable("supplement_request", Schema);
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Materials).HasMaxLength(500);
    }
}
