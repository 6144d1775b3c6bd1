namespace Mediation.Core.PersonalData;

/// <summary>
/// The personal data of somebody cannot be opened: a row was altered, or the key is not at hand. Nothing is shown in its place, since a page that
/// goes on without a name would look like a complaint without one.
/// </summary>
/// <param name="personId">Whose.</param>
/// <param name="because">Why, in plain words for the log; without any personal value.</param>
public sealed class PersonUnreadableException(Guid personId, string because) : BusinessException("Core:PersonUnreadable", ErrorKind.Conflict)
{
    public Guid PersonId => personId;

    public override string Message => $"The personal data of {personId} cannot be opened: {because}. Run audit verify, and see that the keys are configured.";
}
