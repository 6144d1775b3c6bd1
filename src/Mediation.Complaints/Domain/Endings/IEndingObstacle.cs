namespace Mediation.Complaints.Domain.Endings;

/// <summary>A module's answer to what stands against ending a complaint without a decision, or giving it away: a mediation that goes on.</summary>
public interface IEndingObstacle
{
    /// <summary>The refusal that says what stands against it; null where nothing does.</summary>
    /// <param name="complaintId">The complaint.</param>
    /// <param name="staysInBank">Whether another unit of the bank goes on with it: then only what is under way stands against it.</param>
    /// <param name="ct">Ends the reading.</param>
    Task<BusinessException?> OfAsync(Guid complaintId, bool staysInBank, CancellationToken ct);
}
