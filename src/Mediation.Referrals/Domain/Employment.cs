namespace Mediation.Referrals.Domain;

/// <summary>Where a mediator once worked.</summary>
public sealed class Employment
{
    private Employment() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid PanelMemberId { get; private set; }

    public string Employer { get; private set; } = string.Empty;

    public int FromYear { get; private set; }

    public int? ToYear { get; private set; }

    public static Employment Of(Guid member, string employer, int fromYear, int? toYear) =>
        new()
        {
            PanelMemberId = member,
            Employer = employer,
            FromYear = fromYear,
            ToYear = toYear,
        };
}
