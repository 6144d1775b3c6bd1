namespace Mediation.Referrals.Outcomes;

/// <summary>What the parties agreed on before a body binds the bank (People's Mediation Law, Art. 31).</summary>
public sealed class AgreedTerms(MediationDbContext db) : IBindingTerms
{
    /// <summary>Source of these terms, the key of their words.</summary>
    public const string Source = "Mediation";

    public async Task<BindingTerms?> OfAsync(Guid complaintId, CancellationToken ct)
    {
        var culture = CultureInfo.CurrentUICulture;
        return await (
            from m in db.MediationCases.Decisive()
            where m.CaseId == complaintId && m.State == MediationState.Agreed
            join b in db.MediationBodies on m.BodyId equals b.Id
            select new BindingTerms(Source, m.Number, b.NameIn(culture), m.AgreedAmount, m.PayBy, m.EndedAt!.Value, DecisionOutcome.SettledInMediation)
        ).SingleOrDefaultAsync(ct);
    }
}
