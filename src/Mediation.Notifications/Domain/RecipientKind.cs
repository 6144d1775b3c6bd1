namespace Mediation.Notifications.Domain;

/// <summary>What a recipient is named by.</summary>
public enum RecipientKind
{
    /// <summary>One account.</summary>
    Person,

    /// <summary>Whoever holds a role in a unit of the bank, or else in the nearest unit above it.</summary>
    UnitRole,

    /// <summary>Whoever holds a role in a mediation body.</summary>
    BodyRole,

    /// <summary>The complainant of the case.</summary>
    Complainant,
}
