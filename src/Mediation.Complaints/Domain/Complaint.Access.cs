namespace Mediation.Complaints.Domain;

/// <content>Who keeps away from it, and who looked at the full personal data.</content>
public sealed partial class Complaint
{
    private readonly List<Recusal> recusals = [];

    /// <summary>Who keeps away from it.</summary>
    public IReadOnlyList<Recusal> Recusals => recusals;

    /// <summary>Puts the complaint out of this person's scope. Expects <see cref="Recusals"/> to be loaded.</summary>
    /// <param name="personId">Who keeps away.</param>
    /// <param name="name">For the history.</param>
    /// <param name="ground">Why.</param>
    /// <param name="at">When.</param>
    /// <exception cref="InvalidOperationException">The person keeps away already: the caller has to check first.</exception>
    public void Recuse(Guid personId, string name, RecusalGround ground, DateTimeOffset at)
    {
        if (recusals.Exists(r => r.PersonId == personId))
        {
            throw new InvalidOperationException("The person keeps away from this complaint already.");
        }

        recusals.Add(Recusal.Of(Id, personId, ground, at));
        Raise(new PersonRecused(Id, personId, name, ground));
    }

    public void RecordReveal(string reason) => Raise(new ComplainantRevealed(Id, reason));
}
