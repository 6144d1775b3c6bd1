using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Complaints.Data;

/// <summary>Tables of this module, in the schema <c>complaints</c>. The lists are read by keyset on the indexes that end in the case number.</summary>
internal sealed class ComplaintModel
    : IEntityTypeConfiguration<Complaint>,
        IEntityTypeConfiguration<Duty>,
        IEntityTypeConfiguration<ClockFactRow>,
        IEntityTypeConfiguration<RegulatorForward>,
        IEntityTypeConfiguration<ExtensionRequest>
{
    private const string Schema = "complaints";

    public void Configure(EntityTypeBuilder<Complaint> builder)
    {
        builder.ToTable("complaint", Schema).IsCase();
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Number).HasMaxLength(40).HasAnnotation(StorageRules.IsCode, true);
        builder.Property(c => c.UnitPath).IsUnitPath();
        builder.Property(c => c.ProductCode).HasMaxLength(20);
        builder.Property(c => c.CauseCode).HasMaxLength(20);
        builder.Property(c => c.DemandCode).HasMaxLength(20);
        builder.Property(c => c.VerifiedCauseCode).HasMaxLength(20);
        builder.Property(c => c.ExternalReference).HasMaxLength(100);
        builder.Property(c => c.HolderName).HasMaxLength(200);
        builder.Property(c => c.Signs).HasConversion<int>();
        builder.Property(c => c.RiskLevel).HasConversion<int>();
        builder.Property(c => c.Agency).HasConversion<int>();
        builder.Ignore(c => c.Allowed);
        builder.HasOne(c => c.Complainant).WithOne().HasForeignKey<Party>(p => p.MainOf);
        builder.HasMany(c => c.Parties).WithOne().HasForeignKey(p => p.ComplaintId);
        builder.HasMany(c => c.Duties).WithOne().HasForeignKey(d => d.ComplaintId);
        builder.HasMany(c => c.ClockFacts).WithOne().HasForeignKey(f => f.ComplaintId);
        builder.HasMany(c => c.Forwards).WithOne().HasForeignKey(f => f.ComplaintId);
        builder.HasMany(c => c.Extensions).WithOne().HasForeignKey(e => e.ComplaintId);
        builder.HasMany(c => c.Recusals).WithOne().HasForeignKey(r => r.ComplaintId);
        builder.HasMany(c => c.Endings).WithOne().HasForeignKey(e => e.ComplaintId);
        builder.HasMany(c => c.Reviews).WithOne().HasForeignKey(r => r.ComplaintId);
        builder.HasMany(c => c.Claims).WithOne().HasForeignKey(t => t.ComplaintId);
        builder.HasMany(c => c.LateFacts).WithOne().HasForeignKey(f => f.ComplaintId);
        builder.HasMany(c => c.Tasks).WithOne().HasForeignKey(t => t.ComplaintId);
        builder.HasMany(c => c.Links).WithOne().HasForeignKey(l => l.ComplaintId);
        builder.HasMany(c => c.Supplements).WithOne().HasForeignKey(s => s.ComplaintId);
        builder.Ignore(c => c.NoticeSubject);
        builder.OwnsOne(c => c.Decision);
        builder.OwnsOne(
            c => c.PassedTo,
            to =>
            {
                to.Property(t => t.Company).HasMaxLength(100);
                to.Property(t => t.SentHow).HasMaxLength(200);
                to.Property(t => t.NoticeProof).HasMaxLength(200);
            }
        );

        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => c.ExternalReference).IsUnique();
        // The work list in its order; up to how many there are is counted from the index alone, with the row scope.
        builder.HasIndex(c => new
        {
            c.IsOpen,
            c.NextDueAt,
            c.Number,
            c.UnitId,
            c.HandlerId,
            c.UnitPath,
            c.Id,
        });
        builder.HasIndex(c => new
        {
            c.HandlerId,
            c.IsOpen,
            c.NextDueAt,
            c.Number,
        });
        builder.HasIndex(c => new
        {
            c.UnitId,
            c.IsOpen,
            c.NextDueAt,
            c.Number,
        });

        // What was merged into a complaint.
        builder.HasIndex(c => c.MergedIntoId);

        // The cases of a group.
        builder.HasIndex(c => c.GroupId);

        // What a unit registered last.
        builder.HasIndex(nameof(Complaint.UnitId), nameof(Complaint.RegisteredAt), nameof(Complaint.Id));

        // The complaints of a business category and unit in a window.
        builder.HasIndex(nameof(Complaint.ProductCode), nameof(Complaint.UnitId), nameof(Complaint.ReceivedAt), nameof(Complaint.Id));

        // What a report groups by, in that order: without it SQLite sorts every case of the period.
        builder.HasIndex(c => new
        {
            c.State,
            c.IsOpen,
            c.Channel,
            c.ProductCode,
            c.ReceivedAt,
            c.UnitPath,
            c.Id,
        });

        // The same in the order of the period, for databases that group without sorting, and for what is listed behind a figure.
        builder.HasIndex(c => new
        {
            c.ReceivedAt,
            c.State,
            c.IsOpen,
            c.Channel,
            c.ProductCode,
            c.UnitPath,
            c.Id,
        });

        // The cases of a verified cause, and how many there are of each in a period.
        builder.HasIndex(c => new
        {
            c.VerifiedCauseCode,
            c.ReceivedAt,
            c.UnitPath,
            c.Id,
        });

        // The counts of a desk are read from these alone, without a row.
        builder.HasIndex(c => new
        {
            c.HandlerId,
            c.IsOpen,
            c.IsClockPaused,
            c.NextDueAt,
            c.Id,
        });
        builder.HasIndex(c => new
        {
            c.IsOpen,
            c.IsClockPaused,
            c.NextDueAt,
            c.UnitPath,
            c.Id,
        });
    }

    public void Configure(EntityTypeBuilder<Duty> builder)
    {
        builder.ToTable("duty", Schema);
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Kind).HasMaxLength(DutyKinds.Longest);
        builder.Property(d => d.RuleId).HasMaxLength(40);
        builder.Property(d => d.UnitPath).IsUnitPath();
        builder.Ignore(d => d.IsOpen);

        // All that a figure of timeliness looks at.
        builder.HasIndex(d => new
        {
            d.Kind,
            d.State,
            d.DueAt,
            d.SettledAt,
            d.UnitPath,
            d.ComplaintId,
        });
    }

    public void Configure(EntityTypeBuilder<ClockFactRow> builder)
    {
        builder.ToTable("clock_fact", Schema);
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Reason).HasMaxLength(500);
        builder.Property(f => f.Duty).HasMaxLength(DutyKinds.Longest);
    }

    public void Configure(EntityTypeBuilder<RegulatorForward> builder)
    {
        builder.ToTable("regulator_forward", Schema);
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Regulator).HasMaxLength(Regulator.LongestCode);
        builder.Property(f => f.Reference).HasMaxLength(100);
        builder.Property(f => f.AnswerProof).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<ExtensionRequest> builder)
    {
        builder.ToTable("extension_request", Schema);
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.RuleId).HasMaxLength(40);
    }
}
