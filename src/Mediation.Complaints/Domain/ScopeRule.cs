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

    /// <summary>The condition with these in the places of the complaint and of what it asks of the person.</summary>
    public Expression Of(Expression complaint, Expression id, Expression unit, Expression path, Expression endOfSubtree) =>
        new Spreading(rule.Parameters[0], complaint, rule.Parameters[1], id, unit, path, endOfSubtree).Visit(rule.Body);

    private sealed class Spreading(
        ParameterExpression complaint,
        Expression its,
        ParameterExpression actor,
        Expression id,
        Expression unit,
        Expression path,
        Expression end
    ) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == complaint ? its : node;

        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression != actor
                ? base.VisitMember(node)
                : node.Member.Name switch
                {
                    nameof(Actor.Id) => id,
                    nameof(Actor.UnitId) => unit,
                    nameof(Actor.UnitPath) => path,
                    _ => throw new NotSupportedException($"A row scope asks of the reader for {node.Member.Name}, which no compiled query is given."),
                };

        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            node.Method.DeclaringType == typeof(StorageRules) && node.Method.Name == nameof(StorageRules.EndOfSubtree) ? end : base.VisitMethodCall(node);
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
