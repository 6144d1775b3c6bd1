using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Core.Data;

/// <summary>Tables of changes of the organisation and of what followed them, in the schema <c>core</c>.</summary>
internal sealed class ReorganisationModel
    : IEntityTypeConfiguration<Reorganisation>,
        IEntityTypeConfiguration<WorkSuccessor>,
        IEntityTypeConfiguration<FollowedWork>
{
    private const string Schema = CoreModel.Schema;

    private const string Progress = "it says how far the open work has been looked at; what followed is marked in its case";

    public void Configure(EntityTypeBuilder<Reorganisation> builder)
    {
        builder.ToTable("reorganisation", Schema);
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Code).HasMaxLength(20);
        builder.Property(r => r.Name).HasMaxLength(200);
        builder.Property(r => r.NameEn).HasMaxLength(200);
        builder.Property(r => r.FormerName).HasMaxLength(200);
        builder.Property(r => r.FormerNameEn).HasMaxLength(200);
        builder.Property(r => r.Reason).HasMaxLength(200);
        builder.Property(r => r.FromPath).HasMaxLength(OrganisationUnit.LongestPath);
        builder.Property(r => r.ToPath).HasMaxLength(OrganisationUnit.LongestPath);
        builder.Property(r => r.Version).IsNotAudited("a number by which two saves at once notice each other; each step of the following counts in it, too");
        builder.Property(r => r.Part).IsNotAudited(Progress);
        builder.Property(r => r.After).IsNotAudited(Progress);
        builder.Property(r => r.Found).IsNotAudited(Progress);
        builder.Property(r => r.Round).IsNotAudited(Progress);
        builder.Ignore(r => r.Parts);
        builder.Ignore(r => r.IsSecondLook);
        builder.HasMany(r => r.Successors).WithOne().HasForeignKey(s => s.ReorganisationId);
        builder.HasIndex(r => new { r.State, r.ProposedAt });
        builder.HasIndex(r => new { r.ProposedAt, r.Id });
        builder.HasIndex(r => new { r.UnitId, r.State });
        builder.HasIndex(r => new { r.PersonId, r.State });
    }

    public void Configure(EntityTypeBuilder<WorkSuccessor> builder)
    {
        builder.ToTable("work_successor", Schema);
        builder.HasKey(s => new { s.ReorganisationId, s.Work });
    }

    public void Configure(EntityTypeBuilder<FollowedWork> builder)
    {
        builder.ToTable("followed_work", Schema);
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();

        builder
            .HasIndex(f => new
            {
                f.ReorganisationId,
                f.Work,
                f.ItemId,
            })
            .IsUnique();

        // The page of a reorganisation, in the order in which the work followed.
        builder.HasIndex(f => new
        {
            f.ReorganisationId,
            f.At,
            f.Id,
        });
    }
}
