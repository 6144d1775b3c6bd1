using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Ownership.Data;

/// <summary>Tables of risk events and of the duty roster. Their rows belong to no case: the institution's history holds them.</summary>
internal sealed class RiskEventModel
    : IEntityTypeConfiguration<RiskEvent>,
        IEntityTypeConfiguration<RiskEventCase>,
        IEntityTypeConfiguration<RiskReport>,
        IEntityTypeConfiguration<ReportStep>,
        IEntityTypeConfiguration<DutyDay>,
        IEntityTypeConfiguration<RosterHole>
{
    private const string Schema = "ownership";
    private const int LongestName = 200;

    public void Configure(EntityTypeBuilder<RiskEvent> builder)
    {
        builder.ToTable("risk_event", Schema);
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Number).HasMaxLength(40).HasAnnotation(StorageRules.IsCode, true);
        builder.Property(e => e.Class).HasConversion<int>();
        builder.Property(e => e.Title).HasMaxLength(RiskEvent.LongestTitle);
        builder.Property(e => e.UnitPath).IsUnitPath();
        builder.Property(e => e.ReporterName).HasMaxLength(LongestName);
        builder.Property(e => e.AcknowledgerName).HasMaxLength(LongestName);
        builder.Property(e => e.CalledName).HasMaxLength(LongestName);
        builder.Property(e => e.Authority).HasMaxLength(LongestName);
        builder.Property(e => e.LearnedReason).HasMaxLength(RiskEventAccount.Longest);
        builder.Property(e => e.FinalInformedPath).IsUnitPath();
        builder.Property(e => e.Disposal).HasMaxLength(RiskEventAccount.Longest);
        builder.Ignore(e => e.Allowed);
        builder.Ignore(e => e.Facts);
        builder.Ignore(e => e.Account);
        builder.Ignore(e => e.ClassReasons);
        builder.Ignore(e => e.IsOpen);
        builder.Ignore(e => e.NextReport);
        builder.Ignore(e => e.NextReportNumber);
        builder.Ignore(e => e.NextOrdinal);
        builder.Ignore(e => e.LatestAt);
        builder.Ignore(e => e.Called);
        builder.HasMany(e => e.Cases).WithOne().HasForeignKey(c => c.RiskEventId);
        builder.HasMany(e => e.Reports).WithOne().HasForeignKey(r => r.RiskEventId);
        builder.HasMany(e => e.Steps).WithOne().HasForeignKey(s => s.RiskEventId);
        builder.HasIndex(e => e.Number).IsUnique();
        builder.HasIndex(e => new { e.OpenedAt, e.Id });
        builder.HasIndex(e => new { e.State, e.OpenedAt });
    }

    public void Configure(EntityTypeBuilder<RiskEventCase> builder)
    {
        builder.ToTable("risk_event_case", Schema);
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasOne<Complaint>().WithMany().HasForeignKey(c => c.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.RiskEventId, c.ComplaintId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RiskReport> builder)
    {
        builder.ToTable("risk_report", Schema);
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Number).HasMaxLength(60).HasAnnotation(StorageRules.IsCode, true);
        builder.Property(r => r.AuthorName).HasMaxLength(LongestName);
        builder.Ignore(r => r.Content);
        builder.HasIndex(r => r.Number).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ReportStep> builder)
    {
        builder.ToTable("risk_report_step", Schema);
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.GiverName).HasMaxLength(LongestName);
        builder.Property(s => s.Receiver).HasMaxLength(LongestName);
        builder.Property(s => s.Proof).HasMaxLength(LongestName);
    }

    public void Configure(EntityTypeBuilder<DutyDay> builder)
    {
        builder.ToTable("duty_day", Schema);
        builder.HasKey(d => d.Id);
        builder.Property(d => d.UnitPath).IsUnitPath();
        builder.HasIndex(d => new { d.UnitId, d.Day }).IsUnique();
        builder.HasIndex(d => new { d.Day, d.UnitPath });
    }

    public void Configure(EntityTypeBuilder<RosterHole> builder)
    {
        builder.ToTable("roster_hole", Schema);
        builder.HasKey(h => h.Id);
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.HasIndex(h => new { h.UnitId, h.Day }).IsUnique();
    }
}
