using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Mediation.Core.Data;

/// <summary>
/// A query that is always the same but for its parameters, such as those of a case page: it is translated once instead
/// of at each execution, which costs as much as the execution. Nothing that it reads is tracked if the query says so itself
/// (<c>AsNoTracking</c>).
/// </summary>
/// <typeparam name="TParameter">Its one parameter.</typeparam>
/// <typeparam name="TRow">A row of the result.</typeparam>
public sealed class CompiledQuery<TParameter, TRow>(Expression<Func<MediationDbContext, TParameter, IQueryable<TRow>>> query)
{
    private readonly Translations<Func<MediationDbContext, TParameter, IAsyncEnumerable<TRow>>> translations = new(() => EF.CompileAsyncQuery(query));

    public IAsyncEnumerable<TRow> Run(MediationDbContext db, TParameter parameter) => translations.Of(db)(db, parameter);
}

/// <summary>As <see cref="CompiledQuery{TParameter, TRow}"/>, with two parameters.</summary>
public sealed class CompiledQuery<TFirst, TSecond, TRow>(Expression<Func<MediationDbContext, TFirst, TSecond, IQueryable<TRow>>> query)
{
    private readonly Translations<Func<MediationDbContext, TFirst, TSecond, IAsyncEnumerable<TRow>>> translations = new(() => EF.CompileAsyncQuery(query));

    public IAsyncEnumerable<TRow> Run(MediationDbContext db, TFirst first, TSecond second) => translations.Of(db)(db, first, second);
}

/// <summary>As <see cref="CompiledQuery{TParameter, TRow}"/>, with three parameters.</summary>
public sealed class CompiledQuery<TFirst, TSecond, TThird, TRow>(Expression<Func<MediationDbContext, TFirst, TSecond, TThird, IQueryable<TRow>>> query)
{
    private readonly Translations<Func<MediationDbContext, TFirst, TSecond, TThird, IAsyncEnumerable<TRow>>> translations = new(() =>
        EF.CompileAsyncQuery(query)
    );

    public IAsyncEnumerable<TRow> Run(MediationDbContext db, TFirst first, TSecond second, TThird third) => translations.Of(db)(db, first, second, third);
}

/// <summary>As <see cref="CompiledQuery{TParameter, TRow}"/>, with four parameters.</summary>
public sealed class CompiledQuery<TFirst, TSecond, TThird, TFourth, TRow>(
    Expression<Func<MediationDbContext, TFirst, TSecond, TThird, TFourth, IQueryable<TRow>>> query
)
{
    private readonly Translations<Func<MediationDbContext, TFirst, TSecond, TThird, TFourth, IAsyncEnumerable<TRow>>> translations = new(() =>
        EF.CompileAsyncQuery(query)
    );

    public IAsyncEnumerable<TRow> Run(MediationDbContext db, TFirst first, TSecond second, TThird third, TFourth fourth) =>
        translations.Of(db)(db, first, second, third, fourth);
}

/// <summary>A translation holds for one model only; one process may use several databases, as the tests do.</summary>
public sealed class Translations<TQuery>(Func<TQuery> translate)
    where TQuery : class
{
    private readonly ConditionalWeakTable<IModel, TQuery> byModel = [];

    public TQuery Of(MediationDbContext db) => byModel.GetValue(db.Model, _ => translate());
}
