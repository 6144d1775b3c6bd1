namespace Mediation.Complaints;

/// <summary>What can be permitted about complaints. Roles are named in <see cref="ComplaintsModule"/>.</summary>
[PermissionNames]
public static class ComplaintPermissions
{
    public const string Register = "Complaints.Register";
    public const string Read = "Complaints.Read";
    public const string Handle = "Complaints.Handle";
    public const string RevealComplainant = "Complaints.RevealComplainant";
}
