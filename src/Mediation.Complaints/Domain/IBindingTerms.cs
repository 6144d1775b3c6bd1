namespace Mediation.Complaints.Domain;

/// <summary>A module's answer to what binds the decision on a complaint. Any number of modules answer; the decision keeps all their terms.</summary>
public interface IBindingTerms
{
    /// <summary>The terms in force for the complaint; null when there are none of this kind.</summary>
    Task<BindingTerms?> OfAsync(Guid complaintId, CancellationToken ct);
}
