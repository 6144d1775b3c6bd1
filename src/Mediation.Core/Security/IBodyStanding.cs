namespace Mediation.Core.Security;

/// <summary>Says whether a mediation body is active; answered by the module that keeps the register of bodies.</summary>
public interface IBodyStanding
{
    Task<bool> IsActiveAsync(Guid bodyId, CancellationToken ct);
}
