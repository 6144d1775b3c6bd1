using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Complaints.Data;

/// <summary>Tables of what pointed to agencies and of bursts, in the schema <c>complaints</c>.</summary>
internal sealed class SignalModel
    : IEntityTypeConfiguration<AgencyCheck>,
        IEntityTypeConfiguration<Burst>,
        IEntityTypeConfiguration<BurstCase>,
        IEntityTypeConfiguration<BurstCursor>
{
    private const string Schema = "complaints";

    public void Configure(EntityTypeBuilder<AgencyCheck> builder)
    {
        builder.ToTable("agency_check", Schema);
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Ignore(c => c.Facts);
        builder.Ignore(c => c.Signals);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(c => c.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.CaseId, c.At });
    }

    public void Configure(EntityTypeBuilder<Burst> builder)
    {
        builder.ToTable("burst", Schema);
        builder.HasKey(b => b.Id);
        builder.Property(b => b.UnitPath).IsUnitPath();
        builder.Property(b => b.ProductCode).HasMaxLength(20);
        builder.Property(b => b.Words).HasMaxLength(Burst.LongestWords);
        builder.Property(b => b.Reason).HasMaxLength(Burst.LongestReason);
        builder.Ignore(b => b.IsGrowing);
        builder.HasMany(b => b.Cases).WithOne().HasForeignKey(c => c.BurstId);

        // What waits for a decision, the newest first.
        builder.HasIndex(b => new
        {
            b.State,
            b.FoundAt,
            b.Id,
        });
    }

    public void Configure(EntityTypeBuilder<BurstCase> builder)
    {
        builder.ToTable("burst_case", Schema);
        builder.HasKey(c => new { c.BurstId, c.ComplaintId });

        // Whether a complaint is of a burst already.
        builder.HasIndex(c => c.ComplaintId);
    }

    public void Configure(EntityTypeBuilder<BurstCursor> builder)
    {
        builder.ToTable("burst_cursor", Schema).IsNotAudited("how far a job has come: what it finds is marked by itself");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
    }
}
