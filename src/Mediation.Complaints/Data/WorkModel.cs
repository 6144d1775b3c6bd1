using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Complaints.Data;

/// <summary>Table of the tasks of complaints, in the schema <c>complaints</c>.</summary>
internal sealed class WorkModel : IEntityTypeConfiguration<CaseTask>
{
    public void Configure(EntityTypeBuilder<CaseTask> builder)
    {
        builder.ToTable("case_task", "complaints");
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Id).ValueGeneratedNever();

        // A person's own open tasks, in the order in which they are due.
        builder.HasIndex(t => new
        {
            t.OwnerId,
            t.State,
            t.DueOn,
        });
    }
}
