using Mediation.Complaints.Domain.Intake;
using Mediation.Complaints.Intake;
using Mediation.Core.Redaction;

namespace Mediation.Complaints.Signals;

/// <summary>
/// What a complaint would be marked for if it were registered as it is typed, by the same looking and the same rules as afterwards. It keeps and refuses
/// nothing.
/// </summary>
public sealed class RegistrationSignals(
    AgencyAssessor assessor,
    AgencyEvidence evidence,
    BurstFinder bursts,
    IEnumerable<INarrativeWarnings> warnings,
    RegistrationReferences references,
    PersonSealer sealer,
    PolicyReader policies,
    InstitutionTime institution,
    TimeProvider clock
)
{
    /// <param name="typed">What is typed of it; what cannot be read is left out.</param>
    /// <param name="ct">Ends the queries.</param>
    public async Task<Result> OfAsync(RegisterComplaint.Input typed, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var receivedAt = typed.ReceivedAt is { } entered && entered < now ? entered : now;
        var subject = SubjectOf(typed, receivedAt, institution.DateOf(now));
        var check = await assessor.LookAtAsync(subject, now, ct);
        var agency = await policies.InForceAsync<AgencyRules>(AgencyRules.PolicyKey, institution.DateOf(now), ct);
        return new Result(
            await evidence.OfAsync(check.Signals, ct),
            check.Points,
            agency.Rules.SuspectedFrom,
            check.IsSuspected,
            await BurstsAsync(typed, subject, now, ct)
        )
        {
            Warnings = await WarningsAsync(typed.Narrative.Trim(), ct),
        };
    }

    private async Task<IReadOnlyList<NarrativeWarning>> WarningsAsync(string narrative, CancellationToken ct)
    {
        List<NarrativeWarning> words = [];
        foreach (var module in narrative.Length == 0 ? [] : warnings)
        {
            words.AddRange(await module.OfAsync(narrative, ct));
        }

        return words;
    }

    private async Task<IReadOnlyList<BurstOutlook>> BurstsAsync(RegisterComplaint.Input typed, AgencySubject subject, DateTimeOffset now, CancellationToken ct)
    {
        var rules = (await policies.InForceAsync<BurstRules>(BurstRules.PolicyKey, institution.DateOf(now), ct)).Rules;
        if (await references.UnitAsync(typed.Unit, ct) is not { } unit || subject.ReceivedAt < now.AddDays(-rules.AgeDays))
        {
            return [];
        }

        var words = subject.RedactedNarrative;
        FindBursts.LookedAt one = new(
            subject.Id,
            unit.Id,
            unit.Path,
            typed.ProductCode,
            subject.ReceivedAt,
            words.Length > WeightedText.Beginning ? words[..WeightedText.Beginning] : words
        );
        return await bursts.OutlookAsync(one, subject.Complainant, rules, ct);
    }

    /// <summary>Its parties as they would be, of no complaint yet.</summary>
    private AgencySubject SubjectOf(RegisterComplaint.Input typed, DateTimeOffset receivedAt, DateOnly today)
    {
        var person = ComplainantReader.FieldsOf(typed.Person, today);
        List<Party> parties = [Party.Complainant(Guid.Empty, person, sealer)];
        if (typed.Acting is { } acting)
        {
            parties.Add(Party.Other(Guid.Empty, acting.Role, ComplainantReader.FieldsOf(acting.Person, today), acting.Authority, sealer, receivedAt));
        }

        var narrative = typed.Narrative.Trim();
        return AgencySubject.Of(Guid.Empty, parties, narrative, Redactor.Redact(narrative, person.Values()).Text, receivedAt, today);
    }

    /// <param name="Agency">What points to an agency.</param>
    /// <param name="Points">What it adds up to.</param>
    /// <param name="SuspectedFrom">Points from which it would be marked for a person to judge.</param>
    /// <param name="IsSuspected">Whether it would.</param>
    /// <param name="Bursts">Where it would be one of more than usual.</param>
    public sealed record Result(IReadOnlyList<SeenSignal> Agency, int Points, int SuspectedFrom, bool IsSuspected, IReadOnlyList<BurstOutlook> Bursts)
    {
        /// <summary>Words of the narrative that warn, such as of a threat.</summary>
        public IReadOnlyList<NarrativeWarning> Warnings { get; init; } = [];

        public bool IsEmpty => Agency.Count == 0 && Bursts.Count == 0 && Warnings.Count == 0;
    }
}
