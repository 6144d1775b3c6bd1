namespace Mediation.Core.DueRows;

/// <summary>Whether this node may take on a row now that other nodes may take on as well. The host has one; without it a node always may.</summary>
public interface IWorkPermit
{
    Task<bool> MayWorkAsync(CancellationToken ct);
}
