namespace Mediation.Core.Deliveries;

/// <summary>Whether this node may begin work now that other nodes may do as well. The host has one; without it a node always may.</summary>
public interface IWorkPermit
{
    Task<bool> MayWorkAsync(CancellationToken ct);
}
