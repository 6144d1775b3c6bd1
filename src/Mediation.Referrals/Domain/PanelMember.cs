namespace Mediation.Referrals.Domain;

/// <summary>A mediator on a body's panel, with what conflict checks and appointments need.</summary>
public sealed class PanelMember : AggregateRoot
{
    private const char Separator = ' ';
    private readonly List<Employment> employments = [];

    private PanelMember() { }

    public Guid BodyId { get; private set; }

    /// <summary>The account with which the mediator signs in.</summary>
    public Guid UserId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>Product codes of his or her field, separated by a space. Empty: all.</summary>
    public string Expertise { get; private set; } = string.Empty;

    /// <summary>Last local day of the appointment; null while it is open.</summary>
    public DateOnly? AppointedUntil { get; private set; }

    public IReadOnlyList<Employment> Employments => employments;

    public static PanelMember Appoint(Guid bodyId, Guid userId, string name, IEnumerable<string> expertise, DateOnly? until = null) =>
        new()
        {
            BodyId = bodyId,
            UserId = userId,
            Name = name,
            Expertise = string.Join(Separator, expertise),
            AppointedUntil = until,
        };

    public void AddEmployment(string employer, int fromYear, int? toYear) => employments.Add(Employment.Of(Id, employer, fromYear, toYear));

    public bool IsAppointedOn(DateOnly day) => AppointedUntil is null || AppointedUntil >= day;

    public bool KnowsProduct(string code) => Expertise.Length == 0 || Expertise.Split(Separator).Any(field => code.StartsWith(field, StringComparison.Ordinal));

    /// <summary>
    /// The employment that forbids mediating against this institution, or null. Any time ever spent there counts: neutrality is
    /// judged by how it looks to the consumer (recusal, 金发〔2025〕14号 item 14).
    /// </summary>
    public Employment? ConflictWith(string institution) => employments.FirstOrDefault(e => e.Employer.Contains(institution, StringComparison.Ordinal));
}
