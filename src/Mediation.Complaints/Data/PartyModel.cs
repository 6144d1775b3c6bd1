using Mediation.Core.PersonalData;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Complaints.Data;

/// <summary>Tables of the parties and of the marks by which they are found, in the schema <c>complaints</c>.</summary>
internal sealed class PartyModel : IEntityTypeConfiguration<Party>, IEntityTypeConfiguration<PartyNamePart>
{
    private const string Schema = "complaints";

    public void Configure(EntityTypeBuilder<Party> builder)
    {
        builder.ToTable("party", Schema);
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.IndexedBy).HasMaxLength(BlindIndex.StampLength);
        builder.Property(p => p.ProofReference).HasMaxLength(200);
        builder.Property(p => p.Language).HasMaxLength(10);
        builder.Ignore(p => p.IsActive);
        builder.Ignore(p => p.IsOfGroup);
        builder.HasOne(p => p.Key).WithOne().HasForeignKey<PersonKey>(k => k.PersonId);
        builder.HasMany(p => p.NameParts).WithOne().HasForeignKey(n => n.PartyId);

        // With the case in it, so that who it was is answered from the index alone.
        builder.HasIndex(p => new { p.NumberMark, p.ComplaintId });
        builder.HasIndex(p => new { p.PhoneMark, p.ComplaintId });
        builder.HasIndex(p => new { p.NameMark, p.ComplaintId });
        builder.HasIndex(p => new { p.AddressMark, p.ComplaintId });
    }

    public void Configure(EntityTypeBuilder<PartyNamePart> builder)
    {
        builder.ToTable("party_name_part", Schema).IsNotAudited("it follows from the sealed name; the verifier makes the marks anew and compares");
        builder.HasKey(n => new { n.PartyId, n.Mark });
        builder.HasIndex(n => new { n.Mark, n.PartyId });
    }
}
