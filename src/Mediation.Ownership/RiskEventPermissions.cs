namespace Mediation.Ownership;

/// <summary>What can be permitted about risk events and the duty roster. Roles are named in <see cref="OwnershipModule"/>.</summary>
[PermissionNames]
public static class RiskEventPermissions
{
    public const string Read = "RiskEvents.Read";

    /// <summary>To report an event, acknowledge it, call and write the first report: whoever is there at night may, nobody approves it (DOMAIN 8.30).</summary>
    public const string Report = "RiskEvents.Report";

    /// <summary>To write follow-ups and the final report, and to dispose of an event.</summary>
    public const string Work = "RiskEvents.Work";

    /// <summary>To fill the duty roster.</summary>
    public const string ManageRoster = "RiskEvents.ManageRoster";

    /// <summary>To propose other thresholds.</summary>
    public const string DraftRules = "RiskEvents.DraftRules";

    /// <summary>To put them into force.</summary>
    public const string ApproveRules = "RiskEvents.ApproveRules";
}
