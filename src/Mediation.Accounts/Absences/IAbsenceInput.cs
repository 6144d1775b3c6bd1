namespace Mediation.Accounts.Absences;

/// <summary>What is said about an absence, by the person or by an administrator.</summary>
internal interface IAbsenceInput
{
    /// <summary>First day; it may lie ahead.</summary>
    DateOnly? From { get; }

    /// <summary>Last day.</summary>
    DateOnly? Until { get; }

    /// <summary>Who gets the person's notices in the meantime; nobody when null.</summary>
    Guid? DeputyId { get; }
}
