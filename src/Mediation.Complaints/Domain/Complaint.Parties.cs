namespace Mediation.Complaints.Domain;

/// <content>Who takes part in it.</content>
public sealed partial class Complaint
{
    private readonly List<Party> parties = [];

    /// <summary>The complainant and all others; what ended is kept. Empty unless loaded.</summary>
    public IReadOnlyList<Party> Parties => parties;
}
