using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Mediation.Core.Data;

/// <summary>
/// A query that is always the same but for its parameter, such as those of a case page: it is translated once instead
/// of at each execution, which costs as much as the execution. Nothing that it reads is tracked if the query says so itself
/// (<c>AsNoTracking</c>).
/// </summary>
/// <typeparam name="TParameter">Its one parameter.</typeparam>
/// <typeparam name="TRow">A row of the result.</typeparam>
public sealed class CompiledQuery<TParameter, TRow>(Expression<Func<MediationDbContext, TParameter, IQueryable<TRow>>> query)
{
    /// <remarks>A translation holds for one model only; one process may use several databases, as the tests do.</remarks>
    private readonly ConditionalWeakTable<IModel, Func<MediationDbContext, TParameter, IAsyncEnumerable<TRow>>> translations = [];

    public IAsyncEnumerable<TRow> Run(MediationDbContext db, TParameter parameter) =>
        translations.GetValue(db.Model, _ => EF.CompileAsyncQuery(query))(db, parameter);
}
