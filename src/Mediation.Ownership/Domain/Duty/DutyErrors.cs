namespace Mediation.Ownership.Domain.Duty;

/// <summary>Refusals about the duty roster.</summary>
public static class DutyErrors
{
    public static BusinessException UnknownUnit() => new("Duty:UnknownUnit", ErrorKind.NotFound);

    public static BusinessException UnknownPerson(string field) => new("Duty:UnknownPerson", ErrorKind.Invalid, field);

    public static BusinessException SamePerson() => new("Duty:SamePerson", ErrorKind.Invalid, "deputyId");

    /// <summary>What was is not written anew.</summary>
    public static BusinessException PastDay() => new("Duty:PastDay", ErrorKind.Invalid, "from");
}
