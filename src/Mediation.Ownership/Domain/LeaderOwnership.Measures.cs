namespace Mediation.Ownership.Domain;

/// <content>The measures that the leader sets.</content>
public sealed partial class LeaderOwnership
{
    private const int FurthestDays = 366;

    private readonly List<OwnershipMeasure> measures = [];

    public IReadOnlyList<OwnershipMeasure> Measures => measures;

    /// <param name="title">What is to be done.</param>
    /// <param name="owner">By whom.</param>
    /// <param name="dueOn">Last local day: not before the day on which it is set, and at most 366 days later.</param>
    /// <param name="institution">Gives local days.</param>
    /// <param name="decideBy">End of the statutory limit of the complaint.</param>
    /// <param name="confirmsAfterLimit">Whether it is meant that the measure ends after that limit.</param>
    /// <exception cref="Core.Errors.BusinessException">
    /// <c>Ownership:MeasureDueInPast</c>, <c>Ownership:MeasureDueTooFar</c>, <c>Ownership:MeasureAfterLimit</c>.
    /// </exception>
    public OwnershipMeasure SetMeasure(
        Note title,
        MediationUser owner,
        DateOnly dueOn,
        InstitutionTime institution,
        DateTimeOffset decideBy,
        bool confirmsAfterLimit = false
    )
    {
        EnsureCanBeDue(dueOn, institution.DateOf(title.WrittenAt));
        var limit = institution.LastDayBefore(decideBy);
        var isAfterLimit = dueOn > limit;
        if (isAfterLimit && !confirmsAfterLimit)
        {
            throw OwnershipErrors.MeasureAfterLimit(limit);
        }

        Fire(OwnershipAction.SetMeasure);
        var measure = OwnershipMeasure.Of(Id, title, owner, dueOn, institution.EndOfDay(dueOn));
        measures.Add(measure);
        Raise(new MeasureSet(CaseId, measure.Id, owner.Id, owner.DisplayName, dueOn, isAfterLimit ? true : null, title.Id));
        return measure;
    }

    private static void EnsureCanBeDue(DateOnly dueOn, DateOnly today)
    {
        if (dueOn < today)
        {
            throw InvalidInputException.Of("dueOn", "Ownership:MeasureDueInPast");
        }

        if (dueOn > today.AddDays(FurthestDays))
        {
            throw InvalidInputException.Of("dueOn", "Ownership:MeasureDueTooFar", ("days", FurthestDays));
        }
    }

    public void CompleteMeasure(OwnershipMeasure measure, Note proof, StoredFile? file)
    {
        Fire(OwnershipAction.CompleteMeasure);
        measure.Complete(proof, file?.Id);
        Raise(new MeasureCompleted(CaseId, measure.Id, measure.OwnerId, measure.OwnerName, measure.IsInTime, proof.Id, file?.Id, file?.Sha256));
    }

    /// <summary>The leader signs a measure off without its being done, and says why.</summary>
    public void WithdrawMeasure(OwnershipMeasure measure, Note reason)
    {
        Fire(OwnershipAction.WithdrawMeasure);
        measure.Withdraw(reason);
        Raise(new MeasureWithdrawn(CaseId, measure.Id, measure.OwnerId, measure.OwnerName, reason.Id));
    }

    /// <summary>The owner of a measure left the bank: somebody else is to do it by the same day.</summary>
    public void GiveMeasure(OwnershipMeasure measure, MediationUser owner, Note reason)
    {
        var before = measure.OwnerId;
        measure.GiveTo(owner);
        Raise(new MeasureGiven(CaseId, measure.Id, owner.Id, owner.DisplayName, before, reason.Id));
    }

    public void MarkLate(OwnershipMeasure measure)
    {
        Fire(OwnershipAction.MarkMeasureLate);
        measure.BecomeLate();
        Raise(new MeasureLate(CaseId, measure.Id, measure.OwnerId, measure.OwnerName, measure.DueOn));
    }

    public OwnershipMeasure MeasureOf(Guid measureId) => measures.SingleOrDefault(m => m.Id == measureId) ?? throw OwnershipErrors.MeasureNotFound();

    /// <summary>What is still to be done, the nearest day first.</summary>
    public IEnumerable<OwnershipMeasure> OpenMeasures => measures.Where(m => m.IsOpen).OrderBy(m => m.DueOn).ThenBy(m => m.Id);
}
