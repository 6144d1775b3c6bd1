namespace Mediation.Ownership;

/// <summary>What can be permitted about risk and ownership. Roles are named in <see cref="OwnershipModule"/>.</summary>
[PermissionNames]
public static class OwnershipPermissions
{
    public const string Read = "Ownership.Read";

    /// <summary>To be named, accept, decline, hand over and set measures.</summary>
    public const string Own = "Ownership.Own";
    public const string CompleteMeasure = "Ownership.CompleteMeasure";

    /// <summary>To see which major cases have no leader.</summary>
    public const string WatchVacancies = "Ownership.WatchVacancies";

    /// <summary>To check an ownership whose case has ended, and to close it out or send it back.</summary>
    public const string CloseOut = "Ownership.CloseOut";

    /// <summary>To read the ledger of owned cases.</summary>
    public const string ReadLedger = "Ownership.ReadLedger";
    public const string AssessRisk = "Ownership.AssessRisk";

    /// <summary>To draft the next version of rating, matrix or ladder.</summary>
    public const string DraftRules = "Ownership.DraftRules";

    /// <summary>To publish or reject somebody else's draft of them.</summary>
    public const string ApproveRules = "Ownership.ApproveRules";
}
