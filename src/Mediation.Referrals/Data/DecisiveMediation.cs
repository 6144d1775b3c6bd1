namespace Mediation.Referrals.Data;

/// <summary>The mediation that counts for a complaint (see <see cref="DecisiveMediations"/>), with what a page says of it.</summary>
/// <param name="Body">Name of the body.</param>
/// <param name="BodyEn">The same in English.</param>
/// <param name="NextSessionAt">The next planned session.</param>
public sealed record DecisiveMediation(
    Guid Id,
    string Number,
    string Body,
    string BodyEn,
    MediationState State,
    DateTimeOffset? AcceptBy,
    string? MediatorName,
    DateTimeOffset? NextSessionAt,
    decimal? AgreedAmount,
    DateOnly? PayBy,
    DateTimeOffset? EndedAt,
    DeclineReason? DeclineReason,
    FailureReason? FailureReason,
    bool HasAgreement
)
{
    public string BodyIn(CultureInfo culture) => TextCatalog.IsChinese(culture) ? Body : BodyEn;
}
