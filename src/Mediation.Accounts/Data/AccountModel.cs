using Mediation.Core.History;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Accounts.Data;

/// <summary>Tables of this module, in the schema <c>accounts</c>.</summary>
internal sealed class AccountModel
    : IEntityTypeConfiguration<UserSession>,
        IEntityTypeConfiguration<SecondFactor>,
        IEntityTypeConfiguration<AccountProposal>,
        IEntityTypeConfiguration<SecurityEvent>
{
    private const string Schema = "accounts";

    /// <summary>The longest text of an IPv6 address with a scope.</summary>
    private const int LongestAddress = 64;

    public void Configure(EntityTypeBuilder<UserSession> builder)
    {
        builder.ToTable("user_session", Schema).IsNotAudited("written at each use and purged; what it began with stands in the anchors");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Stamp).HasMaxLength(64);
        builder.Property(s => s.Address).HasMaxLength(LongestAddress);
        builder.Property(s => s.Network).HasMaxLength(LongestAddress);
        builder.Property(s => s.Device).HasMaxLength(SessionOrigin.LongestDevice);
        builder.HasIndex(s => new { s.UserId, s.EndsAt });
        builder.HasIndex(s => s.EndsAt);
    }

    public void Configure(EntityTypeBuilder<SecondFactor> builder)
    {
        builder.ToTable("second_factor", Schema);
        builder.HasKey(f => f.UserId);
        builder.Property(f => f.UserId).ValueGeneratedNever();
        builder.Property(f => f.ProtectedKey).HasMaxLength(500);
        builder.Property(f => f.RecoveryHashes).HasMaxLength(1000).IsConcurrencyToken();
        builder.Property(f => f.LastStep).IsConcurrencyToken();
        builder.Ignore(f => f.IsActive);
        builder.Ignore(f => f.RecoveryCodesLeft);
    }

    public void Configure(EntityTypeBuilder<AccountProposal> builder)
    {
        builder.ToTable("account_proposal", Schema);
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Roles).HasMaxLength(200);
        builder.Property(p => p.Reason).HasMaxLength(200);
        builder.Ignore(p => p.RoleNames);
        builder.HasIndex(p => new { p.State, p.ProposedAt });
        builder.HasIndex(p => p.UserId);
    }

    public void Configure(EntityTypeBuilder<SecurityEvent> builder)
    {
        builder.ToTable("security_event", Schema).IsNotAudited("a log for a time, purged by age; count and hash of each day stand in the anchors");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Address).HasMaxLength(LongestAddress);
        builder.Property(e => e.Detail).HasMaxLength(SecurityEvent.LongestDetail);
        builder.HasIndex(e => e.At);
        builder.HasIndex(e => new { e.Kind, e.At });
        builder.HasIndex(e => new { e.UserId, e.At });
    }
}
