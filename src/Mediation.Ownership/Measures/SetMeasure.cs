namespace Mediation.Ownership.Measures;

/// <summary>The owning leader says what is to be done, by whom and by which day (措施).</summary>
[RequiresPermission(OwnershipPermissions.Own)]
public sealed class SetMeasure(MediationDbContext db, MeasureOwners owners, InstitutionTime institution, CurrentUser user, CaseTime time)
    : UseCase<SetMeasure.Input, SetMeasure.Result>,
        IHaveRoute
{
    /// <summary>Kind of the timer that waits for the end of a measure's day.</summary>
    public const string LateTimer = "ownership-measure";

    /// <summary>Kind of the timer that reminds of it.</summary>
    public const string TomorrowTimer = "measure-tomorrow";

    private static readonly TimeOnly Morning = new(8, 30);

    /// <param name="OwnerId">A person of the unit complained of or above it, or the case's handler.</param>
    /// <param name="DueOn">Last local day.</param>
    /// <param name="AfterLimit">Whether it is meant that the day lies after the statutory limit of the complaint; else it is refused.</param>
    public sealed record Input(Guid ComplaintId, string Title, Guid? OwnerId, DateOnly? DueOn, int? Version = null, bool AfterLimit = false) : IInput<Result>;

    public sealed record Result(Guid MeasureId);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Title).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable();
            RuleFor(i => i.OwnerId).Required();
            RuleFor(i => i.DueOn).Required().InAcceptedYears();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var now = await time.NowAsync(input.ComplaintId, ct);
        var ownership = await db.OwnershipToAsync(input.ComplaintId, input.Version, OwnershipAction.SetMeasure, user, now, ct);
        var dueOn = input.DueOn!.Value;
        var complaint = await db.Complaints.SingleAsync(c => c.Id == input.ComplaintId, ct);
        var owner = await owners.Of(complaint).SingleOrDefaultAsync(u => u.Id == input.OwnerId, ct)
            ?? throw InvalidInputException.Of("ownerId", "Ownership:UnknownMeasureOwner");

        var title = Note.Of(input.ComplaintId, input.Title.Trim(), user.Id, now);
        var measure = ownership.SetMeasure(title, owner, dueOn, institution, complaint.LegalDueAt, input.AfterLimit);
        db.Add(title);
        SetTimers(db, ownership, measure, institution, now);
        return new Result(measure.Id);
    }

    /// <summary>A measure is told of on the morning before its day, and is late after it.</summary>
    internal static void SetTimers(MediationDbContext db, LeaderOwnership ownership, OwnershipMeasure measure, InstitutionTime institution, DateTimeOffset now)
    {
        db.Add(DueTimer.Set(LateTimer, measure.Id, ownership.CaseId, measure.DueAt, ownership.LadderPolicyVersion));
        if (institution.At(measure.DueOn.AddDays(-1), Morning) is var reminder && reminder > now)
        {
            db.Add(DueTimer.Set(TomorrowTimer, measure.Id, ownership.CaseId, reminder, ownership.LadderPolicyVersion));
        }
    }

    public static void Map(ApiRoutes api) =>
        api.MapCreate<Input, Result>(
            "complaints/{id:guid}/ownership/measures",
            (input, id) => input with { ComplaintId = id },
            (id, _) => $"complaints/{id}/ownership"
        );
}
