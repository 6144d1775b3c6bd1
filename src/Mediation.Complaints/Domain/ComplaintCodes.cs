namespace Mediation.Complaints.Domain;

/// <summary>
/// Code lists by which complaints are classified: business category and cause after JR/T 0169-2018, demand by the bank itself
/// (policy <c>complaint-codes</c>, versioned like every policy).
/// </summary>
public sealed record ComplaintCodes(IReadOnlyList<CodeItem> Products, IReadOnlyList<CodeItem> Causes, IReadOnlyList<CodeItem> Demands)
{
    public const string PolicyKey = "complaint-codes";

    public string Product(string code) => Word(Products, code);

    public string Cause(string code) => Word(Causes, code);

    public string Demand(string code) => Word(Demands, code);

    /// <summary>The Chinese word, for documents and for what leaves the bank.</summary>
    public static string InChinese(IReadOnlyList<CodeItem> list, string code) => list.FirstOrDefault(item => item.Code == code)?.Zh ?? code;

    public static bool Has(IReadOnlyList<CodeItem> list, string? code) => list.Any(item => item.Code == code);

    /// <summary>Whether whoever makes this demand wants the sum in dispute.</summary>
    public bool AsksForMoney(string demand) => Demands.Any(item => item.Code == demand && item.Money);

    private static string Word(IReadOnlyList<CodeItem> list, string code) => list.FirstOrDefault(item => item.Code == code)?.Word ?? code;
}
