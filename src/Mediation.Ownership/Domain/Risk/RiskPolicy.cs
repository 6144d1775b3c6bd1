namespace Mediation.Ownership.Domain.Risk;

/// <summary>Rates a complaint from facts and rules alone, and says what each signal added.</summary>
public static class RiskPolicy
{
    /// <summary>Signal of a person who complained before; its evidence is the number of complaints, this one included.</summary>
    public const string Repeat = "repeat";

    /// <summary>The same signal for somebody who does not see all of the earlier complaints: it has no evidence.</summary>
    public const string RepeatElsewhere = "repeatElsewhere";

    /// <summary>A contribution of <see cref="Repeat"/> as somebody reads it.</summary>
    /// <param name="repeat">With the number of complaints.</param>
    /// <param name="seen">How many of the earlier complaints this reader sees.</param>
    public static RiskContribution AsSeenBy(RiskContribution repeat, int seen) =>
        repeat.Evidence == Figure(seen + 1) ? repeat : repeat with { Signal = RepeatElsewhere, Evidence = string.Empty };

    public static RiskScore Score(RiskFacts facts, RiskRules rules)
    {
        List<RiskContribution> contributions = [];
        Add(contributions, "amount", Reached(rules.Amount, facts.ClaimedAmount), Figure(facts.ClaimedAmount));
        Add(contributions, "elderly", Reached([rules.Elderly], facts.Age), Figure(facts.Age));
        Add(contributions, Repeat, Reached(rules.Repeat, facts.EarlierComplaints), Figure(facts.EarlierComplaints + 1));
        Add(contributions, "group", Reached(rules.Group, facts.GroupSize), Figure(facts.GroupSize));
        contributions.AddRange(rules.Signals.Select(signal => Find(signal, facts)).OfType<RiskContribution>());
        Add(contributions, "overdue", facts.Missed is null ? 0 : rules.OverduePoints, facts.Missed?.ToString() ?? string.Empty);
        Add(contributions, "mediationEnded", facts.MediationEnded ? rules.MediationEndedPoints : 0, string.Empty);
        var total = contributions.Sum(c => c.Points);
        if (facts.GroupSize < rules.InterviewGroup.Persons || facts.Channel != rules.InterviewGroup.Channel)
        {
            return new RiskScore(total, rules.Thresholds.LevelOf(total), contributions);
        }

        contributions.Add(new RiskContribution("majorByDefinition", 0, RiskSource.Fact, Figure(facts.GroupSize)));
        return new RiskScore(total, RiskLevel.Critical, contributions);
    }

    /// <summary>A case is rated as long as it is open.</summary>
    public static bool CanBeRated(Complaint complaint) => complaint.IsOpen;

    /// <exception cref="Core.Errors.BusinessException"><c>Ownership:CaseEnded</c></exception>
    public static void EnsureCanBeRated(Complaint complaint)
    {
        if (!CanBeRated(complaint))
        {
            throw OwnershipErrors.CaseEnded();
        }
    }

    private static void Add(List<RiskContribution> contributions, string signal, int points, string evidence)
    {
        if (points > 0)
        {
            contributions.Add(new RiskContribution(signal, points, RiskSource.Fact, evidence));
        }
    }

    private static int Reached(IReadOnlyList<RiskBand> bands, decimal? value) =>
        bands.Where(band => value >= band.From).OrderByDescending(band => band.From).FirstOrDefault()?.Points ?? 0;

    private static RiskContribution? Find(RiskSignal signal, RiskFacts facts)
    {
        if (signal.Sign is { } sign && facts.Signs.HasFlag(sign))
        {
            return new RiskContribution(signal.Signal, signal.Points, RiskSource.Noted, sign.ToString());
        }

        if (signal.Channel == facts.Channel)
        {
            return new RiskContribution(signal.Signal, signal.Points, RiskSource.Channel, facts.Channel.ToString());
        }

        return facts.Mentions?.FirstOrDefault(m => m.Signal == signal.Signal) is { } mention
            ? new RiskContribution(signal.Signal, signal.Points, RiskSource.Words, mention.Word)
            : null;
    }

    private static string Figure(decimal? value) => value?.ToString("#,##0.##", CultureInfo.InvariantCulture) ?? string.Empty;
}
