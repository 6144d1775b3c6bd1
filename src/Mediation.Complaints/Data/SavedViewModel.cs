using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Complaints.Data;

/// <summary>Lists that people find again, in the schema <c>complaints</c>.</summary>
internal sealed class SavedViewModel : IEntityTypeConfiguration<SavedView>, IEntityTypeConfiguration<OwnColumns>
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

    public void Configure(EntityTypeBuilder<OwnColumns> builder)
    {
        builder.ToTable("own_columns", "complaints").IsNotAudited("a person's own choice of columns: no figure, right or date rests on it");
        builder.HasKey(c => c.UserId);
        builder.Property(c => c.UserId).ValueGeneratedNever();
        builder.Property(c => c.Columns).HasMaxLength(ListColumns.LongestText);
    }
}
