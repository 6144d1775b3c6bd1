namespace Mediation.Referrals.CentreDesk;

/// <summary>Where a part stands on the body's page of a case.</summary>
public enum CentrePlace
{
    /// <summary>The wide column, under the card of the next step.</summary>
    Main,

    /// <summary>The narrow column.</summary>
    Aside,
}
