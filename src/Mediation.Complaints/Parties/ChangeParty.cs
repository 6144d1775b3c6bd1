using Mediation.Complaints.Intake;

namespace Mediation.Complaints.Parties;

/// <summary>Adds to or corrects what is known of a party, the complainant as well. What is left out stays as it is.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class ChangeParty(MediationDbContext db, PersonSealer sealer, InstitutionTime institution, CurrentUser user, CaseTime time)
    : UseCase<ChangeParty.Input, Done>,
        IHaveRoute
{
    /// <param name="PreferredChannel">How notices reach this party; the complainant's own is chosen by <c>ChooseContactChannel</c>.</param>
    /// <param name="EarnsOwnLiving">Whether the person lives on own earnings, which counts from sixteen on.</param>
    public sealed record Input(
        Guid ComplaintId,
        Guid PartyId,
        string? Name = null,
        bool? IsOrganisation = null,
        IdentityDocumentType? DocumentType = null,
        string? DocumentNumber = null,
        string? Phone = null,
        string? Address = null,
        bool? MaySettle = null,
        bool? ReceivesNotices = null,
        Guid? ProofFileId = null,
        string? ProofReference = null,
        DateOnly? ValidFrom = null,
        DateOnly? ValidUntil = null,
        bool? EarnsOwnLiving = null,
        ContactChannel? PreferredChannel = null,
        int? Version = null
    ) : IInput<Done>, IPartyInput
    {
        PersonInput IPartyInput.Person => new(Name, IsOrganisation == true, DocumentType, DocumentNumber, Phone, Address);
    }

    internal sealed class Checks(InstitutionTime institution, TimeProvider clock) : PartyChecks<Input>(institution, clock);

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        var party = complaint.PartyOf(input.PartyId);
        await db.Entry(party).Collection(p => p.NameParts).LoadAsync(ct);
        var today = institution.DateOf(await time.NowAsync(complaint.Id, ct));
        var proof = await db.AttachProofAsync(complaint, input.ProofFileId, user, ct);
        var fields = Merged(sealer.Open(party), ComplainantReader.FieldsOf(((IPartyInput)input).Person, today), input.IsOrganisation);
        EnsureReached(party, input.PreferredChannel, fields);
        complaint.ChangeParty(
            party.Id,
            fields,
            new PartyAuthority(
                input.MaySettle ?? party.MaySettle,
                proof ?? party.ProofFileId,
                Text.IsBlank(input.ProofReference) ? party.ProofReference : Text.Normal(input.ProofReference!),
                input.ValidFrom ?? party.ValidFrom,
                input.ValidUntil ?? party.ValidUntil,
                input.ReceivesNotices ?? party.ReceivesNotices,
                input.PreferredChannel ?? party.PreferredChannel
            ),
            input.EarnsOwnLiving ?? party.EarnsOwnLiving,
            sealer
        );
        return default;
    }

    /// <exception cref="InvalidInputException">The channel cannot reach the party, or it is the complainant's, beside the field.</exception>
    private static void EnsureReached(Party party, ContactChannel? channel, PersonalFields fields)
    {
        if (channel is not { } chosen)
        {
            return;
        }

        var code =
            party.Role == PartyRole.Complainant
                ? "Complaints:ChannelOfComplainant"
                : ContactChannelPolicy.RefusalOf(chosen, PhoneNumber.Kept(fields.Phone, fields.PhoneExtension), fields.Email, fields.Address);
        if (code is not null)
        {
            throw InvalidInputException.Of("preferredChannel", code);
        }
    }

    /// <summary>Birth date and sex follow from the document, and an extension from its telephone.</summary>
    private static PersonalFields Merged(PersonalFields old, PersonalFields given, bool? isOrganisation)
    {
        var merged = old with { IsOrganisation = isOrganisation ?? old.IsOrganisation, Name = given.Name ?? old.Name, Address = given.Address ?? old.Address };
        merged = given.Phone is null ? merged : merged with { Phone = given.Phone, PhoneExtension = given.PhoneExtension };
        return given.DocumentNumber is null
            ? merged
            : merged with
            {
                DocumentType = given.DocumentType,
                DocumentNumber = given.DocumentNumber,
                BirthDate = given.BirthDate,
                Sex = given.Sex,
            };
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/parties/{partId:guid}/correction", (input, id, party) =>
            input with
            {
                ComplaintId = id,
                PartyId = party,
            }
        );
}
