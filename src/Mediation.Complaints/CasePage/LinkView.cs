namespace Mediation.Complaints.CasePage;

/// <summary>A link between the complaint that is shown and another one that the reader sees.</summary>
/// <param name="Kind">How the one from which it was set relates to the other.</param>
/// <param name="IsFromOther">Whether it was set from the other one.</param>
/// <param name="Number">Number of the other one.</param>
/// <param name="State">Where the other one stands.</param>
/// <param name="Reason">Why, with persons covered.</param>
/// <param name="LinkedBy">Name of who set it.</param>
/// <param name="MayRemove">Whether the reader may remove it.</param>
public sealed record LinkView(
    Guid Id,
    LinkKind Kind,
    bool IsFromOther,
    string Number,
    ComplaintState State,
    DateTimeOffset ReceivedAt,
    string Reason,
    string LinkedBy,
    DateTimeOffset LinkedAt,
    bool MayRemove
);
