namespace Mediation.Referrals.Proposals;

/// <summary>Records the complainant's separate consent to give exactly these fields to this body (PIPL Arts 23, 29).</summary>
[RequiresPermission(ReferralPermissions.Refer)]
public sealed class RecordConsent(MediationDbContext db, PersonSealer persons, InstitutionTime institution, CurrentUser user, CaseTime time)
    : UseCase<RecordConsent.Input, Done>,
        IHaveRoute
{
    /// <param name="Proof">Reference of the recording or of the signed form.</param>
    /// <param name="ValidUntil">Last local day on which it may be relied on; none: until the mediation ends.</param>
    /// <param name="SignedBy">Who consents for the complainant; the complainant in person when left out.</param>
    /// <param name="Fields">What may be given; at least <see cref="SeparateConsent.Needed"/>.</param>
    public sealed record Input(
        Guid MediationId,
        ConsentManner Manner,
        string Proof,
        IReadOnlyList<SharedField> Fields,
        DateTimeOffset? GivenAt = null,
        DateOnly? ValidUntil = null,
        int? Version = null,
        PartyRole SignedBy = PartyRole.Complainant
    ) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Proof).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable().StandardCharacters();
            RuleFor(i => i.GivenAt).InAcceptedYears();
            RuleFor(i => i.SignedBy).IsInEnum().WithErrorCode("Core:UnknownChoice");
            RuleFor(i => i.ValidUntil).InAcceptedYears();
            RuleFor(i => i.Fields).NotNull().WithErrorCode("Core:Required").Must(f => f is null || f.All(Enum.IsDefined)).WithErrorCode("Core:UnknownChoice");
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var (mediation, complaint) = await db.ReferralToHandleAsync(input.MediationId, input.Version, user, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var givenAt = input.GivenAt.UtcOrNow(now, "givenAt");
        SigningPolicy.EnsureMaySign(complaint, persons.Open(complaint.Complainant), new Signing(input.SignedBy), institution.DateOf(givenAt));
        var body = await db.MediationBodies.AsNoTracking().SingleAsync(b => b.Id == mediation.BodyId, ct);
        var consent = SeparateConsent.Of(
            mediation.Id,
            new GivenConsent(input.Manner, givenAt, Text.Normal(input.Proof), input.Fields, input.ValidUntil),
            $"{body.Name}（{body.Contact}）",
            complaint.ReceivedAt,
            institution.DateOf(now)
        );
        db.Add(consent);
        mediation.RecordConsent(consent, input.SignedBy);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("mediations/{id:guid}/consent", (input, id) => input with { MediationId = id });
}
