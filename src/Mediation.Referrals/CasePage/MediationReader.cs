namespace Mediation.Referrals.CasePage;

/// <summary>Reads the mediation of a case once per request, for all parts, acts and steps of one page.</summary>
public sealed class MediationReader(OncePerRequest<GetCaseMediation.Input, GetCaseMediation.Result> query)
{
    /// <summary>The mediation that counts for the case; null when none was ever proposed.</summary>
    public async Task<CaseMediation?> OfAsync(CaseContext context) => (await query.RunAsync(new GetCaseMediation.Input(context.Id))).Mediation;
}
