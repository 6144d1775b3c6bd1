namespace Mediation.Ownership.Domain.Assignment;

/// <summary>The matrix, policy <c>assignment-matrix</c>: the first row that fits decides.</summary>
public sealed record AssignmentRules(IReadOnlyList<AssignmentRow> Rows)
{
    public const string PolicyKey = "assignment-matrix";
}
