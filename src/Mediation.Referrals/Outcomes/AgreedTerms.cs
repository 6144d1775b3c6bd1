namespace Mediation.Referrals.Outcomes;

/// <summary>What the parties agreed on before a body binds the bank (People's Mediation Law, Art. 31).</summary>
public sealed class AgreedTerms(DecisiveMediationReader mediations) : IBindingTerms
{
    /// <summary>Source of these terms, the key of their words.</summary>
    public const string Source = "Mediation";

    public async Task<BindingTerms?> OfAsync(Guid complaintId, CancellationToken ct) =>
        await mediations.OfAsync(complaintId, ct) is { State: MediationState.Agreed, EndedAt: { } endedAt } m
            ? new BindingTerms(Source, m.Number, m.BodyIn(CultureInfo.CurrentUICulture), m.AgreedAmount, m.PayBy, endedAt, DecisionOutcome.SettledInMediation)
            : null;
}
