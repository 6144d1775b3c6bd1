namespace Mediation.Referrals.Data;

/// <summary>A case that is being handled again after its decisive mediation ended with a result.</summary>
public sealed class ReturnedMediation
{
    public required Complaint Complaint { get; init; }

    public required MediationCase Mediation { get; init; }
}
