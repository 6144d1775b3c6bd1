using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Core.History;

/// <summary>Which tables and columns the history keeps no marks of. Everything else that is mapped is marked; each exception says why.</summary>
public static class NotAudited
{
    private const string Annotation = "Mediation:NotAudited";
    private const string CaseAnnotation = "Mediation:Case";

    /// <summary>The row is the case: its key is the case's id. Rows with a <c>CaseId</c> and rows below such a row are found by themselves.</summary>
    public static EntityTypeBuilder<TEntity> IsCase<TEntity>(this EntityTypeBuilder<TEntity> builder)
        where TEntity : class => builder.HasAnnotation(CaseAnnotation, true);

    /// <param name="builder">The table.</param>
    /// <param name="because">Why nobody gains by changing it.</param>
    public static EntityTypeBuilder<TEntity> IsNotAudited<TEntity>(this EntityTypeBuilder<TEntity> builder, string because)
        where TEntity : class => builder.HasAnnotation(Annotation, because);

    /// <param name="builder">The column.</param>
    /// <param name="because">Why nobody gains by changing it.</param>
    public static PropertyBuilder<TProperty> IsNotAudited<TProperty>(this PropertyBuilder<TProperty> builder, string because) =>
        builder.HasAnnotation(Annotation, because);

    /// <summary>Tables and columns without marks, each with its reason.</summary>
    public static IEnumerable<(string What, string Because)> In(IModel model)
    {
        foreach (var table in model.GetEntityTypes().Where(t => t.GetTableName() is not null))
        {
            if (table.FindAnnotation(Annotation)?.Value is string whole)
            {
                yield return (table.GetTableName()!, whole);
            }

            foreach (var column in table.GetProperties())
            {
                if (column.FindAnnotation(Annotation)?.Value is string because)
                {
                    yield return ($"{table.GetTableName()}.{column.Name}", because);
                }
            }
        }
    }

    internal static bool IsExcluded(IReadOnlyAnnotatable item) => item.FindAnnotation(Annotation) is not null;

    internal static bool IsTheCase(IReadOnlyAnnotatable item) => item.FindAnnotation(CaseAnnotation) is not null;
}
