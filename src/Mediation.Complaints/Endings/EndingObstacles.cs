namespace Mediation.Complaints.Endings;

/// <summary>Asks every module what stands against ending a complaint without a decision, or giving it to somebody else.</summary>
public sealed class EndingObstacles(IEnumerable<IEndingObstacle> modules)
{
    /// <param name="complaintId">The complaint.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <param name="staysInBank">Whether another unit of the bank goes on with it.</param>
    /// <exception cref="BusinessException">What the module says that stands against it.</exception>
    public async Task EnsureNoneAsync(Guid complaintId, CancellationToken ct, bool staysInBank = false)
    {
        foreach (var module in modules)
        {
            if (await module.OfAsync(complaintId, staysInBank, ct) is { } refusal)
            {
                throw refusal;
            }
        }
    }
}
