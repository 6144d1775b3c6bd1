using Mediation.Complaints.Domain.Intake;

namespace Mediation.Complaints.Intake;

/// <summary>An earlier complaint of who is on the telephone.</summary>
/// <param name="Handler">Who handles it; null while nobody does.</param>
/// <param name="Person">Name of who was recognised, masked.</param>
/// <param name="Phone">Telephone of the same, masked.</param>
/// <param name="Role">As whom that person takes part in it.</param>
/// <param name="ByNameOnly">Nothing but the name is alike: it may be somebody else.</param>
/// <param name="MayBeSame">It may be the same matter, see <see cref="SameMatterPolicy"/>.</param>
public sealed record CallerComplaint(
    string Number,
    ComplaintState State,
    string Product,
    string Cause,
    string Demand,
    decimal? ClaimedAmount,
    DateTimeOffset ReceivedAt,
    string? Handler,
    string? Person,
    string? Phone,
    PartyRole Role,
    bool ByNameOnly,
    bool MayBeSame
);
