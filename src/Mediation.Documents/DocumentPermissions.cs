namespace Mediation.Documents;

/// <summary>What can be permitted about documents.</summary>
public static class DocumentPermissions
{
    public const string Verify = "Documents.Verify";
}
