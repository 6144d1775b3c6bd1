using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Documents.Data;

/// <summary>Tables of this module, in the schema <c>documents</c>.</summary>
internal sealed class DocumentModel : IEntityTypeConfiguration<IssuedDocument>
{
    public void Configure(EntityTypeBuilder<IssuedDocument> builder)
    {
        builder.ToTable("issued_document", "documents");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Number).HasMaxLength(100).HasAnnotation(StorageRules.IsCode, true);
        builder.Property(d => d.Series).HasMaxLength(100);
        builder.Property(d => d.CaseNumber).HasMaxLength(40);
        builder.Property(d => d.Sha256).HasMaxLength(64);
        builder.Property(d => d.TemplateKey).HasMaxLength(100);
        builder.HasIndex(d => new { d.Series, d.Number }).IsUnique();
        builder.HasIndex(d => d.Sha256);
        builder.HasIndex(d => d.CaseId);
    }
}
