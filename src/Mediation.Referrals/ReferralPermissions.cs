namespace Mediation.Referrals;

/// <summary>What can be permitted about mediation. Roles are named in <see cref="ReferralsModule"/>.</summary>
[PermissionNames]
public static class ReferralPermissions
{
    /// <summary>The bank's side reads.</summary>
    public const string Read = "Referrals.Read";

    /// <summary>The bank's side proposes, records consent, pushes, withdraws.</summary>
    public const string Refer = "Referrals.Refer";

    /// <summary>Reads any agreement in scope: whoever answers for the figures sees what they stand on.</summary>
    public const string CheckAgreements = "Referrals.CheckAgreements";

    /// <summary>The body's side reads its own cases.</summary>
    public const string ReadDesk = "Referrals.ReadDesk";

    /// <summary>The body's staff accept, decline, appoint, end.</summary>
    public const string RunDesk = "Referrals.RunDesk";

    /// <summary>The body's staff and the appointed mediator schedule, move and cancel sessions.</summary>
    public const string Schedule = "Referrals.Schedule";

    /// <summary>The appointed mediator records sessions and the outcome.</summary>
    public const string Mediate = "Referrals.Mediate";
}
