using Mediation.Complaints.Intake;

namespace Mediation.Complaints.Parties;

/// <summary>Somebody else takes part: a representative, an agent, a guardian, an heir, a member of a group (Order 2020/3, Arts 12, 14).</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class AddParty(MediationDbContext db, PersonSealer sealer, InstitutionTime institution, CurrentUser user, CaseTime time)
    : UseCase<AddParty.Input, AddParty.Result>,
        IHaveRoute
{
    /// <param name="Role">As whom; neither as another complainant nor as elected already.</param>
    /// <param name="MaySettle">Special authority, see <see cref="PartyAuthority.MaySettle"/>.</param>
    /// <param name="ReceivesNotices">Whether the authority covers receiving notices, see <see cref="PartyAuthority.ReceivesNotices"/>.</param>
    /// <param name="PreferredChannel">How notices reach this party; refused where it cannot be reached by it.</param>
    /// <param name="ProofFileId">File of the case, or an upload of the same person, that proves the authority.</param>
    /// <param name="ProofReference">Number or place of the paper, where it is no file.</param>
    public sealed record Input(
        Guid ComplaintId,
        PartyRole Role,
        string Name,
        bool IsOrganisation = false,
        IdentityDocumentType? DocumentType = null,
        string? DocumentNumber = null,
        string? Phone = null,
        string? Address = null,
        bool MaySettle = false,
        bool ReceivesNotices = false,
        Guid? ProofFileId = null,
        string? ProofReference = null,
        DateOnly? ValidFrom = null,
        DateOnly? ValidUntil = null,
        ContactChannel? PreferredChannel = null,
        int? Version = null
    ) : IInput<Result>, IPartyInput
    {
        PersonInput IPartyInput.Person => new(Name, IsOrganisation, DocumentType, DocumentNumber, Phone, Address, PreferredChannel: PreferredChannel);
    }

    /// <param name="Id">The party.</param>
    public sealed record Result(Guid Id);

    internal sealed class Checks : PartyChecks<Input>
    {
        public Checks(InstitutionTime institution, TimeProvider clock)
            : base(institution, clock) => RuleFor(i => i.Name).Required();
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var proof = await db.AttachProofAsync(complaint, input.ProofFileId, user, ct);
        var reference = Text.IsBlank(input.ProofReference) ? null : Text.Normal(input.ProofReference!);
        var party = complaint.AddParty(
            input.Role,
            ComplainantReader.FieldsOf(((IPartyInput)input).Person, institution.DateOf(now)),
            new PartyAuthority(input.MaySettle, proof, reference, input.ValidFrom, input.ValidUntil, input.ReceivesNotices, input.PreferredChannel),
            sealer,
            now
        );
        db.Add(party);
        return new Result(party.Id);
    }

    public static void Map(ApiRoutes api) =>
        api.MapCreate<Input, Result>("complaints/{id:guid}/parties", (input, id) => input with { ComplaintId = id }, (id, _) => $"complaints/{id}/parties");
}
