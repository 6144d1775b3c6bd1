namespace Mediation.Complaints.CasePage;

/// <summary>Addresses of the page of a case.</summary>
public static class CaseAddress
{
    /// <summary>The page of a case.</summary>
    /// <param name="number">Number of the complaint.</param>
    public static string Of(string number) => $"/complaints/{number}";

    /// <summary>The own page of a case that was merged; the page by its number leads on to the one that leads it.</summary>
    /// <param name="number">Number of the complaint.</param>
    public static string Own(string number) => $"{Of(number)}/own";

    /// <summary>A number as it is stored, from an address that somebody typed: numbers are in capitals.</summary>
    public static string NumberOf(string typed) => typed.Trim().ToUpperInvariant();

    /// <summary>The page of a case with one of its tabs open.</summary>
    /// <param name="number">Number of the complaint.</param>
    /// <param name="key">Key of the tab.</param>
    public static string Tab(string number, string key) => $"{Of(number)}?tab={key}";
}
