using Mediation.Core.Search;

namespace Mediation.Complaints.Domain;

/// <summary>
/// Code lists by which complaints are classified: business category and cause after JR/T 0169-2018, demand by the bank itself
/// (policy <c>complaint-codes</c>, versioned like every policy).
/// </summary>
public sealed record ComplaintCodes(IReadOnlyList<CodeItem> Products, IReadOnlyList<CodeItem> Causes, IReadOnlyList<CodeItem> Demands)
{
    public const string PolicyKey = "complaint-codes";

    /// <summary>These words, and those of codes that only a later version has: a cause is verified and a demand added after the registration.</summary>
    public ComplaintCodes And(ComplaintCodes later) =>
        new(
            [.. Products.UnionBy(later.Products, item => item.Code)],
            [.. Causes.UnionBy(later.Causes, item => item.Code)],
            [.. Demands.UnionBy(later.Demands, item => item.Code)]
        );

    public string Product(string code) => Word(Products, code);

    public string Cause(string code) => Word(Causes, code);

    public string Demand(string code) => Word(Demands, code);

    /// <summary>The Chinese word, for documents and for what leaves the bank.</summary>
    public static string InChinese(IReadOnlyList<CodeItem> list, string code) => list.FirstOrDefault(item => item.Code == code)?.Zh ?? code;

    /// <summary>Whether it is a code of the list, retired or not.</summary>
    public static bool Has(IReadOnlyList<CodeItem> list, string? code) => list.Any(item => item.Code == code);

    /// <summary>The codes that something new may be coded with.</summary>
    public static IEnumerable<CodeItem> Offered(IReadOnlyList<CodeItem> list) => list.Where(item => !item.Retired);

    /// <summary>Whether something new may be coded with it.</summary>
    public static bool Offers(IReadOnlyList<CodeItem> list, string? code) => Offered(list).Any(item => item.Code == code);

    /// <summary>The code that somebody typed: itself, its word, both, or the part of one that no other has; else what was typed, which is no code.</summary>
    public static string Read(IReadOnlyList<CodeItem> all, string? typed)
    {
        var list = Offered(all).ToList();
        var wanted = SearchTokens.Folded(typed ?? "").Trim();
        var first = wanted.Split(' ', 2)[0];
        var found = list.FirstOrDefault(item => SearchTokens.Folded(item.Code) == first)
            ?? list.FirstOrDefault(item => SearchTokens.Folded(item.Zh) == wanted || SearchTokens.Folded(item.En) == wanted)
            ?? (list.Where(item => HasPart(item, wanted)).Take(2).ToList() is [var only] ? only : null);
        return found?.Code ?? typed ?? "";
    }

    private static bool HasPart(CodeItem item, string wanted) =>
        wanted.Length > 0
        && (
            SearchTokens.Folded(item.Code).StartsWith(wanted, StringComparison.Ordinal)
            || SearchTokens.Folded(item.Zh).Contains(wanted, StringComparison.Ordinal)
            || SearchTokens.Folded(item.En).Contains(wanted, StringComparison.Ordinal)
        );

    /// <summary>Whether whoever makes this demand wants the sum in dispute.</summary>
    public bool AsksForMoney(string demand) => Demands.Any(item => item.Code == demand && item.Money);

    private static string Word(IReadOnlyList<CodeItem> list, string code) => list.FirstOrDefault(item => item.Code == code)?.Word ?? code;
}
