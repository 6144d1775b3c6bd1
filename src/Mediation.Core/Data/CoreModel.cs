using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Core.Data;

/// <summary>Tables of the frame, in the schema <c>core</c>.</summary>
internal sealed class CoreModel
    : IEntityTypeConfiguration<HistoryEntry>,
        IEntityTypeConfiguration<CaseChain>,
        IEntityTypeConfiguration<OutboxMessage>,
        IEntityTypeConfiguration<NumberSeries>,
        IEntityTypeConfiguration<IdempotencyRecord>,
        IEntityTypeConfiguration<StoredFile>,
        IEntityTypeConfiguration<Anchor>,
        IEntityTypeConfiguration<SearchText>,
        IEntityTypeConfiguration<OrganisationUnit>,
        IEntityTypeConfiguration<MediationUser>,
        IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
        IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public const string Schema = "core";

    internal const string Lease = "who works on it now, for a minute; what comes of it is marked";

    /// <summary>Of each text in a key of ASP.NET Identity's tables: two of them fit into the 900 bytes of a clustered key of SQL Server.</summary>
    private const int IdentityKeyLength = 128;

    public void Configure(EntityTypeBuilder<HistoryEntry> builder)
    {
        builder.ToTable("history", Schema).IsNotAudited("it is the chain itself: each entry has its own hash");
        builder.HasKey(e => new { e.CaseId, e.Sequence });
        builder.Property(e => e.ActorName).HasMaxLength(200);
        builder.Property(e => e.Event).HasMaxLength(100);
        builder.Property(e => e.PreviousHash).HasMaxLength(64);
        builder.Property(e => e.Hash).HasMaxLength(64);

        // What happened lately, for pages that are open.
        builder.HasIndex(e => e.At);
    }

    public void Configure(EntityTypeBuilder<CaseChain> builder)
    {
        builder.ToTable("case_chain", Schema).IsNotAudited("it is the chain itself: head and length follow from the entries");
        builder.HasKey(c => c.CaseId);
        builder.Property(c => c.Length).IsConcurrencyToken();
        builder.Property(c => c.Head).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("outbox_message", Schema);
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Kind).HasMaxLength(100);
        builder.Property(m => m.LastError).HasMaxLength(1000);
        builder.Property(m => m.Version).IsNotAudited("a number by which two saves at once notice each other; failed tries count in it, too");
        builder.Property(m => m.SkipReason).HasMaxLength(OutboxMessage.LongestReason);
        builder.Property(m => m.DeliveredAt).IsConcurrencyToken();
        builder.Ignore(m => m.IsWaiting);
        builder.Property(m => m.ClaimedBy).IsNotAudited(Lease);
        builder.Property(m => m.ClaimedUntil).IsNotAudited(Lease);
        builder.HasIndex(m => new
        {
            m.DeliveredAt,
            m.DeadAt,
            m.CreatedAt,
        });

        // Whether an earlier message of the same lane still waits.
        builder.HasIndex(m => new
        {
            m.Lane,
            m.DeliveredAt,
            m.Place,
        });
    }

    public void Configure(EntityTypeBuilder<NumberSeries> builder)
    {
        builder.ToTable("number_series", Schema).IsNotAudited("the last number is counted by the rows that have the numbers, and stands in the anchors");
        builder.HasKey(s => s.Key);
        builder.Property(s => s.Key).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<IdempotencyRecord> builder)
    {
        builder
            .ToTable("idempotency_record", Schema)
            .IsNotAudited("an answer kept to be repeated to its caller; no figure, right or date rests on it, and it is purged");
        builder.HasKey(r => new { r.UserId, r.Key });
        builder.Property(r => r.Key).HasMaxLength(100);
        builder.Property(r => r.UseCase).HasMaxLength(100);
        builder.Property(r => r.InputHash).HasMaxLength(64);
        builder.HasIndex(r => r.At);
    }

    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("stored_file", Schema);
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.CaseId).IsConcurrencyToken();
        builder.Property(f => f.Name).HasMaxLength(260);
        builder.Property(f => f.MediaType).HasMaxLength(100);
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.HasIndex(f => f.Sha256);
        builder.HasIndex(f => f.CaseId);
    }

    public void Configure(EntityTypeBuilder<Anchor> builder)
    {
        builder.ToTable("anchor", Schema);
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Sha256).HasMaxLength(64);
        builder.Property(a => a.Previous).HasMaxLength(64);
        builder.Property(a => a.FileName).HasMaxLength(100);
        builder.Property(a => a.Key).HasMaxLength(16);
        builder.HasIndex(a => a.At);
    }

    public void Configure(EntityTypeBuilder<SearchText> builder)
    {
        builder.ToTable("search_text", Schema).IsNotAudited("it follows from what it finds; the verifier makes the words anew and compares");
        builder.HasKey(t => t.Id);
        builder.HasIndex(t => t.SubjectId).IsUnique();

        // Making them anew beside a running program never puts older words over newer ones.
        builder.Property(t => t.Revision).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<OrganisationUnit> builder)
    {
        builder.ToTable("organisation_unit", Schema);
        builder.HasKey(u => u.Id);
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Code).HasMaxLength(20);
        builder.Property(u => u.Name).HasMaxLength(200);
        builder.Property(u => u.NameEn).HasMaxLength(200);
        builder.Property(u => u.Path).HasMaxLength(OrganisationUnit.LongestPath).HasAnnotation(StorageRules.IsCode, true);
        builder
            .Property(u => u.TreeRevision)
            .IsConcurrencyToken()
            .IsNotAudited("a number by which two changes of the tree at once notice each other; what changed is marked");
        builder.Ignore(u => u.IsClosed);
        builder.HasIndex(u => u.Code).IsUnique();
        builder.HasIndex(u => u.Path);
    }

    public void Configure(EntityTypeBuilder<MediationUser> builder)
    {
        builder.Property(u => u.AccessFailedCount).IsNotAudited("wrong passwords are counted in memory; this count is never read");
        builder.Property(u => u.ConcurrencyStamp).IsNotAudited("a random word by which two saves at once notice each other");
        builder.Property(u => u.DisplayName).HasMaxLength(200);
        builder.Property(u => u.Post).HasMaxLength(200);
        builder.Property(u => u.NormalizedUserName).HasAnnotation(StorageRules.IsCode, true);
        builder.Property(u => u.EmployeeNumber).HasMaxLength(50).HasAnnotation(StorageRules.IsCode, true);
        builder.HasIndex(u => u.EmployeeNumber).IsUnique();
        builder.HasIndex(u => u.UnitId);
        builder.HasIndex(u => u.BodyId);
        builder.HasIndex(u => u.DeputyId);
    }

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.Property(l => l.LoginProvider).HasMaxLength(IdentityKeyLength);
        builder.Property(l => l.ProviderKey).HasMaxLength(IdentityKeyLength);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.Property(t => t.LoginProvider).HasMaxLength(IdentityKeyLength);
        builder.Property(t => t.Name).HasMaxLength(IdentityKeyLength);
    }
}
