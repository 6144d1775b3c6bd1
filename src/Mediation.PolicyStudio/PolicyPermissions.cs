namespace Mediation.PolicyStudio;

/// <summary>What can be permitted about policies; each kind names its own permissions to draft and to approve besides.</summary>
[PermissionNames]
public static class PolicyPermissions
{
    public const string Read = "Policies.Read";

    /// <summary>To draft a kind that one may draft.</summary>
    public const string Draft = "Policies.Draft";

    /// <summary>To publish or reject somebody else's draft of a kind that one may approve.</summary>
    public const string Approve = "Policies.Approve";
}
