namespace Mediation.Accounts.Domain;

/// <summary>Refusals of this module.</summary>
public static class AccountErrors
{
    public static BusinessException NotFound() => new("Accounts:NotFound", ErrorKind.NotFound);

    public static BusinessException ProposalNotFound() => new("Accounts:ProposalNotFound", ErrorKind.NotFound);

    public static BusinessException WrongPassword() => new("Accounts:WrongPassword", ErrorKind.Invalid, "current");

    public static BusinessException WrongCode() => new("Accounts:WrongCode", ErrorKind.Invalid, "code");

    public static BusinessException TooManyAttempts() => new("Accounts:TooManyAttempts", ErrorKind.Conflict);

    public static BusinessException NoPassword() => new("Accounts:NoPassword", ErrorKind.Conflict);

    public static BusinessException SecondFactorActive() => new("Accounts:SecondFactorActive");

    public static BusinessException SecondFactorMissing() => new("Accounts:SecondFactorMissing");

    public static BusinessException UserNameTaken() => new("Accounts:UserNameTaken", ErrorKind.Conflict, "userName");

    public static BusinessException EmployeeNumberTaken() => new("Accounts:EmployeeNumberTaken", ErrorKind.Conflict, "employeeNumber");

    public static BusinessException UnknownUnit() => new("Accounts:UnknownUnit", ErrorKind.Invalid, "unit");

    public static BusinessException UnitMissing() => new("Accounts:UnitMissing", ErrorKind.Invalid, "unit");

    public static BusinessException RoleOfOthers() => new("Accounts:RoleOfOthers", ErrorKind.Invalid, "roles");

    /// <summary>The administrator's role with another one, see <see cref="MediationRoles.AreSeparate"/>.</summary>
    public static BusinessException AdministratorAlone() => new("Accounts:AdministratorAlone", ErrorKind.Invalid, "roles");

    /// <summary>Not one of those who can stand in for the person.</summary>
    public static BusinessException DeputyUnfit() => new("Accounts:DeputyUnfit", ErrorKind.Invalid, "deputyId");

    /// <summary>The deputy, or the deputy's own one, and so on, has the person as deputy.</summary>
    public static BusinessException DeputyCircle() => new("Accounts:DeputyCircle", ErrorKind.Invalid, "deputyId");

    public static BusinessException NotAbsent() => new("Accounts:NotAbsent");

    public static BusinessException NothingChanges() => new("Accounts:NothingChanges");

    public static BusinessException FourEyes() => new("Accounts:FourEyes", ErrorKind.Forbidden);

    public static BusinessException ProposalDecided() => new("Accounts:ProposalDecided");

    public static BusinessException ProposalOpen() => new("Accounts:ProposalOpen");

    /// <summary>Nobody locks or resets himself here: what one administrator does to an account, another can look at.</summary>
    public static BusinessException NotYourself() => new("Accounts:NotYourself", ErrorKind.Forbidden);

    /// <summary>The person left the bank: the account is never used again.</summary>
    public static BusinessException PersonLeft() => new("Accounts:PersonLeft", ErrorKind.Conflict);

    /// <summary>The unit is closed; its people belong to its successor.</summary>
    public static BusinessException UnitClosed() => new("Accounts:UnitClosed", ErrorKind.Conflict);

    public static BusinessException AlreadyLocked() => new("Accounts:AlreadyLocked", ErrorKind.Conflict);

    /// <summary>Another administrator locked the acting one at the same moment.</summary>
    public static BusinessException Locked() => new("Accounts:Locked", ErrorKind.Conflict);

    /// <summary>Nobody could approve it: there is no other administrator whose account is open.</summary>
    public static BusinessException NoSecondAdministrator() => new("Accounts:NoSecondAdministrator", ErrorKind.Conflict);

    /// <summary>A token proves that a machine has a secret, not that a second person looked.</summary>
    public static BusinessException OnlyAtPage() => new("Accounts:OnlyAtPage", ErrorKind.Forbidden);

    /// <summary>Whoever resets an administrator could sign in as him and approve his own proposals.</summary>
    public static BusinessException ResetOfAdministrator() => new("Accounts:ResetOfAdministrator", ErrorKind.Forbidden);
}
