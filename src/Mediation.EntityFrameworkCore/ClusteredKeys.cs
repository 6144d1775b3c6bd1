using Microsoft.EntityFrameworkCore.Metadata;

namespace Mediation.EntityFrameworkCore;

/// <summary>
/// How SQL Server lays its rows out (ADR 8). It would cluster each table by its key; ids of version 7 are in order of time everywhere but in its
/// own order of <c>uniqueidentifier</c>, so that each new row would split a page somewhere. Tables with such a key are clustered by a running number
/// that the program never reads.
/// </summary>
internal static class ClusteredKeys
{
    public const string Column = "RowOrder";

    /// <summary>The column is neither read nor marked: it says only in which order rows came.</summary>
    private const string NotAudited = "Mediation:NotAudited";

    public static void Apply(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes().Where(HasTableOfItsOwn).Where(e => e.FindPrimaryKey()!.Properties[0].ClrType == typeof(Guid)))
        {
            entity.FindPrimaryKey()!.SetIsClustered(false);
            var order = entity.AddProperty(Column, typeof(long));
            order.ValueGenerated = ValueGenerated.OnAdd;
            order.SetValueGenerationStrategy(SqlServerValueGenerationStrategy.IdentityColumn);
            order.SetAnnotation(NotAudited, "a running number by which SQL Server lays the rows out; it is never read");
            var index = entity.AddIndex(order);
            index.IsUnique = true;
            index.SetIsClustered(true);
        }
    }

    private static bool HasTableOfItsOwn(IMutableEntityType entity) =>
        entity.GetTableName() is not null
        && entity is { BaseType: null, ClrType.IsAbstract: false }
        && !entity.IsOwned()
        && entity.FindPrimaryKey() is not null;
}
