using Mediation.Complaints.Domain.Intake;
using Mediation.Core.PersonalData;

namespace Mediation.Complaints.Drafts;

/// <summary>
/// Keeps what was typed into a registration for whoever types it. What another page of the same person saved in between is left as it is: this one is
/// then kept as a draft of its own, and the answer says so.
/// </summary>
[RequiresPermission(ComplaintPermissions.Register)]
public sealed class SaveDraft(
    MediationDbContext db,
    PolicyReader policies,
    PersonCipher cipher,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
) : UseCase<SaveDraft.Input, SaveDraft.Result>, IHaveRoute
{
    /// <param name="Fields">What was typed, by the field's name.</param>
    /// <param name="DraftId">Its id, which the page makes; a new one when left out.</param>
    /// <param name="Writer">The opened page, which makes it once: the same one may always save again.</param>
    /// <param name="Seen">Edition that the page has seen; 0 where it has seen none.</param>
    public sealed record Input(IReadOnlyDictionary<string, IReadOnlyList<string>> Fields, Guid? DraftId = null, Guid? Writer = null, int Seen = 0)
        : IInput<Result>;

    /// <param name="DraftId">Where it is kept; another one than was asked for when <paramref name="IsCopy"/>.</param>
    /// <param name="Edition">Number of this saving.</param>
    /// <param name="SavedAt">When.</param>
    /// <param name="IsCopy">The draft was saved, registered or discarded elsewhere; this is one of its own.</param>
    public sealed record Result(Guid DraftId, int Edition, DateTimeOffset SavedAt, bool IsCopy);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() =>
            RuleFor(i => i.Fields)
                .Cascade(CascadeMode.Stop)
                .NotNull()
                .WithErrorCode("Core:Required")
                .Must(fields => fields.Keys.All(name => DraftContent.Names.Contains(name, StringComparer.Ordinal)))
                .WithErrorCode("Complaints:DraftFieldUnknown")
                .Must(fields => fields.Values.All(v => v is { Count: <= DraftContent.MostValues } && v.All(text => text is not null)))
                .WithErrorCode("Complaints:DraftTooLong")
                .Must(fields => fields.Values.Sum(v => v.Sum(text => text.Length)) <= DraftContent.Longest)
                .WithErrorCode("Complaints:DraftTooLong");
    }

    /// <exception cref="BusinessException"><c>Complaints:TooManyDrafts</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (now, content) = (clock.GetUtcNow(), new DraftContent(input.Fields));
        var (id, writer) = (input.DraftId ?? Guid.CreateVersion7(), input.Writer ?? Guid.CreateVersion7());
        var known = await db.Set<RegistrationDraft>().SingleOrDefaultAsync(d => d.Id == id, ct);
        if (known?.OwnerId == user.Id && !known.WasSavedElsewhere(writer, input.Seen))
        {
            if (!IsSame(known, content))
            {
                known.Write(writer, content, cipher, now);
            }

            return new Result(known.Id, known.Edition, known.SavedAt, IsCopy: false);
        }

        var most = (await policies.IntakeRulesAsync(institution.DateOf(now), ct)).MostDrafts;
        if (await db.OwnDrafts(user).CountAsync(ct) >= most)
        {
            throw ComplaintErrors.TooManyDrafts(most);
        }

        // The id of somebody else's draft is as unknown as one that is gone.
        var isCopy = known is not null || input.Seen > 0;
        var draft = RegistrationDraft.Begin(isCopy ? Guid.CreateVersion7() : id, user.Id, writer, content, cipher, now);
        db.Add(draft);
        return new Result(draft.Id, draft.Edition, draft.SavedAt, isCopy);
    }

    /// <summary>What cannot be read any more is written over.</summary>
    private bool IsSame(RegistrationDraft known, DraftContent content)
    {
        try
        {
            return known.Open(cipher).IsSame(content);
        }
        catch (PersonUnreadableException)
        {
            return false;
        }
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("complaints/drafts", async (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(input, http.IdempotencyKey(), ct))
        );
}
