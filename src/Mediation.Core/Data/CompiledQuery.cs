using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Mediation.Core.Data;

/// <summary>
/// A question to the database that is always put in the same words, such as those behind an opened case: it is translated once instead
/// of at each asking, which costs as much as the answer. Nothing that it reads is tracked if the question says so itself
/// (<c>AsNoTracking</c>).
/// </summary>
/// <typeparam name="TAbout">What the question is about; its one parameter.</typeparam>
/// <typeparam name="TRow">What a row of the answer holds.</typeparam>
public sealed class CompiledQuery<TAbout, TRow>(Expression<Func<MediationDbContext, TAbout, IQueryable<TRow>>> words)
{
    /// <remarks>A translation holds for one model only; one process may speak to several databases, as the tests do.</remarks>
    private readonly ConditionalWeakTable<IModel, Func<MediationDbContext, TAbout, IAsyncEnumerable<TRow>>> translations = [];

    public IAsyncEnumerable<TRow> Run(MediationDbContext db, TAbout about) => translations.GetValue(db.Model, _ => EF.CompileAsyncQuery(words))(db, about);
}
