using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Ownership.Data;

/// <summary>Tables of this module, in the schema <c>ownership</c>. One ownership per case is the database's promise, too.</summary>
internal sealed class OwnershipModel
    : IEntityTypeConfiguration<RiskAssessment>,
        IEntityTypeConfiguration<LeaderOwnership>,
        IEntityTypeConfiguration<OwnershipNaming>,
        IEntityTypeConfiguration<OwnershipMeasure>,
        IEntityTypeConfiguration<LeaderContact>
{
    private const string Schema = "ownership";

    public void Configure(EntityTypeBuilder<RiskAssessment> builder)
    {
        builder.ToTable("risk_assessment", Schema);
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Level).HasConversion<int>();
        builder.Property(a => a.Signs).HasConversion<int>();
        builder.Ignore(a => a.Contributions);
        builder.Ignore(a => a.Facts);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(a => a.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.CaseId, a.At });
    }

    public void Configure(EntityTypeBuilder<LeaderOwnership> builder)
    {
        builder.ToTable("leader_ownership", Schema);
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Level).HasConversion<int>();
        builder.Property(o => o.LeaderName).HasMaxLength(200);
        builder.Property(o => o.LeaderPost).HasMaxLength(200);
        builder.Property(o => o.LeaderUnitPath).IsUnitPath();
        builder.Ignore(o => o.Allowed);
        builder.Ignore(o => o.Search);
        builder.Ignore(o => o.OpenMeasures);
        builder.Ignore(o => o.IsContacted);
        builder.Ignore(o => o.IsUnattended);
        builder.Ignore(o => o.IsLateAgain);
        builder.Ignore(o => o.IsDeclinedAgain);
        builder.Property(o => o.CheckedByName).HasMaxLength(200);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(o => o.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(o => o.Namings).WithOne().HasForeignKey(n => n.OwnershipId);
        builder.HasMany(o => o.Measures).WithOne().HasForeignKey(m => m.OwnershipId);
        builder.HasMany(o => o.Contacts).WithOne().HasForeignKey(c => c.OwnershipId);
        builder.HasIndex(o => o.CaseId).IsUnique();
        builder.HasIndex(o => new
        {
            o.LeaderId,
            o.State,
            o.WaitsUntil,
        });
        builder.HasIndex(o => new { o.State, o.Alarms });
        builder.HasIndex(o => new { o.CloseOut, o.LiftedAt });
        builder.HasIndex(o => new { o.NamedAt, o.Id });
    }

    public void Configure(EntityTypeBuilder<OwnershipNaming> builder)
    {
        builder.ToTable("ownership_naming", Schema);
        builder.HasKey(n => n.Id);
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.LeaderName).HasMaxLength(200);
        builder.Property(n => n.LeaderPost).HasMaxLength(200);
        builder.Property(n => n.Row).HasMaxLength(100);
        builder.Ignore(n => n.Candidates);
        builder.Ignore(n => n.Facts);
    }

    public void Configure(EntityTypeBuilder<OwnershipMeasure> builder)
    {
        builder.ToTable("ownership_measure", Schema);
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Title).HasMaxLength(400);
        builder.Property(m => m.OwnerName).HasMaxLength(200);
        builder.Property(m => m.Proof).HasMaxLength(4000);
        builder.Property(m => m.WithdrawnBecause).HasMaxLength(1000);
        builder.Property(m => m.State).IsConcurrencyToken();
        builder.Ignore(m => m.IsInTime);
        builder.Ignore(m => m.WasLate);
        builder.Ignore(m => m.IsOpen);
        builder.HasIndex(m => new
        {
            m.OwnerId,
            m.State,
            m.DueOn,
        });
    }

    public void Configure(EntityTypeBuilder<LeaderContact> builder)
    {
        builder.ToTable("leader_contact", Schema);
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.LeaderName).HasMaxLength(200);
    }
}
