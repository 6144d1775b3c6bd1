namespace Mediation.Complaints.Domain.Linking;

/// <summary>
/// Which complaints can be merged: the same dispute, brought a second time inside the period (Order 2020/3, Art. 18 ¶3). Many persons with one cause
/// are a group of cases and no merger (DOMAIN 8.9).
/// </summary>
public static class MergePolicy
{
    /// <exception cref="BusinessException">
    /// <c>Complaints:MergeWithItself</c>; <c>Complaints:NotMergeable</c> where either was decided, ended, refused or goes through a mediation;
    /// <c>Complaints:MergeLeads</c> where it leads others; <c>Complaints:MergeForwardOpen</c> while a regulator waits for its answer;
    /// <c>Complaints:MergeLateFactWaits</c>; <c>Complaints:MergeHandlerRecused</c>; <c>Complaints:MergeOtherPerson</c> until that is confirmed.
    /// </exception>
    public static void Ensure(Complaint merged, Complaint leading, bool isOtherPerson)
    {
        if (merged.Id == leading.Id)
        {
            throw ComplaintErrors.MergeWithItself();
        }

        EnsureBeforeAnswer(merged, ComplaintAction.Merge);
        EnsureBeforeAnswer(leading, ComplaintAction.Lead);
        if (Leads(merged))
        {
            throw ComplaintErrors.MergeLeads(merged.Number);
        }

        // Its limit is a legal one of its own, and its number is the one that the regulator knows.
        if (merged.Duties.Any(d => d.IsOpen && d.AnswersTo == AnswerTo.Regulator))
        {
            throw ComplaintErrors.MergeForwardOpen(merged.Number);
        }

        if (merged.LateFacts.Any(f => f.State == LateFactState.Waiting))
        {
            throw ComplaintErrors.MergeLateFactWaits(merged.Number);
        }

        if (merged.Recusals.Any(r => r.PersonId == leading.HandlerId))
        {
            throw ComplaintErrors.MergeHandlerRecused();
        }

        if (!isOtherPerson && !AreOfOnePerson(merged, leading))
        {
            throw ComplaintErrors.MergeOtherPerson();
        }
    }

    /// <summary>Whether both complainants are the same person, as far as it is known: by document, telephone or the whole name.</summary>
    public static bool AreOfOnePerson(Complaint one, Complaint other)
    {
        var (a, b) = (one.Complainant, other.Complainant);
        return a.NumberMark is { } number && b.NumberMark is { } others
            ? number == others
            : (a.PhoneMark is { } phone && phone == b.PhoneMark) || (a.NameMark is { } name && name == b.NameMark);
    }

    /// <summary>Whether other complaints are merged into it, by the receipts in its clock.</summary>
    public static bool Leads(Complaint complaint)
    {
        var released = complaint.ClockFacts.Where(f => f.Kind == ClockFactKind.Released).Select(f => f.Ground).ToHashSet(StringComparer.Ordinal);
        return complaint.ClockFacts.Any(f => f is { Kind: ClockFactKind.Received, Ground.Length: > 0 } && !released.Contains(f.Ground));
    }

    private static void EnsureBeforeAnswer(Complaint complaint, ComplaintAction action)
    {
        if (!ComplaintWorkflow.Table.Allows(complaint.State, action))
        {
            throw ComplaintErrors.NotMergeable(complaint.Number, complaint.State);
        }
    }
}
