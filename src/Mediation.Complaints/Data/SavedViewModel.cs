using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Complaints.Data;

/// <summary>Lists that people find again, in the schema <c>complaints</c>.</summary>
internal sealed class SavedViewModel : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("saved_view", "complaints").IsNotAudited("a person's own shortcut to a list: it shows no more than its reader may see");
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Name).HasMaxLength(SavedView.LongestName * 2);
        builder.Property(v => v.Query).HasMaxLength(SavedView.LongestQuery);
        builder.HasIndex(v => new { v.UserId, v.Name }).IsUnique();
    }
}
