using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Core.Data;

/// <summary>Tables of policies and of what the work calendar moved, in the schema <c>core</c>.</summary>
internal sealed class PolicyModel
    : IEntityTypeConfiguration<PolicyDocument>,
        IEntityTypeConfiguration<PolicyDraft>,
        IEntityTypeConfiguration<CalendarRecount>,
        IEntityTypeConfiguration<MovedLimit>
{
    private const string Schema = CoreModel.Schema;
    private const int PolicyKeyLength = 100;

    public void Configure(EntityTypeBuilder<PolicyDocument> builder)
    {
        builder.ToTable("policy", Schema);
        builder.HasKey(p => new { p.Key, p.Version });
        builder.Property(p => p.Key).HasMaxLength(PolicyKeyLength);
    }

    public void Configure(EntityTypeBuilder<PolicyDraft> builder)
    {
        builder.ToTable("policy_draft", Schema);
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Key).HasMaxLength(PolicyKeyLength);
        builder.Property(d => d.OpenKey).HasMaxLength(PolicyKeyLength);
        builder.Property(d => d.Note).HasMaxLength(PolicyDraft.LongestNote);
        builder.Property(d => d.Reason).HasMaxLength(PolicyDraft.LongestNote);
        builder.Property(d => d.AuthorName).HasMaxLength(200);
        builder.Property(d => d.DecidedByName).HasMaxLength(200);
        builder.HasIndex(d => d.OpenKey).IsUnique();
        builder.HasIndex(d => new { d.Key, d.ShippedVersion }).IsUnique();
        builder.HasIndex(d => new { d.Key, d.DraftedAt });
        builder.HasIndex(d => d.State);
    }

    public void Configure(EntityTypeBuilder<CalendarRecount> builder)
    {
        builder.ToTable("calendar_recount", Schema).IsNotAudited("it says how far the limits have been looked at; what moved is marked in its case");
        builder.HasKey(r => r.Id);
        builder.HasIndex(r => r.CalendarVersion).IsUnique();
    }

    public void Configure(EntityTypeBuilder<MovedLimit> builder)
    {
        builder.ToTable("moved_limit", Schema);
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Name).HasMaxLength(MovedLimit.LongestName);

        // The calendar's page, newest first.
        builder.HasIndex(m => new
        {
            m.CalendarVersion,
            m.MovedAt,
            m.Id,
        });
    }
}
