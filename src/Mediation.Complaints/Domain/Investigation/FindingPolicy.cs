namespace Mediation.Complaints.Domain.Investigation;

/// <summary>Whether a finding agrees with itself, and a decision with the findings (Order 2020/3, Art. 19: what was verified, basis and reasons).</summary>
public static class FindingPolicy
{
    /// <summary>Whether the bank answers for it, alone or in part.</summary>
    public static bool IsOfBank(Responsibility responsibility) => responsibility is Responsibility.Bank or Responsibility.Shared;

    /// <exception cref="BusinessException">
    /// <c>Complaints:EvidenceMissing</c>, <c>Complaints:UnfoundedFault</c>, <c>Complaints:FaultUnitMissing</c>, <c>Complaints:FaultAreaMissing</c>,
    /// <c>Complaints:FaultOfOthers</c>.
    /// </exception>
    public static void Ensure(ClaimFinding finding)
    {
        if (finding.Evidence.Count == 0 && finding.Result != FindingResult.NotEstablished)
        {
            throw ComplaintErrors.EvidenceMissing();
        }

        var isOfBank = IsOfBank(finding.Responsibility);
        if (isOfBank && finding.Result == FindingResult.Unfounded)
        {
            throw ComplaintErrors.UnfoundedFault();
        }

        if (isOfBank && finding.Unit is null)
        {
            throw ComplaintErrors.FaultUnitMissing();
        }

        if (isOfBank && finding.Area is null)
        {
            throw ComplaintErrors.FaultAreaMissing();
        }

        if (!isOfBank && (finding.Unit is not null || finding.Area is not null))
        {
            throw ComplaintErrors.FaultOfOthers();
        }
    }

    /// <summary>
    /// Of several claims each needs its finding, since the reasons of one decision do not show which of them they are about; of a single one the
    /// reasons of the decision are the finding. What binds the bank is decided as agreed, whatever was found.
    /// </summary>
    /// <exception cref="BusinessException"><c>Complaints:ClaimsWithoutFinding</c>, <c>Complaints:FoundedButRefused</c>.</exception>
    public static void EnsureDecided(DecisionOutcome outcome, IReadOnlyList<FindingResult?> found, bool isBound)
    {
        if (!isBound && found.Count > 1 && found.Any(f => f is null))
        {
            throw ComplaintErrors.ClaimsWithoutFinding(found.Count(f => f is null));
        }

        if (outcome == DecisionOutcome.NotGranted && found.Any(f => f == FindingResult.Founded))
        {
            throw ComplaintErrors.FoundedButRefused();
        }
    }
}
