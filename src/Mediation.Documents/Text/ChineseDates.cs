namespace Mediation.Documents.Text;

/// <summary>Dates as Chinese documents write them.</summary>
public static class ChineseDates
{
    private const string Numerals = "〇一二三四五六七八九";

    /// <summary>2026 年 11 月 27 日, for running text.</summary>
    public static string Plain(DateOnly date) => date.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture);

    /// <summary>二〇二六年十一月二十七日, below the signatures.</summary>
    public static string InNumerals(DateOnly date)
    {
        StringBuilder text = new();
        foreach (var digit in date.Year.ToString("0000", CultureInfo.InvariantCulture))
        {
            text.Append(Numerals[digit - '0']);
        }

        return text.Append('年').Append(UpToNinetyNine(date.Month)).Append('月').Append(UpToNinetyNine(date.Day)).Append('日').ToString();
    }

    /// <summary>一, 十, 二十一: for days, months and the items of a list.</summary>
    public static string UpToNinetyNine(int number) =>
        number switch
        {
            < 10 => Numerals[number].ToString(),
            10 => "十",
            < 20 => "十" + Numerals[number % 10],
            _ => Numerals[number / 10] + "十" + (number % 10 == 0 ? "" : Numerals[number % 10]),
        };
}
