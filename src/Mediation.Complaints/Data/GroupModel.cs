using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Complaints.Data;

/// <summary>Tables of groups of complaints and of whom they elected, in the schema <c>complaints</c>.</summary>
internal sealed class GroupModel : IEntityTypeConfiguration<ComplaintGroup>, IEntityTypeConfiguration<GroupRepresentative>
{
    private const string Schema = "complaints";

    public void Configure(EntityTypeBuilder<ComplaintGroup> builder)
    {
        builder.ToTable("complaint_group", Schema);
        builder.HasKey(g => g.Id);
        builder.Property(g => g.Matter).HasMaxLength(200);
        builder.Property(g => g.ProductCode).HasMaxLength(20);
        builder.Property(g => g.CauseCode).HasMaxLength(20);
        builder.HasMany(g => g.Representatives).WithOne().HasForeignKey(r => r.GroupId);
        builder.HasIndex(g => g.CaseId);
    }

    public void Configure(EntityTypeBuilder<GroupRepresentative> builder)
    {
        builder.ToTable("group_representative", Schema);
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => r.ComplaintId);
    }
}
