using Microsoft.Extensions.Configuration;

namespace Mediation.Core.Organisation;

/// <summary>
/// The bank's name and telephone as others are given them. Its short name, as employment histories and respondents have it, is
/// <c>Institution:Name</c> of the configuration, or else the name of the root unit without 总行.
/// </summary>
public sealed class BankName(MediationDbContext db, IConfiguration? configuration = null)
{
    private const string HeadOffice = "总行";
    private const string HeadOfficeEn = "Head Office";

    public async Task<string> ReadAsync(CancellationToken ct)
    {
        if (configuration?["Institution:Name"]?.Trim() is { Length: > 0 } named)
        {
            return named;
        }

        var root = await db.Set<OrganisationUnit>().AsNoTracking().Where(u => u.ParentId == null).OrderBy(u => u.Code).Select(u => u.Name).FirstAsync(ct);
        return root.Length > HeadOffice.Length && root.EndsWith(HeadOffice, StringComparison.Ordinal) ? root[..^HeadOffice.Length] : root;
    }

    /// <summary>Its name in a language: the English one is <c>Institution:NameEn</c>, or else that of the root unit without Head Office.</summary>
    public async Task<string> ReadAsync(string language, CancellationToken ct)
    {
        if (language == TextCatalog.Chinese)
        {
            return await ReadAsync(ct);
        }

        var root = await db.Set<OrganisationUnit>().AsNoTracking().Where(u => u.ParentId == null).OrderBy(u => u.Code).Select(u => u.NameEn).FirstAsync(ct);
        return EnglishOf(root) is { Length: > 0 } english ? english : await ReadAsync(ct);
    }

    /// <summary>Its name in both languages, for words of which the language is chosen later.</summary>
    public async Task<LocalName> BothAsync(CancellationToken ct) => new(await ReadAsync(TextCatalog.Chinese, ct), await ReadAsync(TextCatalog.English, ct));

    private string EnglishOf(string rootEn)
    {
        var named = configuration?["Institution:NameEn"]?.Trim() is { Length: > 0 } given ? given : rootEn;
        return named.EndsWith(HeadOfficeEn, StringComparison.OrdinalIgnoreCase) ? named[..^HeadOfficeEn.Length].TrimEnd(' ', ',') : named;
    }

    /// <summary>Where a complainant can ask, <c>Institution:Phone</c>; null where none is configured.</summary>
    public string? Phone => configuration?["Institution:Phone"]?.Trim() is { Length: > 0 } phone ? phone : null;

    /// <summary>
    /// The bank and its units as respondents in the reader's language, by the Chinese words under which they are kept; empty for a reader of Chinese.
    /// The bank's English name is <c>Institution:NameEn</c>, or else that of the root unit without Head Office.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, string>> WordsAsync(CancellationToken ct)
    {
        Dictionary<string, string> words = new(StringComparer.Ordinal);
        if (TextCatalog.IsChinese(CultureInfo.CurrentUICulture))
        {
            return words;
        }

        var bank = await ReadAsync(ct);
        var units = await db.Set<OrganisationUnit>().AsNoTracking().OrderBy(u => u.Path).ToListAsync(ct);
        var english = EnglishOf(units[0].NameEn);
        foreach (var unit in units)
        {
            var isNamed = english.Length == 0 || unit.NameEn.StartsWith(english, StringComparison.Ordinal);
            words[Respondent(bank, unit.Name)] = isNamed ? unit.NameEn : $"{english}, {unit.NameEn}";
        }

        words[bank] = english.Length > 0 ? english : bank;
        return words;
    }

    /// <summary>A unit as the respondent of a dispute.</summary>
    public static string Respondent(string bank, string unit) => unit.StartsWith(bank, StringComparison.Ordinal) ? unit : bank + unit;
}
