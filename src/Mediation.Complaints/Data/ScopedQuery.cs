using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace Mediation.Complaints.Data;

/// <summary>A query of a person's complaints that is translated once for each kind of row scope, and not at each execution.</summary>
/// <remarks>Run with <c>ofOwn</c> where the template itself asks for what is assigned to the reader.</remarks>
/// <param name="template">Takes id, unit, path and end of paths of the reader (see <see cref="ScopeTemplate.Includes"/>), then its own parameters.</param>
public sealed class ScopedQuery<TFirst, TSecond, TRow>(
    Expression<Func<MediationDbContext, Guid, Guid?, string?, string?, TFirst, TSecond, IQueryable<TRow>>> template
)
{
    private readonly ConcurrentDictionary<
        ScopeRule,
        Translations<Func<MediationDbContext, Guid, Guid?, string?, string?, TFirst, TSecond, IAsyncEnumerable<TRow>>>
    > byRule = [];

    public IAsyncEnumerable<TRow> Run(MediationDbContext db, CurrentUser user, TFirst first, TSecond second, bool ofOwn = false) =>
        byRule
            .GetOrAdd(ComplaintAccess.RuleOf(user, ofOwn), one => new(() => EF.CompileAsyncQuery(ScopeTemplate.With(template, one))))
            .Of(db)(db, user.Actor.Id, user.Actor.UnitId, user.Actor.UnitPath, ScopeTemplate.EndOf(user.Actor), first, second);
}

/// <summary>As <see cref="ScopedQuery{TFirst, TSecond, TRow}"/>, with four parameters.</summary>
public sealed class ScopedQuery<TFirst, TSecond, TThird, TFourth, TRow>(
    Expression<Func<MediationDbContext, Guid, Guid?, string?, string?, TFirst, TSecond, TThird, TFourth, IQueryable<TRow>>> template
)
{
    private readonly ConcurrentDictionary<
        ScopeRule,
        Translations<Func<MediationDbContext, Guid, Guid?, string?, string?, TFirst, TSecond, TThird, TFourth, IAsyncEnumerable<TRow>>>
    > byRule = [];

    public IAsyncEnumerable<TRow> Run(
        MediationDbContext db,
        CurrentUser user,
        TFirst first,
        TSecond second,
        TThird third,
        TFourth fourth,
        bool ofOwn = false
    ) =>
        byRule
            .GetOrAdd(ComplaintAccess.RuleOf(user, ofOwn), one => new(() => EF.CompileAsyncQuery(ScopeTemplate.With(template, one))))
            .Of(db)(db, user.Actor.Id, user.Actor.UnitId, user.Actor.UnitPath, ScopeTemplate.EndOf(user.Actor), first, second, third, fourth);
}
