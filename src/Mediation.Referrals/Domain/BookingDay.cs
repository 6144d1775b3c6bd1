namespace Mediation.Referrals.Domain;

/// <summary>
/// A day in the diary of a body. Whoever books a room or a mediator holds the day to the end of the transaction, so that two who
/// book at once look at the diary one after the other.
/// </summary>
public sealed class BookingDay
{
    private BookingDay() { }

    public Guid BodyId { get; private set; }

    /// <summary>Local day.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>How often it was held.</summary>
    public int Bookings { get; private set; }

    public static BookingDay First(Guid body, DateOnly day) =>
        new()
        {
            BodyId = body,
            Day = day,
            Bookings = 1,
        };
}
