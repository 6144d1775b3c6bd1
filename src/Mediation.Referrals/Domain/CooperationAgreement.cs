namespace Mediation.Referrals.Domain;

/// <summary>What the bank and a body agreed on (合作协议): which cases may go there, and how fast the body answers.</summary>
public sealed class CooperationAgreement : AggregateRoot
{
    private const char Separator = ' ';

    private CooperationAgreement() { }

    public Guid BodyId { get; private set; }

    public string Number { get; private set; } = string.Empty;

    public DateOnly SignedOn { get; private set; }

    /// <summary>First local day on which it holds.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>Last local day on which it holds.</summary>
    public DateOnly ValidTo { get; private set; }

    /// <summary>Product codes covered, separated by a space; one code covers what lies under it. Empty: all.</summary>
    public string ProductScope { get; private set; } = string.Empty;

    /// <summary>Codes of the units covered with all below them, separated by a space: a code stays when its unit moves. Empty: all.</summary>
    public string UnitScope { get; private set; } = string.Empty;

    /// <summary>Least amount in dispute, renminbi.</summary>
    public decimal AmountFrom { get; private set; }

    /// <summary>Largest amount in dispute, renminbi; null without limit.</summary>
    public decimal? AmountTo { get; private set; }

    /// <summary>Working days within which the body answers a push.</summary>
    public int AcceptanceDays { get; private set; }

    /// <summary>Cases the body handles at once; null without limit.</summary>
    public int? Capacity { get; private set; }

    public IReadOnlyList<string> Products => ProductScope.Split(Separator, StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<string> Units => UnitScope.Split(Separator, StringSplitOptions.RemoveEmptyEntries);

    public static CooperationAgreement Sign(MediationBody body, string number, CooperationConditions conditions) =>
        new()
        {
            BodyId = body.Id,
            Number = number,
            SignedOn = conditions.SignedOn,
            ValidFrom = conditions.ValidFrom,
            ValidTo =
                conditions.ValidTo >= conditions.ValidFrom
                    ? conditions.ValidTo
                    : throw new ArgumentException("An agreement cannot end before it begins.", nameof(conditions)),
            ProductScope = string.Join(Separator, conditions.Products),
            UnitScope = string.Join(Separator, conditions.Units),
            AmountFrom = conditions.AmountFrom,
            AmountTo = conditions.AmountTo,
            AcceptanceDays = conditions.AcceptanceDays,
            Capacity = conditions.Capacity,
        };
}
