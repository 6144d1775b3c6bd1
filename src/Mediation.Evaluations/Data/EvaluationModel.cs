using Mediation.Core.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Evaluations.Data;

/// <summary>Tables of this module, in the schema <c>evaluations</c>.</summary>
internal sealed class EvaluationModel : IEntityTypeConfiguration<EvaluationInvitation>
{
    public void Configure(EntityTypeBuilder<EvaluationInvitation> builder)
    {
        builder.ToTable("evaluation_invitation", "evaluations");
        builder.HasKey(i => i.Id);
        builder.Property(i => i.CaseNumber).HasMaxLength(40).HasAnnotation(StorageRules.IsCode, true);
        builder.Property(i => i.UnitPath).IsUnitPath();
        builder.HasIndex(i => i.CaseId).IsUnique();
        builder.HasIndex(i => new
        {
            i.State,
            i.SendFrom,
            i.CaseNumber,
        });
    }
}
