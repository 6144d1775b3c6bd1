using Mediation.Complaints.Regulators;
using Mediation.Core.Numbers;
using Mediation.Core.PersonalData;

namespace Mediation.Complaints.Intake;

/// <summary>
/// Registers a complaint that any unit received on any channel (Order 2020/3, Arts 9, 13). It gets its number, its statutory and
/// its internal date; whoever listens rates its risk in the same save.
/// </summary>
[RequiresPermission(ComplaintPermissions.Register)]
public sealed class RegisterComplaint(
    MediationDbContext db,
    RegistrationReferences references,
    ComplaintClockReader clocks,
    PersonSealer sealer,
    BlindIndex index,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
) : UseCase<RegisterComplaint.Input, RegisterComplaint.Result>, IHaveRoute
{
    public const int LongestNarrative = 20_000;

    /// <param name="Channel">How it reached the bank.</param>
    /// <param name="Unit">Code of the unit complained of; the registering person's own when left out.</param>
    /// <param name="ReceivedAt">When any unit first received it; when left out, when a regulator's forward of it arrived, else now.</param>
    /// <param name="ClaimedAmount">Renminbi in dispute, two decimals; null when no sum is claimed.</param>
    /// <param name="Attachments">Uploaded files to attach.</param>
    /// <param name="ExternalReference">Number in another system; the same one is registered once.</param>
    /// <param name="ForwardedAt">Only over the channel of a regulator: when its forward reached the bank.</param>
    /// <param name="Regulator">Its code, see <see cref="ListRegulators"/>.</param>
    /// <param name="RegulatorReference">Its number there.</param>
    /// <param name="Begin">Whether the registering handler is assigned at once; refused for another unit than the own one and to whoever is no handler.</param>
    /// <param name="AskIfSame">Whether a complaint that says the same as one of the last is refused; a person is asked, a machine knows.</param>
    /// <param name="AskIfUnusual">Whether a document's number that looks unlike others of its kind is refused; a person is asked.</param>
    /// <param name="AskIfOtherUnit">Whether a sum is refused that reads like the ten thousands of one in the narrative; a person is asked.</param>
    /// <param name="Acting">Who acts for the complainant; null where nobody does.</param>
    /// <param name="Email">Where e-mails reach the complainant.</param>
    /// <param name="Language"><c>zh-CN</c> or <c>en</c>: in which language the complainant is notified; Chinese when left out.</param>
    /// <param name="PreferredChannel">How the complainant wants to be reached; refused where it cannot reach them.</param>
    /// <param name="DraftId">The own draft that it was written in; it goes with the registration.</param>
    /// <param name="What">What <paramref name="DemandCode"/> asks for in words.</param>
    /// <param name="Claims">What else is asked for; each claim is found on and decided on by itself.</param>
    public sealed record Input(
        IntakeChannel Channel,
        string? ComplainantName,
        string ProductCode,
        string CauseCode,
        string DemandCode,
        string Narrative,
        decimal? ClaimedAmount = null,
        bool IsOrganisation = false,
        IdentityDocumentType? DocumentType = null,
        string? DocumentNumber = null,
        string? Phone = null,
        string? Address = null,
        RiskSigns Signs = RiskSigns.None,
        int GroupSize = 1,
        DateTimeOffset? ReceivedAt = null,
        string? Unit = null,
        IReadOnlyList<Guid>? Attachments = null,
        string? ExternalReference = null,
        bool Begin = false,
        bool AskIfSame = false,
        bool AskIfUnusual = false,
        bool AskIfOtherUnit = false,
        ActingInput? Acting = null,
        string? Email = null,
        ContactChannel? PreferredChannel = null,
        DateTimeOffset? ForwardedAt = null,
        string? Regulator = null,
        string? RegulatorReference = null,
        string? Language = null,
        Guid? DraftId = null,
        string? What = null,
        IReadOnlyList<ClaimInput>? Claims = null
    ) : IInput<Result>
    {
        internal PersonInput Person => new(ComplainantName, IsOrganisation, DocumentType, DocumentNumber, Phone, Address, Email, PreferredChannel);
    }

    /// <param name="Id">The case.</param>
    /// <param name="Number">Its number, <c>TS-2026-GZ-000418</c>.</param>
    /// <param name="DecideBy">End of the legal limit of the answer to the complainant.</param>
    /// <param name="Duties">All that is owed now, by the end of its limit.</param>
    /// <param name="IsInScope">Whether whoever registered it sees it: it may be for another unit.</param>
    public sealed record Result(Guid Id, string Number, DateTimeOffset DecideBy, IReadOnlyList<StartedDuty> Duties, bool IsInScope);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var receivedAt = (input.ReceivedAt ?? input.ForwardedAt)?.ToUniversalTime() ?? now;
        var unit = (await references.UnitAsync(input.Unit, ct))!;
        var dutyClock = await clocks.InForceAsync(institution.DateOf(receivedAt), ct);
        var files = input.Attachments is { Count: > 0 } ids ? await references.Files(ids).ToListAsync(ct) : [];
        var reference = Text.IsBlank(input.ExternalReference) ? null : Text.Normal(input.ExternalReference!);
        await EnsureNewAsync(reference, ct);
        var person = ComplainantReader.Read(input, institution.DateOf(now));
        var fields = ComplainantReader.FieldsOf(input.Person, institution.DateOf(now));

        // The number is drawn first: of two registrations at once the second waits for it, and then sees what the first one said.
        var number = await NumberAsync(unit, now, ct);
        if (input.AskIfSame && await db.SameRegisteredAsync(unit, input, person, index, now, ct) is { } same)
        {
            throw ComplaintErrors.AlreadyRegistered(same);
        }

        IReadOnlyList<RegisteredClaim> asked = [];
        var complaint = Complaint.Register(
            new RegistrationFacts(
                number,
                unit,
                input.Channel,
                input.ProductCode,
                input.CauseCode,
                input.DemandCode,
                input.ClaimedAmount,
                input.Narrative.Trim(),
                input.Signs,
                input.GroupSize,
                receivedAt,
                reference,
                input is { Regulator: { } regulator, RegulatorReference: { } given, ForwardedAt: { } arrived }
                    ? new ForwardFacts(regulator, Text.Normal(given), arrived.ToUniversalTime())
                    : null,
                fields.Values()
            ),
            id => Party.Complainant(id, fields, sealer, now, input.PreferredChannel, input.Language),
            dutyClock,
            now,
            id => asked = ClaimInput.Registered(input, id, user.Id, now)
        );
        db.AddRange(asked.Select(c => c.Words).OfType<Note>());
        if (input.Acting is { } acting)
        {
            complaint.AddParty(acting.Role, ComplainantReader.FieldsOf(acting.Person, institution.DateOf(now)), acting.Authority, sealer, now);
        }

        files.ForEach(complaint.AddAttachment);
        if (input.Begin)
        {
            ComplaintAccess.EnsureMayBegin(user, complaint);
            complaint.Assign(await db.Users.SingleAsync(u => u.Id == user.Id, ct));
        }

        await db.RemoveDraftAsync(input.DraftId, user, ct);
        db.Add(complaint);
        return new Result(
            complaint.Id,
            number,
            complaint.AnswerBy,
            StartedDuty.Of(complaint.Duties, dutyClock.Rules),
            ComplaintAccess.IsInScope(complaint, user)
        );
    }

    /// <remarks>Of two at once the loser runs again and gets the same refusal.</remarks>
    private async Task EnsureNewAsync(string? reference, CancellationToken ct)
    {
        if (reference is null || !await db.Complaints.AnyAsync(c => c.ExternalReference == reference, ct))
        {
            return;
        }

        throw await db.Complaints.InScope(user).Where(c => c.ExternalReference == reference).Select(c => c.Number).FirstOrDefaultAsync(ct) is { } number
            ? ComplaintErrors.DuplicateReference(number)
            : ComplaintErrors.DuplicateReferenceElsewhere();
    }

    private async Task<string> NumberAsync(OrganisationUnit unit, DateTimeOffset now, CancellationToken ct)
    {
        var series = $"TS-{institution.DateOf(now).Year:0000}-{unit.Code}";
        return $"{series}-{await NumberSeries.DrawAsync(db, series, ct):000000}";
    }

    public static void Map(ApiRoutes api) => api.MapPost("complaints", async (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var registered = await run.RunAsync(input, http.IdempotencyKey(), ct);
            return TypedResults.Created($"/api/v1/complaints/{registered.Id}", registered);
        });
}
