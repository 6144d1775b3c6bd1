namespace Mediation.Referrals.Proposals;

/// <summary>Puts a verdict of the routing policy into words.</summary>
public static class RoutingText
{
    /// <summary>As the decision keeps it: what was found, whether the unit prefers the body, how many cases it had.</summary>
    public static string Of(Texts texts, RoutingVerdict body) =>
        string.Join(
            texts["Core:ListSeparator"],
            new[]
            {
                texts.Of(body.Reason),
                body.Preference is { } place ? texts["Mediation:Preferred", ("place", place)] : null,
                texts["Centre:Load", ("count", body.OpenCases)],
            }.OfType<string>()
        );
}
