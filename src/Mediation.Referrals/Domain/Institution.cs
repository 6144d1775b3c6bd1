namespace Mediation.Referrals.Domain;

/// <summary>The bank as a party to a mediation.</summary>
public static class Institution
{
    /// <summary>Short name, as employment histories and respondents name it. A demo name until the organisation settings hold it.</summary>
    public const string Name = "示例银行";
}
