using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Core.Data;

/// <summary>The table of timers.</summary>
internal sealed class TimerModel : IEntityTypeConfiguration<DueTimer>
{
    public void Configure(EntityTypeBuilder<DueTimer> builder)
    {
        builder.ToTable("due_timer", CoreModel.Schema);
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Kind).HasMaxLength(100);
        builder.Property(t => t.State).IsConcurrencyToken();
        builder.Ignore(t => t.IsWaiting);
        builder.Property(t => t.ClaimedBy).IsNotAudited(CoreModel.Lease);
        builder.Property(t => t.ClaimedUntil).IsNotAudited(CoreModel.Lease);
        builder.Property(t => t.LastError).HasMaxLength(1000);
        builder.Property(t => t.Version).IsNotAudited("a number by which two saves at once notice each other; failed tries count in it, too");
        builder.Property(t => t.SkipReason).HasMaxLength(DueTimer.LongestReason);

        // What is due, and the operator's list.
        builder.HasIndex(t => new
        {
            t.State,
            t.DueAt,
            t.Id,
        });
        builder.HasIndex(t => new { t.SubjectId, t.Kind });
    }
}
