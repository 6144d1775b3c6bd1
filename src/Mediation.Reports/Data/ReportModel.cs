using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Reports.Data;

/// <summary>Table of this module, in the schema <c>reports</c>.</summary>
internal sealed class ReportModel : IEntityTypeConfiguration<OrderedExport>
{
    public void Configure(EntityTypeBuilder<OrderedExport> builder)
    {
        builder.ToTable("ordered_export", "reports");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Language).HasMaxLength(10);

        // The page of whoever ordered it, newest first, and how many of theirs wait.
        builder.HasIndex(e => new { e.OrderedById, e.OrderedAt });
        builder.HasIndex(e => e.ExpiresAt);
    }
}
