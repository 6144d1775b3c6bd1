using System.Linq.Expressions;
using System.Reflection;

namespace Mediation.Complaints.Domain;

/// <summary>A condition on complaints and the person who reads them, for a query and for a complaint at hand alike.</summary>
internal sealed class ScopeRule(Expression<Func<Complaint, Actor, bool>> rule)
{
    private readonly Func<Complaint, Actor, bool> compiled = ((Expression<Func<Complaint, Actor, bool>>)new OrdinalCompare().Visit(rule)).Compile();

    public bool Includes(Complaint complaint, Actor actor) => compiled(complaint, actor);

    /// <summary>The condition with this person in the place of the second parameter, which becomes a parameter of the query.</summary>
    public Expression<Func<Complaint, bool>> For(Actor actor)
    {
        Expression<Func<Actor>> captured = () => actor;
        var body = new Replacement(rule.Parameters[1], captured.Body).Visit(rule.Body);
        return Expression.Lambda<Func<Complaint, bool>>(body, rule.Parameters[0]);
    }

    private sealed class Replacement(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : base.VisitParameter(node);
    }

    /// <summary>Databases compare paths by code point; outside of them <c>Compare</c> would follow the culture.</summary>
    private sealed class OrdinalCompare : ExpressionVisitor
    {
        private static readonly MethodInfo ByCulture = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
        private static readonly MethodInfo ByCodePoint = typeof(string).GetMethod(nameof(string.CompareOrdinal), [typeof(string), typeof(string)])!;

        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            node.Method == ByCulture ? Expression.Call(ByCodePoint, node.Arguments) : base.VisitMethodCall(node);
    }
}
