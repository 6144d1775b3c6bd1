namespace Mediation.Ownership.Domain;

/// <content>The measures that the leader sets.</content>
public sealed partial class LeaderOwnership
{
    private readonly List<OwnershipMeasure> measures = [];

    public IReadOnlyList<OwnershipMeasure> Measures => measures;

    public OwnershipMeasure SetMeasure(Note title, MediationUser owner, DateOnly dueOn, DateTimeOffset dueAt)
    {
        Fire(OwnershipAction.SetMeasure);
        var measure = OwnershipMeasure.Of(Id, title, owner, dueOn, dueAt);
        measures.Add(measure);
        Raise(new MeasureSet(CaseId, measure.Id, owner.Id, owner.DisplayName, dueOn, title.Id));
        return measure;
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
