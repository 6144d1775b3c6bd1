using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.PolicyStudio.Data;

/// <summary>Tables of this module, in the schema <c>policies</c>.</summary>
internal sealed class SimulationModel : IEntityTypeConfiguration<PolicySimulation>, IEntityTypeConfiguration<SimulatedCase>
{
    private const string Schema = "policies";

    public void Configure(EntityTypeBuilder<PolicySimulation> builder)
    {
        builder.ToTable("policy_simulation", Schema).IsNotAudited("it decides nothing: what it was made from is held, and it can be made again");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Policy).HasMaxLength(100);
        builder.Property(s => s.StartedByName).HasMaxLength(200);
        builder.HasIndex(s => s.UnderWayOf).IsUnique();
        builder.HasIndex(s => new { s.DraftId, s.StartedAt });
        builder.HasIndex(s => s.ExpiresAt);
    }

    /// <remarks>The key is the order of the list, and holds each case to one row.</remarks>
    public void Configure(EntityTypeBuilder<SimulatedCase> builder)
    {
        builder.ToTable("simulated_case", Schema).IsNotAudited("a row of a simulation, which decides nothing and can be made again");
        builder.HasKey(c => new { c.SimulationId, c.CaseId });
        builder.Property(c => c.BeforeText).HasMaxLength(SimulatedCase.LongestText);
        builder.Property(c => c.BeforeWord).HasMaxLength(100);
        builder.Property(c => c.AfterText).HasMaxLength(SimulatedCase.LongestText);
        builder.Property(c => c.AfterWord).HasMaxLength(100);
        builder.Property(c => c.LeaderBefore).HasMaxLength(SimulatedCase.LongestText);
        builder.Property(c => c.LeaderAfter).HasMaxLength(SimulatedCase.LongestText);
        builder.HasOne<PolicySimulation>().WithMany().HasForeignKey(c => c.SimulationId).OnDelete(DeleteBehavior.Restrict);
    }
}
