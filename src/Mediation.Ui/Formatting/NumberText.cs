using Mediation.Core.Localization;
using Mediation.Core.Values;

namespace Mediation.Ui.Formatting;

/// <summary>How figures are written on pages, and days in addresses.</summary>
public static class NumberText
{
    public static string Number(int count) => count.ToString("#,##0", CultureInfo.InvariantCulture);

    public static string Percent(decimal? percent) => percent is { } known ? known.ToString("0.0", CultureInfo.InvariantCulture) + "%" : "—";

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A count that went at most one beyond <paramref name="countedTo"/>: what is greater is more than that.</summary>
    public static string Counted(this Texts texts, int count, int countedTo = ListPlace.CountedTo) =>
        count > countedTo ? texts["Ui:MoreThan", ("count", Number(countedTo))] : Number(count);

    /// <summary>How many a list has in all.</summary>
    public static string Total(this Texts texts, ListPlace place) => place.IsExact ? Number(place.Total) : texts.Counted(place.Total);
}
