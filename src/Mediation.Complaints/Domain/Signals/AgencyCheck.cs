using System.Text.Json;
using Mediation.Core.Json;

namespace Mediation.Complaints.Domain.Signals;

/// <summary>
/// What pointed to an agency when a complaint was looked at, with the facts and the version of the rules. Never changed; the newest counts. Where nothing
/// ever pointed to one there is none.
/// </summary>
public sealed class AgencyCheck
{
    private AgencyCheck() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid CaseId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public int Points { get; private set; }

    /// <summary>Whether that is what the rules ask for.</summary>
    public bool IsSuspected { get; private set; }

    /// <summary>Version of the policy <c>agency-signals</c>.</summary>
    public int PolicyVersion { get; private set; }

    public string FactsJson { get; private set; } = string.Empty;

    public string SignalsJson { get; private set; } = string.Empty;

    public AgencyFacts Facts => JsonSerializer.Deserialize<AgencyFacts>(FactsJson, MediationJson.Stored)!;

    public IReadOnlyList<AgencySignal> Signals => JsonSerializer.Deserialize<IReadOnlyList<AgencySignal>>(SignalsJson, MediationJson.Stored)!;

    public static AgencyCheck Of(Guid caseId, AgencyFacts facts, Policy<AgencyRules> policy, DateTimeOffset now)
    {
        var signals = AgencyPolicy.Signals(facts, policy.Rules);
        var points = signals.Sum(s => s.Points);
        return new AgencyCheck
        {
            CaseId = caseId,
            At = now,
            Points = points,
            IsSuspected = points >= policy.Rules.SuspectedFrom,
            PolicyVersion = policy.Version,
            FactsJson = JsonSerializer.Serialize(facts, MediationJson.Stored),
            SignalsJson = JsonSerializer.Serialize(signals, MediationJson.Stored),
        };
    }

    /// <summary>Whether it says something that an earlier one did not; without an earlier one, whether it says anything.</summary>
    public bool IsNews(AgencyCheck? earlier) =>
        earlier is null
            ? Signals.Count > 0
            : PolicyVersion != earlier.PolicyVersion || !string.Equals(SignalsJson, earlier.SignalsJson, StringComparison.Ordinal);
}
