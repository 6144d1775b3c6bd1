using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Ownership.Data;

/// <summary>Tables of contingency plans. Their rows belong to no case: the institution's history holds them.</summary>
internal sealed class PlanModel
    : IEntityTypeConfiguration<PlanActivation>,
        IEntityTypeConfiguration<PlanRoleHolder>,
        IEntityTypeConfiguration<PlanTask>,
        IEntityTypeConfiguration<PlanDrill>
{
    private const string Schema = "ownership";
    private const int LongestName = 200;
    private const int LongestKey = 60;

    public void Configure(EntityTypeBuilder<PlanActivation> builder)
    {
        builder.ToTable("plan_activation", Schema);
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Number).HasMaxLength(60).HasAnnotation(StorageRules.IsCode, true);
        builder.Property(a => a.Evidence).HasMaxLength(PlanActivation.LongestText);
        builder.Property(a => a.Lessons).HasMaxLength(PlanActivation.LongestText);
        builder.Property(a => a.ActivatorName).HasMaxLength(LongestName);
        builder.Ignore(a => a.Allowed);
        builder.HasOne<RiskEvent>().WithMany().HasForeignKey(a => a.RiskEventId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Roles).WithOne().HasForeignKey(r => r.ActivationId);
        builder.HasMany(a => a.Tasks).WithOne().HasForeignKey(t => t.ActivationId);
        builder.HasIndex(a => a.Number).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PlanRoleHolder> builder)
    {
        builder.ToTable("plan_role_holder", Schema);
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Role).HasMaxLength(LongestKey);
        builder.Property(r => r.PersonName).HasMaxLength(LongestName);
        builder.HasIndex(r => new { r.ActivationId, r.Role }).IsUnique();
        builder.HasIndex(r => r.PersonId);
    }

    public void Configure(EntityTypeBuilder<PlanTask> builder)
    {
        builder.ToTable("plan_task", Schema);
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Item).HasMaxLength(LongestKey);
        builder.Property(t => t.Role).HasMaxLength(LongestKey);
        builder.Property(t => t.DoerName).HasMaxLength(LongestName);
        builder.Property(t => t.LeftReason).HasMaxLength(PlanTask.LongestProof);
        builder.Property(t => t.Proof).HasMaxLength(PlanTask.LongestProof);
        builder.Ignore(t => t.IsDone);
        builder.HasIndex(t => new { t.ActivationId, t.Item }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PlanDrill> builder)
    {
        builder.ToTable("plan_drill", Schema);
        builder.HasKey(d => d.Id);
        builder.Property(d => d.UnitPath).IsUnitPath();
        builder.Property(d => d.Participants).HasMaxLength(PlanActivation.LongestText);
        builder.Property(d => d.Findings).HasMaxLength(PlanActivation.LongestText);
        builder.Property(d => d.Improvements).HasMaxLength(PlanActivation.LongestText);
        builder.Property(d => d.RecorderName).HasMaxLength(LongestName);
        builder.HasIndex(d => new { d.RecordedAt, d.Id });
    }
}
