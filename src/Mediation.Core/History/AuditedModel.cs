using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Mediation.Core.History;

/// <summary>
/// What of the database is marked in the history: every mapped table and column that does not say why not (<see cref="NotAudited"/>). A row
/// belongs to the case that its <c>CaseId</c> names, or to that of the row above it; a row of no case belongs to the institution.
/// </summary>
internal sealed class AuditedModel
{
    private const string CaseId = "CaseId";
    private static readonly ConditionalWeakTable<IModel, AuditedModel> Known = [];

    private readonly Dictionary<IEntityType, AuditedEntity> entities = [];

    private AuditedModel(IModel model)
    {
        foreach (var type in model.GetEntityTypes().Where(t => t.GetTableName() is not null && !NotAudited.IsExcluded(t) && !IsPart(t)))
        {
            Add(type);
        }

        foreach (var part in model.GetEntityTypes().Where(IsPart))
        {
            AddPart(part);
        }

        Tables =
        [
            .. entities
                .Values.Select(e => e.Table)
                .Distinct(ReferenceEqualityComparer.Instance)
                .Cast<AuditedTable>()
                .OrderBy(t => t.Name, StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<AuditedTable> Tables { get; }

    public static AuditedModel Of(IModel model) => Known.GetValue(model, m => new AuditedModel(m));

    /// <returns>Null when nothing of it is marked.</returns>
    public AuditedEntity? Find(IEntityType type) => entities.GetValueOrDefault(type);

    private AuditedEntity Add(IEntityType type)
    {
        if (entities.TryGetValue(type, out var known))
        {
            return known;
        }

        var store = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        var byProperty = type.GetProperties().ToDictionary(p => p, p => new AuditedColumn(p, p.GetColumnName(store)!));
        var key = type.FindPrimaryKey()!.Properties;
        var ofCase = NotAudited.IsTheCase(type) ? key[0] : type.FindProperty(CaseId);
        var parent = ofCase is null ? ParentOf(type) : null;
        AuditedColumn[] keys = [.. key.Select(p => byProperty[p])];
        AuditedColumn[] columns = [.. byProperty.Where(c => !key.Contains(c.Key) && !NotAudited.IsExcluded(c.Key)).Select(c => c.Value)];
        AuditedTable table = new(store.Name, store.Schema, keys, [.. columns])
        {
            Case = ofCase is null ? null : byProperty[ofCase],
            Above = parent is null ? null : (Add(parent.PrincipalEntityType).Table, byProperty[parent.Properties[0]]),
        };
        return entities[type] = new AuditedEntity(table, keys, columns, IsPart: false, ofCase, parent);
    }

    private void AddPart(IEntityType part)
    {
        var ownership = part.FindOwnership()!;
        if (!entities.TryGetValue(ownership.PrincipalEntityType, out var owner))
        {
            return;
        }

        var store = StoreObjectIdentifier.Create(part, StoreObjectType.Table)!.Value;
        var key = part.FindPrimaryKey()!.Properties;
        AuditedColumn[] columns =
        [
            .. part.GetProperties()
                .Where(p => !key.Contains(p) && !NotAudited.IsExcluded(p))
                .Select(p => new AuditedColumn(p, p.GetColumnName(store)!, isOfPart: true)),
        ];
        owner.Table.Columns.AddRange(columns);
        entities[part] = new AuditedEntity(
            owner.Table,
            [.. key.Select(p => new AuditedColumn(p, p.GetColumnName(store)!))],
            columns,
            IsPart: true,
            Case: null,
            ownership
        );
    }

    /// <summary>The first required reference to a row that belongs to a case.</summary>
    private IForeignKey? ParentOf(IEntityType type) =>
        type.GetForeignKeys()
            .FirstOrDefault(f =>
                f is { IsRequired: true, Properties.Count: 1 }
                && f.PrincipalEntityType != type
                && !NotAudited.IsExcluded(f.PrincipalEntityType)
                && Add(f.PrincipalEntityType).Table.IsOfCases
            );

    private static bool IsPart(IEntityType type) =>
        type.FindOwnership() is { } ownership && type.GetTableName() == ownership.PrincipalEntityType.GetTableName();
}
