using Mediation.Core.Numbers;

namespace Mediation.Complaints.Intake;

/// <summary>
/// Registers a complaint that any unit received on any channel (Order 2020/3, Arts 9, 13). It gets its number, its statutory and
/// its internal date; whoever listens rates its risk in the same save.
/// </summary>
[RequiresPermission(ComplaintPermissions.Register)]
public sealed class RegisterComplaint(
    MediationDbContext db,
    PolicyReader policies,
    ComplaintClocks clocks,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider time
) : UseCase<RegisterComplaint.Input, RegisterComplaint.Result>, IHaveRoute
{
    public const int LongestNarrative = 20_000;

    private static readonly Shape Checks = new();

    /// <param name="Channel">How it reached the bank.</param>
    /// <param name="Unit">Code of the unit complained of; the registering person's own when left out.</param>
    /// <param name="ReceivedAt">When any unit first received it; now when left out.</param>
    /// <param name="ClaimedAmount">Renminbi in dispute, two decimals; null when no sum is claimed.</param>
    /// <param name="Attachments">Uploaded files to attach.</param>
    /// <param name="ExternalReference">Number in another system; the same one is registered once.</param>
    /// <param name="Begin">Whether the registering handler is assigned at once; for complaints of the own unit only.</param>
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
        bool Begin = false
    ) : IInput<Result>;

    /// <param name="Id">The case.</param>
    /// <param name="Number">Its number, <c>TS-2026-GZ-000418</c>.</param>
    /// <param name="DecideBy">End of the statutory term.</param>
    /// <param name="InternalBy">End of the bank's own, shorter term.</param>
    /// <param name="IsInScope">Whether whoever registered it sees it: it may be for another unit.</param>
    public sealed record Result(Guid Id, string Number, DateTimeOffset DecideBy, DateTimeOffset InternalBy, bool IsInScope);

    /// <summary>Checked together with what only the database knows, so that one answer names every fault.</summary>
    private sealed class Shape : AbstractValidator<Input>
    {
        public Shape()
        {
            RuleFor(i => i.ReceivedAt).OfOurTime();
            RuleFor(i => i.Narrative).Cascade(CascadeMode.Stop).Required().AtMost(LongestNarrative).Readable();
            RuleFor(i => i.Address).AtMost(300).Readable();
            RuleFor(i => i.DocumentNumber).AtMost(40).Readable();
            RuleFor(i => i.ExternalReference).AtMost(100).Readable();
            RuleFor(i => i.GroupSize).InclusiveBetween(1, 100_000).WithErrorCode("Complaints:GroupSizeOutOfRange");
            RuleFor(i => i.ClaimedAmount).Cascade(CascadeMode.Stop).Renminbi();
            RuleFor(i => i.Attachments).NoMoreThan(AddAttachment.MostAtOnce);
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var receivedAt = input.ReceivedAt?.ToUniversalTime() ?? now;
        var (unit, clock, files) = await CheckAsync(input, receivedAt, now, ct);
        var reference = Text.IsBlank(input.ExternalReference) ? null : input.ExternalReference!.Trim();
        await EnsureNewAsync(reference, ct);
        var person = ComplainantReader.Read(input, institution.DateOf(now));

        var number = await NumberAsync(unit, now, ct);
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
                reference
            ),
            clock,
            now
        );
        complaint.SetComplainant(
            Complainant.Of(complaint.Id, person.Name, input.IsOrganisation, person.Document, person.Phone, input.Address?.Trim(), institution.DateOf(now))
        );
        files.ForEach(complaint.AddAttachment);
        if (input.Begin)
        {
            user.Demand(ComplaintPermissions.Handle);
            ComplaintAccess.EnsureMayHandle(user, complaint);
            complaint.Assign(await db.Users.SingleAsync(u => u.Id == user.Id, ct));
        }

        db.Add(complaint);
        return new Result(
            complaint.Id,
            number,
            complaint.DueAt(DutyKind.Decide),
            complaint.DueAt(DutyKind.InternalDecide),
            ComplaintAccess.IsInScope(complaint, user)
        );
    }

    private async Task<(OrganisationUnit Unit, ComplaintClock Clock, List<StoredFile> Files)> CheckAsync(
        Input input,
        DateTimeOffset receivedAt,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var codes = await policies.CodesAsync(institution.DateOf(now), ct);
        List<FieldError> faults = [.. Checks.FaultsIn(input), .. ComplainantReader.Faults(input, institution.DateOf(now))];
        Refuse(receivedAt > now, "receivedAt", "Complaints:ReceivedInFuture");
        Refuse(!ComplaintCodes.Has(codes.Products, input.ProductCode), "productCode", "Complaints:UnknownProduct");
        Refuse(!ComplaintCodes.Has(codes.Causes, input.CauseCode), "causeCode", "Complaints:UnknownCause");
        Refuse(!ComplaintCodes.Has(codes.Demands, input.DemandCode), "demandCode", "Complaints:UnknownDemand");
        var unit = await UnitAsync(input.Unit, ct);
        Refuse(unit is null, "unit", "Complaints:UnknownUnit");
        var ids = input.Attachments ?? [];
        var files = ids.Count is 0 or > AddAttachment.MostAtOnce
            ? []
            : await db.Set<StoredFile>().Where(f => ids.Contains(f.Id) && f.UploadedBy == user.Id).ToListAsync(ct);
        Refuse(files.Count != ids.Distinct().Count(), "attachments", "Core:UploadNotFound");
        var clock = await ClockAsync(receivedAt, faults, ct);
        return faults.Count == 0 ? (unit!, clock!, files) : throw new InvalidInputException(faults);

        void Refuse(bool refused, string field, string code)
        {
            if (refused && !faults.Exists(f => f.Field == field))
            {
                faults.Add(FieldError.Of(field, code));
            }
        }
    }

    /// <remarks>Of two at the same time, the one that loses runs again and gets the same refusal.</remarks>
    private async Task EnsureNewAsync(string? reference, CancellationToken ct)
    {
        var earlier = reference is null ? null : await db.Complaints.Where(c => c.ExternalReference == reference).Select(c => c.Number).FirstOrDefaultAsync(ct);
        if (earlier is not null)
        {
            throw ComplaintErrors.DuplicateReference(earlier);
        }
    }

    private async Task<ComplaintClock?> ClockAsync(DateTimeOffset receivedAt, List<FieldError> faults, CancellationToken ct)
    {
        try
        {
            return faults.Exists(f => f.Field == "receivedAt") ? null : await clocks.InForceAsync(institution.DateOf(receivedAt), ct);
        }
        catch (BusinessException refused) when (refused.Code == "Core:PolicyNotInForce")
        {
            faults.Add(FieldError.Of("receivedAt", refused.Code, [.. refused.Values.Select(v => (v.Key, v.Value))]));
            return null;
        }
    }

    private static readonly CompiledQuery<Guid?, OrganisationUnit> UnitOfId = new((db, id) => db.Set<OrganisationUnit>().AsNoTracking().Where(u => u.Id == id));

    private static readonly CompiledQuery<string, OrganisationUnit> UnitOfCode = new(
        (db, code) => db.Set<OrganisationUnit>().AsNoTracking().Where(u => u.Code == code)
    );

    private ValueTask<OrganisationUnit?> UnitAsync(string? code, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(code) ? UnitOfId.Run(db, user.Actor.UnitId).SingleOrDefaultAsync(ct) : UnitOfCode.Run(db, code).SingleOrDefaultAsync(ct);

    private async Task<string> NumberAsync(OrganisationUnit unit, DateTimeOffset now, CancellationToken ct)
    {
        var series = $"TS-{institution.DateOf(now).Year:0000}-{unit.Code}";
        return $"{series}-{await NumberSeries.DrawAsync(db, series, ct):000000}";
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("complaints", async (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var registered = await run.RunAsync(input, http.IdempotencyKey(), ct);
            return TypedResults.Created($"/api/v1/complaints/{registered.Id}", registered);
        });
}
