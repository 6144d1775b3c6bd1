namespace Mediation.Complaints.Decisions;

/// <summary>Gathers what binds a decision from every module that can give terms.</summary>
public sealed class BindingTermsReader(IEnumerable<IBindingTerms> givers)
{
    /// <summary>All terms of the complaint, in the order in which they became binding.</summary>
    public async Task<IReadOnlyList<BindingTerms>> OfAsync(Guid complaintId, CancellationToken ct)
    {
        List<BindingTerms> terms = [];
        foreach (var giver in givers)
        {
            if (await giver.OfAsync(complaintId, ct) is { } given)
            {
                terms.Add(given);
            }
        }

        return [.. terms.OrderBy(t => t.AgreedAt)];
    }
}
