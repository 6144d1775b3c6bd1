namespace Mediation.Ownership.Domain.Risk;

/// <summary>
/// The rating as a policy that people change. Twenty persons by interview stay major by definition (CBIRC Order 2020/3, Art. 28): the bank may name fewer
/// persons and no other channel.
/// </summary>
public sealed class RiskRulesKind() : OwnershipKind<RiskRules>(RiskRules.PolicyKey)
{
    /// <summary>Persons from which the order defines a major complaint.</summary>
    private const int PersonsByOrder = 20;

    protected override IEnumerable<PolicyFault> FaultsIn(RiskRules rules, PolicyGround ground) =>
        [
            .. ThresholdFaults(rules.Thresholds),
            .. BandFaults(rules.Amount, "amount"),
            .. BandFaults(rules.Repeat, "repeat"),
            .. BandFaults(rules.Group, "group"),
            .. SignalFaults(rules.Signals),
            .. LifeFaults(rules),
            .. DefinitionFaults(rules.InterviewGroup),
        ];

    private static IEnumerable<PolicyFault> ThresholdFaults(RiskThresholds levels)
    {
        if (levels.Major <= levels.Elevated)
        {
            yield return new PolicyFault("thresholds.major", "Ownership:ThresholdsOutOfOrder") { Values = [("below", levels.Elevated)] };
        }

        if (levels.Critical <= levels.Major)
        {
            yield return new PolicyFault("thresholds.critical", "Ownership:ThresholdsOutOfOrder") { Values = [("below", levels.Major)] };
        }
    }

    /// <summary>Of several bands the highest reached counts alone: each begins above the one before and adds more.</summary>
    private static IEnumerable<PolicyFault> BandFaults(IReadOnlyList<RiskBand> bands, string field)
    {
        for (var i = 1; i < bands.Count; i++)
        {
            if (bands[i].From <= bands[i - 1].From)
            {
                yield return new PolicyFault($"{field}[{i + 1}].from", "Ownership:BandsOutOfOrder") { Values = [("below", bands[i - 1].From)] };
            }

            if (bands[i].Points <= bands[i - 1].Points)
            {
                yield return new PolicyFault($"{field}[{i + 1}].points", "Ownership:BandsOutOfOrder") { Values = [("below", bands[i - 1].Points)] };
            }
        }
    }

    private static IEnumerable<PolicyFault> SignalFaults(IReadOnlyList<RiskSignal> signals)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        for (var i = 0; i < signals.Count; i++)
        {
            var (signal, place) = (signals[i], $"signals[{i + 1}]");
            if (!keys.Add(signal.Signal))
            {
                yield return new PolicyFault($"{place}.signal", "Ownership:SignalTwice") { Values = [("signal", signal.Signal)] };
            }

            if (signal is { Words.Count: 0, Sign: null, Channel: null })
            {
                yield return new PolicyFault(place, "Ownership:SignalOfNothing") { Values = [("signal", signal.Signal)] };
            }

            // One character is part of too many words.
            if (signal.Words.FirstOrDefault(word => FoldedNarrative.Phrase(word).Length < 2) is { } tooShort)
            {
                yield return new PolicyFault($"{place}.words", "Ownership:WordTooShort") { Values = [("word", tooShort)] };
            }

            foreach (var fault in ExceptionFaults(signal, signal.Exceptions, $"{place}.exceptions"))
            {
                yield return fault;
            }

            foreach (var fault in ExceptionFaults(signal, signal.ExceptionsOfOthers, $"{place}.exceptionsOfOthers"))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<PolicyFault> ExceptionFaults(RiskSignal signal, IReadOnlyList<string>? exceptions, string place)
    {
        if ((exceptions ?? []).FirstOrDefault(e => !signal.Words.Any(word => SoughtWord.PhrasesOf(word).Any(phrase => IsPart(phrase, e)))) is { } idle)
        {
            yield return new PolicyFault(place, "Ownership:ExceptionWithoutWord") { Values = [("exception", idle)] };
        }

        // Then no such word would ever be found: a missed threat to life costs more than a false one.
        if ((exceptions ?? []).FirstOrDefault(e => signal.Words.Any(word => SoughtWord.PhrasesOf(word).Any(phrase => IsPart(e, phrase)))) is { } swallows)
        {
            yield return new PolicyFault(place, "Ownership:ExceptionOfWholeWord") { Values = [("exception", swallows)] };
        }
    }

    /// <summary>A threat to life alone makes a case major, from the form as from the words: the bank may make it weigh more, not less.</summary>
    private static IEnumerable<PolicyFault> LifeFaults(RiskRules rules)
    {
        var at = rules.Signals.ToList().FindIndex(signal => signal.Sign == RiskSigns.SelfHarmThreatened && signal.Words.Count > 0);
        if (at < 0)
        {
            yield return new PolicyFault("signals", "Ownership:ThreatToLifeMissing");
        }
        else if (rules.Signals[at].Points < rules.Thresholds.Major)
        {
            yield return new PolicyFault($"signals[{at + 1}].points", "Ownership:ThreatToLifeBelowMajor") { Values = [("least", rules.Thresholds.Major)] };
        }
    }

    private static bool IsPart(string part, string whole) => FoldedNarrative.Phrase(whole).Contains(FoldedNarrative.Phrase(part), StringComparison.Ordinal);

    private static IEnumerable<PolicyFault> DefinitionFaults(InterviewGroup group)
    {
        if (group.Persons > PersonsByOrder)
        {
            yield return new PolicyFault("interviewGroup.persons", "Ownership:DefinitionOfOrder") { Values = [("persons", PersonsByOrder)] };
        }

        if (group.Channel != IntakeChannel.Visit)
        {
            yield return new PolicyFault("interviewGroup.channel", "Ownership:DefinitionOfOrder") { Values = [("persons", PersonsByOrder)] };
        }
    }
}
