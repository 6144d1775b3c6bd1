namespace Mediation.Referrals.Proposals;

/// <summary>
/// Waits a moment until a pushed case was received: the outbox delivers it as soon as it is committed, and whoever pushed it is then shown the
/// receipt and not the state before it.
/// </summary>
[RequiresPermission(ReferralPermissions.Refer)]
public sealed class AwaitReceipt(MediationDbContext db, CurrentUser user) : Query<AwaitReceipt.Input, bool>
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    /// <summary>Two seconds in all: a body that takes longer is shown as not having received it yet, and its page looks again.</summary>
    private const int Looks = 40;

    public sealed record Input(Guid MediationId) : IInput<bool>;

    /// <returns>Whether it was received, or is over.</returns>
    public override async Task<bool> RunAsync(Input input, CancellationToken ct)
    {
        var mediation = db.MediationCases.AsNoTracking().Where(m => m.Id == input.MediationId);
        var complaint = await mediation.Select(m => (Guid?)m.CaseId).SingleOrDefaultAsync(ct) ?? throw ReferralErrors.NotFound();
        await db.EnsureInScopeAsync(complaint, user, ct);
        for (var look = 0; look < Looks; look++)
        {
            if (!await mediation.AnyAsync(m => m.State == MediationState.Pushed, ct))
            {
                return true;
            }

            // The time of the computer and not of the institution: this is about how long a person waits.
            await Task.Delay(Between, ct);
        }

        return false;
    }
}
