namespace Mediation.Ownership.Domain;

/// <summary>
/// Who closes an ownership out, and what has to be there (the bank's own rule of 包案销号): somebody else than who did the work, of the unit of the case or
/// one above it. A pure decision, shared by the page, the list and the use case.
/// </summary>
public static class CloseOutPolicy
{
    /// <summary>What is missing, the heaviest first.</summary>
    /// <param name="ownership">The whole ownership.</param>
    /// <param name="state">How its case ended.</param>
    /// <param name="notifiedAt">When the complainant was notified of the decision; null where nobody was reached.</param>
    public static IReadOnlyList<CloseOutFault> FaultsOf(LeaderOwnership ownership, ComplaintState state, DateTimeOffset? notifiedAt)
    {
        List<CloseOutFault> faults = [];
        if (ownership.OpenMeasures.Any())
        {
            faults.Add(CloseOutFault.MeasuresLeft);
        }

        if (ownership.Measures.Count == 0)
        {
            faults.Add(CloseOutFault.NoMeasures);
        }

        if (!ownership.IsContacted)
        {
            faults.Add(CloseOutFault.NotContacted);
        }

        if (state == ComplaintState.Closed && notifiedAt is null)
        {
            faults.Add(CloseOutFault.NotNotified);
        }

        return faults;
    }

    /// <summary>Refuses to close out over what is missing.</summary>
    /// <exception cref="BusinessException"><c>Ownership:CloseOutMeasuresLeft</c>, <c>Ownership:CloseOutReasonMissing</c></exception>
    public static void Ensure(IReadOnlyCollection<CloseOutFault> faults, bool hasReason)
    {
        if (faults.Contains(CloseOutFault.MeasuresLeft))
        {
            throw OwnershipErrors.CloseOutMeasuresLeft();
        }

        if (faults.Count > 0 && !hasReason)
        {
            throw OwnershipErrors.CloseOutReasonMissing();
        }
    }

    /// <summary>Why this person may not check this ownership; null where they may.</summary>
    /// <param name="user">Who wants to.</param>
    /// <param name="ownership">The whole ownership.</param>
    /// <param name="complaint">Its case, in the user's scope.</param>
    /// <param name="handlers">Everybody who ever handled the case.</param>
    public static BusinessException? RefusalOf(CurrentUser user, LeaderOwnership ownership, Complaint complaint, IReadOnlyCollection<Guid> handlers) =>
        PartOf(user.Id, ownership, complaint, handlers)
        ?? (
            user.May(OwnershipPermissions.CloseOut) && user.Actor.UnitPath is { } path && complaint.UnitPath.StartsWith(path, StringComparison.Ordinal)
                ? null
                : OwnershipErrors.CloseOutNotAbove()
        );

    /// <summary>Which part this person had in what is checked: led it, handled it, or owed one of its measures; null where none.</summary>
    /// <param name="person">Who.</param>
    /// <param name="ownership">The whole ownership.</param>
    /// <param name="complaint">Its case.</param>
    /// <param name="handlers">Everybody who ever handled the case.</param>
    public static BusinessException? PartOf(Guid person, LeaderOwnership ownership, Complaint complaint, IReadOnlyCollection<Guid> handlers) =>
        ownership.WasLedBy(person) ? OwnershipErrors.CloseOutByLeader()
        : complaint.HandlerId == person || handlers.Contains(person) ? OwnershipErrors.CloseOutByHandler()
        : ownership.Measures.Any(m => m.OwnerId == person || m.CompletedBy == person) ? OwnershipErrors.CloseOutByMeasureOwner()
        : null;

    /// <summary>Those of the nearest unit, upward from the case, in which anybody may check: they are notified, and nobody above them is.</summary>
    /// <param name="checkers">Who may check, each with the path of the own unit, which the case is in or below.</param>
    public static IReadOnlyList<Guid> Nearest(IReadOnlyCollection<(Guid Id, string UnitPath)> checkers)
    {
        var nearest = checkers.Select(c => c.UnitPath.Length).DefaultIfEmpty().Max();
        return [.. checkers.Where(c => c.UnitPath.Length == nearest).Select(c => c.Id).Distinct()];
    }
}
