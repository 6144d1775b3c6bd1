namespace Mediation.Complaints.Data;

/// <summary>The names of duties, as the policy gives them: whatever kind a later version adds is named without a change of code.</summary>
public sealed class DutyNames(PolicyReader policies)
{
    /// <summary>The terms of all versions in the order of the policy, each kind as its newest version has it.</summary>
    public async Task<IReadOnlyList<DutyTerm>> AllAsync(CancellationToken ct) =>
        [
            .. (await policies.AllAsync<ComplaintDuties>(ComplaintDuties.PolicyKey, ct))
                .SelectMany(p => p.Rules.Terms)
                .DistinctBy(t => t.Kind, StringComparer.Ordinal),
        ];

    /// <summary>The name of a kind in the reader's language; the kind itself where no version knows it.</summary>
    public async Task<string> OfAsync(string kind, CancellationToken ct) => (await AllAsync(ct)).FirstOrDefault(t => t.Kind == kind)?.Name.Word ?? kind;
}
