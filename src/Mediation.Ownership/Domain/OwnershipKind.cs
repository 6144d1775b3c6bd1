namespace Mediation.Ownership.Domain;

/// <summary>
/// A policy of this module that compliance changes: compliance drafts, another person of compliance or an administrator publishes. A case is judged by the
/// version in force when its complaint was received, whenever it is judged; an ownership keeps the version of its ladder.
/// </summary>
/// <typeparam name="TRules">Its rules.</typeparam>
public abstract class OwnershipKind<TRules>(string key) : SchemaKind<TRules>(key)
{
    public override string DraftPermission => OwnershipPermissions.DraftRules;

    public override string ApprovePermission => OwnershipPermissions.ApproveRules;

    public override PolicyValidity Validity => PolicyValidity.ByReceipt;
}
