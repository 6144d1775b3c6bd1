using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Complaints.Data;

/// <summary>Table of the links between complaints, in the schema <c>complaints</c>.</summary>
internal sealed class LinkingModel : IEntityTypeConfiguration<ComplaintLink>
{
    public void Configure(EntityTypeBuilder<ComplaintLink> builder)
    {
        builder.ToTable("complaint_link", "complaints");
        builder.HasKey(l => l.Id);
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Ignore(l => l.IsActive);

        // The links that others set to a complaint.
        builder.HasIndex(l => l.OtherId);
    }
}
