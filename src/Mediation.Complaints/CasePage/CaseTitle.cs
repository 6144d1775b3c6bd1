namespace Mediation.Complaints.CasePage;

/// <summary>What a case is about, as a person says it: the product, the cause, and what is asked for.</summary>
public static class CaseTitle
{
    /// <param name="texts">The reader's words.</param>
    /// <param name="product">Word of the product.</param>
    /// <param name="cause">Word of the cause.</param>
    /// <param name="demand">Word of the demand.</param>
    /// <param name="amount">Renminbi in dispute, or null.</param>
    /// <param name="claims">How many claims stand; the title names the first.</param>
    public static string Of(Texts texts, string? product, string? cause, string? demand, decimal? amount, int claims = 1) =>
        texts[
            (amount is null ? "Case:Title" : "Case:TitleSum") + (claims > 1 ? ":Claims" : null),
            ("product", product),
            ("cause", cause),
            ("demand", demand),
            ("amount", amount),
            ("claims", claims)
        ];
}
