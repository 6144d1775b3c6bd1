namespace Mediation.Accounts;

/// <summary>What can be permitted about accounts.</summary>
[PermissionNames]
public static class AccountPermissions
{
    /// <summary>Held by no role: the sign-in runs as the system, after it has checked who comes.</summary>
    public const string StartSession = "Accounts.StartSession";

    public const string ManagePeople = "Accounts.ManagePeople";

    /// <summary>To add, rename, move and close units, and to let people leave; each of it needs two.</summary>
    public const string ManageOrganisation = "Accounts.ManageOrganisation";

    public const string ReadSecurityLog = "Accounts.ReadSecurityLog";
}
