using System.Globalization;

namespace Mediation.Tests.Architecture;

/// <summary>The words of all modules, and a test that reads them in one language.</summary>
internal static class Words
{
    public static TextCatalog All { get; } = Gather();

    /// <summary>What is said in a language; the language before is restored, since tests share their threads.</summary>
    public static T In<T>(string language, Func<Texts, T> say)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return say(new Texts(All, InstitutionTime.Default()));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private static TextCatalog Gather()
    {
        TextCatalog words = new();
        foreach (var module in MediationModules.All)
        {
            module.AddTexts(words);
        }

        return words;
    }
}
