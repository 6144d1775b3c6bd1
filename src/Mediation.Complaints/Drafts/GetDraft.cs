using Mediation.Complaints.Domain.Intake;
using Mediation.Complaints.Intake;
using Mediation.Core.PersonalData;
using Mediation.Ui.Forms;

namespace Mediation.Complaints.Drafts;

/// <summary>Opens an own begun registration again. Files that were purged or attached in between are left out.</summary>
[RequiresPermission(ComplaintPermissions.Register)]
public sealed class GetDraft(MediationDbContext db, RegistrationReferences references, PersonCipher cipher, CurrentUser user)
    : Query<GetDraft.Input, GetDraft.Result>,
        IHaveRoute
{
    public sealed record Input(Guid DraftId) : IInput<Result>;

    /// <param name="Id">The draft.</param>
    /// <param name="Edition">Number of the last saving.</param>
    /// <param name="SavedAt">When it was saved last.</param>
    /// <param name="Fields">What was typed, by the field's name.</param>
    public sealed record Result(Guid Id, int Edition, DateTimeOffset SavedAt, IReadOnlyDictionary<string, IReadOnlyList<string>> Fields);

    /// <exception cref="BusinessException"><c>Complaints:DraftNotFound</c>, <c>Complaints:DraftUnreadable</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var draft = await db.OwnDraftAsync(input.DraftId, user, ct);
        Dictionary<string, IReadOnlyList<string>> fields;
        try
        {
            fields = new(draft.Open(cipher).Fields, StringComparer.Ordinal);
        }
        catch (PersonUnreadableException)
        {
            throw ComplaintErrors.DraftUnreadable();
        }

        if (fields.GetValueOrDefault(DraftContent.Files) is { Count: > 0 } kept)
        {
            var files = kept.Select(KeptFile.Read).OfType<KeptFile>().ToList();
            var there = await references.Files([.. files.Select(f => f.Id)]).Select(f => f.Id).ToListAsync(ct);
            fields[DraftContent.Files] = [.. files.Where(f => there.Contains(f.Id)).Select(f => f.ToString())];
        }

        return new Result(draft.Id, draft.Edition, draft.SavedAt, fields);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("complaints/drafts/{id:guid}", id => new Input(id));
}
