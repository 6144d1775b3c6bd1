namespace Mediation.Referrals.Proposals;

/// <summary>Respondent, product, cause and demand leave the bank as Chinese words; a reader of another language gets that language's words.</summary>
internal static class SharedFieldTexts
{
    /// <param name="shared">As it was sent.</param>
    /// <param name="codes">The code lists in force.</param>
    /// <param name="names">The bank and its units as respondents, see <see cref="BankName.WordsAsync"/>.</param>
    public static SharedSnapshot InReadersLanguage(this SharedSnapshot shared, ComplaintCodes codes, IReadOnlyDictionary<string, string> names) =>
        shared with
        {
            Respondent = shared.Respondent is { } respondent ? names.GetValueOrDefault(respondent, respondent) : null,
            Product = Word(codes.Products, shared.Product),
            Cause = Word(codes.Causes, shared.Cause),
            Demand = Word(codes.Demands, shared.Demand),
        };

    /// <remarks>A word that the lists no longer know stays as it was sent.</remarks>
    private static string? Word(IReadOnlyList<CodeItem> list, string? sent) => list.FirstOrDefault(item => item.Zh == sent)?.Word ?? sent;
}
