namespace Mediation.Complaints.Handling;

/// <summary>Whoever reveals many persons in a short time first proves again who they are: a machine left open must not give them all away.</summary>
public sealed class RevealCounter(TimeProvider clock)
{
    private const int Many = 10;
    private readonly AttemptCounter<Guid> reveals = new(Many, TimeSpan.FromHours(1), clock);

    /// <exception cref="BusinessException"><c>Core:ConfirmIdentity</c></exception>
    public void Count(CurrentUser user)
    {
        if (reveals.WaitOrCount(user.Id) is not null)
        {
            user.DemandConfirmation(clock.GetUtcNow());
        }
    }
}
