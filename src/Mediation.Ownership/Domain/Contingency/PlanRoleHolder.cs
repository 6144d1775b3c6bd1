namespace Mediation.Ownership.Domain.Contingency;

/// <summary>A role of an active plan: nobody has it at first, then a named person, who confirms to be present.</summary>
public sealed class PlanRoleHolder
{
    private PlanRoleHolder() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ActivationId { get; private set; }

    /// <summary>Key of the role in the plan.</summary>
    public string Role { get; private set; } = string.Empty;

    public Guid? PersonId { get; private set; }

    public string? PersonName { get; private set; }

    public DateTimeOffset? AssignedAt { get; private set; }

    public DateTimeOffset? PresentAt { get; private set; }

    internal static PlanRoleHolder Of(Guid activationId, PlanRole role) => new() { ActivationId = activationId, Role = role.Key };

    internal void Assign(DutyPerson person, DateTimeOffset now) => (PersonId, PersonName, AssignedAt, PresentAt) = (person.Id, person.Name, now, null);

    internal void ConfirmPresence(DateTimeOffset now) => PresentAt = now;
}
