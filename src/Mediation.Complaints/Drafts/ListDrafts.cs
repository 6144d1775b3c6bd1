using Mediation.Complaints.Domain.Intake;
using Mediation.Core.PersonalData;
using Mediation.Core.Redaction;

namespace Mediation.Complaints.Drafts;

/// <summary>The reader's own begun registrations, the one saved last first.</summary>
[RequiresPermission(ComplaintPermissions.Register)]
public sealed class ListDrafts(
    MediationDbContext db,
    PolicyReader policies,
    PersonCipher cipher,
    ListedPersons persons,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
) : Query<ListDrafts.Input, ListDrafts.Result>, IHaveRoute
{
    /// <summary>Characters of the narrative that tell one draft from another.</summary>
    private const int Beginning = 40;

    public sealed record Input : IInput<Result>;

    public sealed record Result(IReadOnlyList<Row> Rows);

    /// <param name="Id">The draft.</param>
    /// <param name="SavedAt">When it was saved last.</param>
    /// <param name="KeptUntil">When it is purged, unless it is saved again.</param>
    /// <param name="Name">Of the complainant, masked; null where none was typed.</param>
    /// <param name="Beginning">First words of the narrative, redacted; null where none was typed.</param>
    public sealed record Row(Guid Id, DateTimeOffset SavedAt, DateTimeOffset KeptUntil, string? Name, string? Beginning);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var days = (await policies.IntakeRulesAsync(institution.Today(clock), ct)).DraftDays;
        var drafts = await db.OwnDrafts(user).OrderByDescending(d => d.SavedAt).ThenBy(d => d.Id).ToListAsync(ct);
        return new Result([
            .. drafts.Select(d =>
                persons.Open(
                    d.Id,
                    nameof(RegistrationDraft),
                    () => RowOf(d, d.Open(cipher), days),
                    words => new Row(d.Id, d.SavedAt, Until(d, days), words, null)
                )
            ),
        ]);
    }

    private static Row RowOf(RegistrationDraft draft, DraftContent content, int days)
    {
        var name = content[DraftContent.Name];
        PersonalValue[] known = name is null ? [] : [new PersonalValue(PersonalValueKind.Name, name)];
        var narrative = content[DraftContent.Narrative] is { } words ? Redactor.Redact(words, known).Text.ReplaceLineEndings(" ").Trim() : null;
        return new Row(
            draft.Id,
            draft.SavedAt,
            Until(draft, days),
            name is null ? null : PersonalFields.Masked(name, content["isOrganisation"] is not null),
            narrative?.Length > Beginning ? string.Concat(narrative.EnumerateRunes().Take(Beginning)) + "…" : narrative
        );
    }

    private static DateTimeOffset Until(RegistrationDraft draft, int days) => draft.SavedAt.AddDays(days);

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("complaints/drafts", () => new Input());
}
