namespace Mediation.Notifications.Domain;

/// <summary>Who is to be told. A role is looked up when the notification is sent, and not when it is made.</summary>
public sealed record Recipient
{
    private Recipient() { }

    public RecipientKind Kind { get; private init; }

    public Guid? PersonId { get; private init; }

    public Guid? BodyId { get; private init; }

    public string? Role { get; private init; }

    /// <summary>Path of the unit in which the role is looked for first.</summary>
    public string? UnitPath { get; private init; }

    /// <summary>Who is left out, such as the person for whom this one stands in; null where nobody is.</summary>
    public Guid? ExceptId { get; private init; }

    public static Recipient Person(Guid id) => new() { Kind = RecipientKind.Person, PersonId = id };

    /// <param name="role">A role of the bank, see <see cref="MediationRoles"/>.</param>
    /// <param name="unitPath">Where it is looked for first, then in the units above.</param>
    /// <param name="exceptId">Who is left out.</param>
    public static Recipient InUnit(string role, string unitPath, Guid? exceptId = null) =>
        new()
        {
            Kind = RecipientKind.UnitRole,
            Role = role,
            UnitPath = unitPath,
            ExceptId = exceptId,
        };

    /// <summary>Whoever holds a role in the head office.</summary>
    public static Recipient InHeadOffice(string role) => InUnit(role, HeadOffice);

    public static Recipient InBody(string role, Guid bodyId) =>
        new()
        {
            Kind = RecipientKind.BodyRole,
            Role = role,
            BodyId = bodyId,
        };

    /// <summary>The complainant of the case, by the channel that suits.</summary>
    public static Recipient Complainant() => new() { Kind = RecipientKind.Complainant };

    /// <summary>Looked for at the root of the organisation, whatever its code is.</summary>
    public const string HeadOffice = "/";
}
