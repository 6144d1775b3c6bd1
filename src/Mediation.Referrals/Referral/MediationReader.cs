namespace Mediation.Referrals.Referral;

/// <summary>Reads the mediation of a case once per request, for all parts, acts and steps of one page.</summary>
public sealed class MediationReader(UseCaseRunner run)
{
    private readonly Dictionary<Guid, Task<GetCaseMediation.Result>> read = [];

    /// <summary>The mediation that counts for the case; null when none was ever proposed.</summary>
    public async Task<CaseMediation?> OfAsync(CaseContext context)
    {
        if (!read.TryGetValue(context.Id, out var kept))
        {
            read[context.Id] = kept = run.RunAsync(new GetCaseMediation.Input(context.Id));
        }

        return (await kept).Mediation;
    }
}
