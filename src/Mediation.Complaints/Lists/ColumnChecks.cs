namespace Mediation.Complaints.Lists;

/// <summary>The check of chosen columns, for every input that carries some.</summary>
public static class ColumnChecks
{
    /// <summary>Each column stands once; so there are never more than there are columns.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<ListColumn>?> AreDistinct<T>(this IRuleBuilder<T, IReadOnlyList<ListColumn>?> rule) =>
        rule.Must(columns => columns is null || columns.Distinct().Count() == columns.Count).WithErrorCode("Complaints:ColumnTwice");
}
