namespace Mediation.Referrals.Proposals;

/// <summary>Product, cause and demand leave the bank as Chinese words; a reader of another language gets that language's words.</summary>
internal static class SharedFieldTexts
{
    public static SharedSnapshot InReadersLanguage(this SharedSnapshot shared, ComplaintCodes codes) =>
        shared with
        {
            Product = Word(codes.Products, shared.Product),
            Cause = Word(codes.Causes, shared.Cause),
            Demand = Word(codes.Demands, shared.Demand),
        };

    /// <remarks>A word that the lists no longer know stays as it was sent.</remarks>
    private static string? Word(IReadOnlyList<CodeItem> list, string? sent) => list.FirstOrDefault(item => item.Zh == sent)?.Word ?? sent;
}
