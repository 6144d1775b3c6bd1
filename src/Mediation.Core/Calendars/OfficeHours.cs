namespace Mediation.Core.Calendars;

/// <summary>The daily span in which working hours are counted, local time. Lunch is not taken out: a ladder counts presence, not pay.</summary>
public sealed record OfficeHours
{
    public OfficeHours(TimeOnly opens, TimeOnly closes)
    {
        if (closes <= opens)
        {
            throw new ArgumentOutOfRangeException(nameof(closes), closes, "The office closes before it opens.");
        }

        (Opens, Closes) = (opens, closes);
    }

    public TimeOnly Opens { get; }

    public TimeOnly Closes { get; }

    public static OfficeHours Default { get; } = new(new TimeOnly(9, 0), new TimeOnly(17, 30));
}
