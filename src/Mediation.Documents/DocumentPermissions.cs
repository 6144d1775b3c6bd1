using Mediation.Core.Security;

namespace Mediation.Documents;

/// <summary>What can be permitted about documents.</summary>
[PermissionNames]
public static class DocumentPermissions
{
    public const string Verify = "Documents.Verify";
}
