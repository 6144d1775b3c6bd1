using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Core.PersonalData;

/// <summary>Table of the keys of persons, in the schema <c>core</c>.</summary>
internal sealed class PersonKeyModel : IEntityTypeConfiguration<PersonKey>
{
    public void Configure(EntityTypeBuilder<PersonKey> builder)
    {
        builder.ToTable("person_key", CoreModel.Schema);
        builder.HasKey(k => k.PersonId);
        builder.Property(k => k.PersonId).ValueGeneratedNever();
        builder.Property(k => k.KeyId).HasMaxLength(16).HasAnnotation(StorageRules.IsCode, true);
        builder.Property(k => k.Wrapped).HasMaxLength(PersonCipher.WrappedBytes);

        // Keys of a case: what the verifier opens.
        builder.HasIndex(k => k.CaseId);

        // Which keys of the institution are in use: asked at each look at readiness.
        builder.HasIndex(k => k.KeyId);
    }
}
