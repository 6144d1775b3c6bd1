namespace Mediation.Complaints.Domain;

/// <content>Refusals about tasks.</content>
public static partial class ComplaintErrors
{
    public static BusinessException TaskUnknown() => new("Complaints:TaskUnknown", ErrorKind.NotFound);

    /// <summary>Its owner does it, and nobody else says that it is done.</summary>
    public static BusinessException NotYourTask() => new("Complaints:NotYourTask", ErrorKind.Forbidden);

    public static BusinessException TaskEnded() => new("Complaints:TaskEnded");

    /// <summary>Whoever is to do it has to see the case.</summary>
    public static BusinessException UnknownTaskOwner() => new("Complaints:UnknownTaskOwner", ErrorKind.Invalid, "ownerId");
}
