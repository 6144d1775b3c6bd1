namespace Mediation.Complaints.Investigation;

/// <summary>Whoever handles a complaint names something else that the complainant asks for: each claim is found on and decided on.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class AddClaim(MediationDbContext db, PolicyReader policies, InstitutionTime institution, CurrentUser user, CaseTime time)
    : UseCase<AddClaim.Input, AddClaim.Result>,
        IHaveRoute
{
    /// <param name="DemandCode">Code of what is asked for, of the demands in force.</param>
    /// <param name="Amount">Renminbi, two decimals; null where no sum is asked for.</param>
    /// <param name="What">What is asked for in words.</param>
    public sealed record Input(Guid ComplaintId, string DemandCode, decimal? Amount = null, string? What = null, int? Version = null) : IInput<Result>;

    public sealed record Result(Guid ClaimId);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.DemandCode).Cascade(CascadeMode.Stop).Required().AtMost(20).Readable();
            RuleFor(i => i.Amount).Cascade(CascadeMode.Stop).Renminbi();
            RuleFor(i => i.What).Cascade(CascadeMode.Stop).AtMost(500).Readable();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        await db.Entry(complaint).Collection(c => c.Claims).LoadAsync(ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var code = ComplaintCodes.Offers((await policies.CodesAsync(institution.DateOf(now), ct)).Demands, input.DemandCode.Trim())
            ? input.DemandCode.Trim()
            : throw InvalidInputException.Of("demandCode", "Complaints:UnknownDemand");
        var words = Text.IsBlank(input.What) ? null : Note.Of(complaint.Id, input.What!.Trim(), user.Id, now);
        var claim = complaint.AddClaim(code, input.Amount, words, now);
        if (words is not null)
        {
            db.Add(words);
        }

        return new Result(claim.Id);
    }

    public static void Map(ApiRoutes api) =>
        api.MapCreate<Input, Result>("complaints/{id:guid}/claims", (input, id) => input with { ComplaintId = id }, (id, _) => $"complaints/{id}");
}
