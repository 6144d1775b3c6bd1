using System.Linq.Expressions;
using System.Reflection;

namespace Mediation.Complaints.Data;

/// <summary>
/// Puts a row scope into a query that is compiled: <see cref="Includes"/> stands in its template for the condition of <see cref="ComplaintAccess"/>.
/// </summary>
public static class ScopeTemplate
{
    private static readonly MethodInfo Marker = typeof(ScopeTemplate).GetMethod(nameof(Includes), BindingFlags.Static | BindingFlags.Public)!;

    /// <summary>Stands for the row scope in a template and is never run.</summary>
    /// <param name="complaint">The complaint.</param>
    /// <param name="reader">Id of who reads.</param>
    /// <param name="unit">The reader's unit.</param>
    /// <param name="path">Path of that unit.</param>
    /// <param name="end">End of the paths below it.</param>
    public static bool Includes(Complaint complaint, Guid reader, Guid? unit, string? path, string? end) =>
        throw new NotSupportedException("Only for templates of queries.");

    internal static string? EndOf(Actor reader) => reader.UnitPath is { } path ? StorageRules.EndOfSubtree(path) : null;

    /// <summary>The template with this condition in it.</summary>
    internal static Expression<TQuery> With<TQuery>(Expression<TQuery> template, ScopeRule rule) => (Expression<TQuery>)new Filling(rule).Visit(template);

    private sealed class Filling(ScopeRule rule) : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            node.Method == Marker
                ? rule.Of(node.Arguments[0], node.Arguments[1], node.Arguments[2], node.Arguments[3], node.Arguments[4])
                : base.VisitMethodCall(node);
    }
}
