using Mediation.Complaints.Domain.Intake;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Complaints.Data;

/// <summary>Registrations that were begun, in the schema <c>complaints</c>.</summary>
internal sealed class DraftModel : IEntityTypeConfiguration<RegistrationDraft>
{
    public void Configure(EntityTypeBuilder<RegistrationDraft> builder)
    {
        builder
            .ToTable("registration_draft", "complaints")
            .IsNotAudited("a person's own words before they are a complaint, sealed; no figure, right or date rests on it");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Edition).IsConcurrencyToken();
        builder.HasIndex(d => new { d.OwnerId, d.SavedAt });
        builder.HasIndex(d => d.SavedAt);
    }
}
