using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Referrals.Data;

/// <summary>Tables of this module, in the schema <c>referrals</c>.</summary>
internal sealed class ReferralModel
    : IEntityTypeConfiguration<MediationBody>,
        IEntityTypeConfiguration<MeetingRoom>,
        IEntityTypeConfiguration<CooperationAgreement>,
        IEntityTypeConfiguration<PanelMember>,
        IEntityTypeConfiguration<Employment>,
        IEntityTypeConfiguration<MediationCase>,
        IEntityTypeConfiguration<MediationSession>,
        IEntityTypeConfiguration<BookingDay>,
        IEntityTypeConfiguration<SeparateConsent>,
        IEntityTypeConfiguration<DataSharingRecord>
{
    private const string Schema = "referrals";

    public void Configure(EntityTypeBuilder<MediationBody> builder)
    {
        builder.ToTable("mediation_body", Schema);
        builder.HasKey(b => b.Id);
        builder.Property(b => b.Code).HasMaxLength(20);
        builder.Property(b => b.Name).HasMaxLength(200);
        builder.Property(b => b.NameEn).HasMaxLength(200);
        builder.Property(b => b.LicenceNumber).HasMaxLength(100);
        builder.Property(b => b.Region).HasMaxLength(100);
        builder.Property(b => b.Contact).HasMaxLength(300);
        builder.Property(b => b.SeriesPattern).HasMaxLength(100);
        builder.HasMany(b => b.Rooms).WithOne().HasForeignKey(r => r.BodyId);
        builder.HasIndex(b => b.Code).IsUnique();
    }

    public void Configure(EntityTypeBuilder<MeetingRoom> builder)
    {
        builder.ToTable("meeting_room", Schema);
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Name).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<CooperationAgreement> builder)
    {
        builder.ToTable("cooperation_agreement", Schema);
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Number).HasMaxLength(100);
        builder.Property(a => a.ProductScope).HasMaxLength(1000);
        builder.Property(a => a.UnitScope).HasMaxLength(1000);
        builder.Ignore(a => a.Products);
        builder.Ignore(a => a.Units);
        builder.HasIndex(a => a.BodyId);
    }

    public void Configure(EntityTypeBuilder<PanelMember> builder)
    {
        builder.ToTable("panel_member", Schema);
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Name).HasMaxLength(200);
        builder.Property(p => p.Expertise).HasMaxLength(400);
        builder.HasMany(p => p.Employments).WithOne().HasForeignKey(e => e.PanelMemberId);
        builder.HasIndex(p => p.BodyId);
    }

    public void Configure(EntityTypeBuilder<Employment> builder)
    {
        builder.ToTable("employment", Schema);
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Employer).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<MediationCase> builder)
    {
        builder.ToTable("mediation_case", Schema);
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Number).HasMaxLength(40).HasAnnotation(StorageRules.IsCode, true);
        builder.Property(m => m.BodyName).HasMaxLength(200);
        builder.Property(m => m.ProductCode).HasMaxLength(20);
        builder.Property(m => m.ChoiceReason).HasMaxLength(500);
        builder.Property(m => m.MediatorName).HasMaxLength(200);
        builder.Property(m => m.DeclineWords).HasMaxLength(500);
        builder.Property(m => m.FailureWords).HasMaxLength(500);
        builder.Ignore(m => m.Allowed);
        builder.Ignore(m => m.PlannedSessions);
        builder.Ignore(m => m.WordsSha256);
        builder.HasOne(m => m.Consent).WithOne().HasForeignKey<SeparateConsent>(c => c.MediationId);
        builder.HasOne(m => m.Sharing).WithOne().HasForeignKey<DataSharingRecord>(s => s.MediationId);
        builder.HasMany(m => m.Sessions).WithOne().HasForeignKey(s => s.MediationId);
        builder.HasIndex(m => m.Number).IsUnique();
        builder.HasIndex(m => m.CaseId);
        builder.HasIndex(m => m.OpenCaseId).IsUnique();
        builder.HasIndex(m => new
        {
            m.BodyId,
            m.IsOpen,
            m.NextDueAt,
            m.Number,
        });
    }

    public void Configure(EntityTypeBuilder<MediationSession> builder)
    {
        builder.ToTable("mediation_session", Schema);
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Place).HasMaxLength(300);
        builder.Ignore(s => s.Minutes);
        builder.Ignore(s => s.IsPlanned);
        builder.HasIndex(s => new { s.RoomId, s.StartsAt });
        builder.HasIndex(s => new { s.MediatorId, s.StartsAt });
        builder.HasIndex(s => new { s.BodyId, s.StartsAt });
    }

    public void Configure(EntityTypeBuilder<BookingDay> builder)
    {
        builder.ToTable("booking_day", Schema).IsNotAudited("a counter that makes two bookings of one day wait for each other; its value is never read");
        builder.HasKey(d => new { d.BodyId, d.Day });
    }

    public void Configure(EntityTypeBuilder<SeparateConsent> builder)
    {
        builder.ToTable("separate_consent", Schema);
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Proof).HasMaxLength(200);
        builder.Property(c => c.Recipient).HasMaxLength(500);
        builder.Property(c => c.Purpose).HasMaxLength(400);
        builder.Property(c => c.FieldList).HasMaxLength(400);
        builder.Ignore(c => c.Fields);
    }

    public void Configure(EntityTypeBuilder<DataSharingRecord> builder)
    {
        builder.ToTable("data_sharing_record", Schema);
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Recipient).HasMaxLength(500);
        builder.Property(s => s.Purpose).HasMaxLength(400);
        builder.Property(s => s.SnapshotSha256).HasMaxLength(64);
    }
}
