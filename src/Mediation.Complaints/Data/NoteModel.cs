using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Complaints.Data;

/// <summary>Tables of the words about cases and of who keeps away from them, in the schema <c>complaints</c>.</summary>
internal sealed class NoteModel : IEntityTypeConfiguration<Recusal>, IEntityTypeConfiguration<Note>
{
    private const string Schema = "complaints";

    public void Configure(EntityTypeBuilder<Recusal> builder)
    {
        builder.ToTable("recusal", Schema);
        builder.HasKey(r => new { r.ComplaintId, r.PersonId });
        builder.HasIndex(r => r.PersonId);
    }

    public void Configure(EntityTypeBuilder<Note> builder)
    {
        builder.ToTable("note", Schema);
        builder.HasKey(n => n.Id);
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.HasIndex(n => n.CaseId);
    }
}
