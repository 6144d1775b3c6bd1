namespace Mediation.Ownership.Closing;

/// <summary>The owning leader notes an own call or meeting with the complainant (领导约见); it counts apart from the handler's contacts.</summary>
[RequiresPermission(OwnershipPermissions.Own)]
public sealed class RecordLeaderContact(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<RecordLeaderContact.Input, Done>, IHaveRoute
{
    /// <param name="Text">What was spoken of.</param>
    /// <param name="SpokenAt">When; now when left out.</param>
    /// <param name="Version">Version of the ownership that the leader looked at, or null.</param>
    public sealed record Input(
        Guid ComplaintId,
        ContactManner Manner,
        ContactedParty Party,
        ContactResult Result,
        string Text,
        DateTimeOffset? SpokenAt = null,
        int? Version = null
    ) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.SpokenAt).InAcceptedYears();
            RuleFor(i => i.Text).Cascade(CascadeMode.Stop).Required().AtMost(2000).Readable();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var now = await time.NowAsync(input.ComplaintId, ct);
        var ownership = await db.OwnershipToAsync(input.ComplaintId, input.Version, OwnershipAction.RecordContact, user, now, ct);
        var words = Note.Of(input.ComplaintId, input.Text.Trim(), user.Id, now);
        ownership.RecordContact(input.Manner, input.Party, input.Result, input.SpokenAt.UtcOrNow(now, "spokenAt"), words);
        db.Add(words);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/ownership/contacts", (input, id) => input with { ComplaintId = id });
}
