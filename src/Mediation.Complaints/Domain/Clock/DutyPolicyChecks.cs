namespace Mediation.Complaints.Domain.Clock;

/// <summary>Whether the rules of <c>complaint-duties</c> can be followed: each fault in a sentence that names the term.</summary>
internal static class DutyPolicyChecks
{
    public static IEnumerable<string> FaultsOf(ComplaintDuties rules) =>
        [
            .. rules.Terms.Count == 0 ? ["terms: there is none."] : Array.Empty<string>(),
            .. Doubled(rules.Terms.Select(t => t.Kind)).Select(kind => $"terms: the kind {kind} is there twice."),
            .. Doubled(rules.Pauses.Select(p => p.Ground)).Select(ground => $"pauses: the ground {ground} is there twice."),
            .. Doubled(rules.Regulators.Select(r => r.Code)).Select(code => $"regulators: the code {code} is there twice."),
            .. rules.Terms.SelectMany(term => FaultsOf(term, rules)),
            .. rules.Pauses.SelectMany(p =>
                p.CountsFor.Where(kind => rules.Terms.All(t => t.Kind != kind)).Select(kind => $"pauses, {p.Ground}: no term has the kind {kind}.")
            ),
            .. rules.Terms.Any(t => t is { StartsWith: ClockFactKind.Received, IsLegal: true, AnswersTo: AnswerTo.Complainant })
                ? Array.Empty<string>()
                : ["terms: no legal term to the complainant starts with Received."],
            .. rules.ReviewApplication is { Days: < 1 } ? ["reviewApplication: days is 1 or more."] : Array.Empty<string>(),
        ];

    private static IEnumerable<string> FaultsOf(DutyTerm term, ComplaintDuties rules)
    {
        var name = $"term {term.Kind}";
        if (string.IsNullOrWhiteSpace(term.Kind) || term.Kind.Length > DutyKinds.Longest || !term.Kind.All(char.IsAsciiLetterOrDigit))
        {
            yield return $"{name}: the kind is 1 to {DutyKinds.Longest} letters and digits.";
        }

        if (term.Days < 1)
        {
            yield return $"{name}: days is 1 or more, not {term.Days}.";
        }

        if (term.StartsWith is not (ClockFactKind.Received or ClockFactKind.ForwardedByRegulator or ClockFactKind.ReviewApplied))
        {
            yield return $"{name}: {term.StartsWith} starts nothing.";
        }

        if (term.AnswersTo == AnswerTo.Regulator && term.StartsWith != ClockFactKind.ForwardedByRegulator)
        {
            yield return $"{name}: a regulator is answered only after ForwardedByRegulator.";
        }

        if (term.AnswersTo == AnswerTo.ReviewApplicant != (term.StartsWith == ClockFactKind.ReviewApplied))
        {
            yield return $"{name}: who applied for a review is answered after ReviewApplied, and nobody else is.";
        }

        foreach (var days in term.WarnBefore.Where(days => days < 0))
        {
            yield return $"{name}: warnBefore holds {days}; a warning comes on the last day or before.";
        }

        foreach (var fault in ExtensionFaults(term, name).Concat(CapFaults(term, rules, name)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> ExtensionFaults(DutyTerm term, string name)
    {
        var reached = new List<int> { term.Days };
        foreach (var step in term.Extensions)
        {
            if (step.ToDays <= step.FromDays)
            {
                yield return $"{name}, {step.RuleId}: toDays ({step.ToDays}) is more than fromDays ({step.FromDays}).";
            }

            if (!reached.Contains(step.FromDays))
            {
                yield return $"{name}, {step.RuleId}: no limit of {step.FromDays} days comes before it.";
            }

            foreach (var role in step.Approver?.Roles.Except(MediationRoles.OfBank, StringComparer.Ordinal) ?? [])
            {
                yield return $"{name}, {step.RuleId}: {role} is no role of the bank.";
            }

            if (step.Approver is { Roles.Count: 0 })
            {
                yield return $"{name}, {step.RuleId}: an approver has a role.";
            }

            reached.Add(step.ToDays);
        }
    }

    private static IEnumerable<string> CapFaults(DutyTerm term, ComplaintDuties rules, string name)
    {
        if (term.Cap is not { } cap)
        {
            if (term.DayKind == DayKind.Working)
            {
                yield return $"{name}: a limit in working days has a cap, for next year's calendar may not be out.";
            }

            yield break;
        }

        if (rules.Terms.FirstOrDefault(t => t.Kind == cap.Of) is not { } other)
        {
            yield return $"{name}: the cap names {cap.Of}, which is no term.";
        }
        else if (other.Cap is not null || other.StartsWith != term.StartsWith || other.AnswersTo != term.AnswersTo)
        {
            yield return $"{name}: the cap names {cap.Of}, which has a cap of its own, another start or another answer.";
        }

        if (cap.DaysBefore < 1)
        {
            yield return $"{name}: daysBefore of the cap is 1 or more, not {cap.DaysBefore}.";
        }

        if (term.Extensions.Count > 0)
        {
            yield return $"{name}: a term with a cap has no extensions.";
        }
    }

    private static IEnumerable<string> Doubled(IEnumerable<string> names) =>
        names.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
}
