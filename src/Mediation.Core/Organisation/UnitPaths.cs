using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Core.Organisation;

/// <summary>
/// The columns that keep the path of a unit beside what belongs to it, for row scope by an index. When a unit moves or closes all of them follow in the
/// transaction of the change: nobody sees the old organisation for a while, however many cases there are. Their marks in the history are of the unit's code,
/// which never changes; that the path is that of the unit <see cref="History.UnitPathWitness"/> verifies.
/// </summary>
public sealed class UnitPaths(MediationDbContext db)
{
    private const string Annotation = "Mediation:UnitPath";

    private static readonly MethodInfo Generic = typeof(UnitPaths).GetMethod(nameof(MoveColumnAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>Columns with paths of units, but for those of the units themselves.</summary>
    public static IEnumerable<IProperty> In(IModel model) => model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(IsOne);

    public static bool IsOne(IReadOnlyAnnotatable property) => property.FindAnnotation(Annotation) is not null;

    /// <summary>Marks a column as the path of a unit.</summary>
    internal static void Mark(IMutableAnnotatable property) => property.SetAnnotation(Annotation, true);

    /// <summary>Puts one path in the place of another, with all below it, wherever it is kept.</summary>
    public async Task MoveAsync(string from, string to, CancellationToken ct)
    {
        _ = db.Database.CurrentTransaction ?? await db.Database.BeginTransactionAsync(ct);
        foreach (var property in In(db.Model))
        {
            await (Task)Generic.MakeGenericMethod(property.DeclaringType.ClrType).Invoke(this, [property.Name, from, to, ct])!;
        }
    }

    private Task<int> MoveColumnAsync<TEntity>(string column, string from, string to, CancellationToken ct)
        where TEntity : class
    {
        var (end, length) = (StorageRules.EndOfSubtree(from), from.Length);
#pragma warning disable CA1845 // An expression becomes SQL, which knows no spans.
        return db.Set<TEntity>()
            .Where(e => string.Compare(EF.Property<string>(e, column), from) >= 0 && string.Compare(EF.Property<string>(e, column), end) < 0)
            .ExecuteUpdateAsync(set => set.SetProperty(e => EF.Property<string>(e, column), e => to + EF.Property<string>(e, column).Substring(length)), ct);
#pragma warning restore CA1845
    }
}

/// <summary>Mapping of such a column.</summary>
public static class UnitPathMapping
{
    /// <summary>The column keeps the path of a unit: it is compared by code point and follows when the unit moves or closes.</summary>
    public static PropertyBuilder<TProperty> IsUnitPath<TProperty>(this PropertyBuilder<TProperty> builder)
    {
        UnitPaths.Mark(builder.Metadata);
        return builder.HasMaxLength(OrganisationUnit.LongestPath).HasAnnotation(StorageRules.IsCode, true);
    }
}
