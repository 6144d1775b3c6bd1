namespace Mediation.Complaints.Intake;

/// <summary>What the bank owes from now on.</summary>
/// <param name="Kind">Kind of its term in the policy.</param>
/// <param name="Name">Name of that term in the reader's language.</param>
/// <param name="IsLegal">Whether the law sets it.</param>
/// <param name="DueAt">End of its limit.</param>
public sealed record StartedDuty(string Kind, string Name, bool IsLegal, DateTimeOffset DueAt)
{
    internal static IReadOnlyList<StartedDuty> Of(IEnumerable<Duty> duties, ComplaintDuties rules) =>
        [.. duties.OrderBy(d => d.DueAt).ThenBy(d => d.IsLegal).Select(d => new StartedDuty(d.Kind, rules.Term(d.Kind).Name.Word, d.IsLegal, d.DueAt))];
}
