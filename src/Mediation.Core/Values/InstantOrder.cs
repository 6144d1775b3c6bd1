using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Mediation.Core.Values;

/// <summary>A list that is ordered by an instant, and by the id where instants are equal.</summary>
/// <param name="at">The instant of a row.</param>
/// <param name="id">Its id.</param>
/// <param name="isNewestFirst">Whether the newest row leads.</param>
public sealed class InstantOrder<T>(Expression<Func<T, DateTimeOffset>> at, Expression<Func<T, Guid>> id, bool isNewestFirst = true)
{
    /// <summary>The rows that were asked for and one more, nearest to the page shown before first.</summary>
    public IQueryable<T> Read(IQueryable<T> rows, InstantPageRequest request)
    {
        rows = (request.Before ?? request.After) is var (instant, key) ? rows.Where(Beyond(instant, key, IsDescending(request))) : rows;
        return Sort(rows, request).Take(request.Size + 1);
    }

    /// <summary>The same order once more, for what was joined to the rows that were read.</summary>
    /// <remarks>In the database: SQL Server orders ids otherwise than .NET does.</remarks>
    public IQueryable<T> Sort(IQueryable<T> rows, InstantPageRequest request) =>
        IsDescending(request) ? rows.OrderByDescending(at).ThenByDescending(id) : rows.OrderBy(at).ThenBy(id);

    private bool IsDescending(InstantPageRequest request) => isNewestFirst == request.Before is null;

    /// <remarks>The first condition is what an index is entered by; the second leaves out the rows of the same instant that were shown.</remarks>
    private Expression<Func<T, bool>> Beyond(DateTimeOffset instant, Guid key, bool isDescending)
    {
        Expression<Func<DateTimeOffset, Guid, bool>> beyond = isDescending
            ? (a, i) => a <= instant && (a < instant || i < key)
            : (a, i) => a >= instant && (a > instant || i > key);
        var row = at.Parameters[0];
        var condition = new ReplacingExpressionVisitor([beyond.Parameters[0], beyond.Parameters[1], id.Parameters[0]], [at.Body, id.Body, row]).Visit(
            beyond.Body
        );
        return Expression.Lambda<Func<T, bool>>(new ReplacingExpressionVisitor([id.Parameters[0]], [row]).Visit(condition), row);
    }
}
