using Mediation.Documents;

namespace Mediation.Ownership.ContingencyPlans;

/// <summary>
/// Prints the record of a plan that has ended (预案处置记录): roll call, checklist with its times, lessons learned. Keeps the file and its hash, which the history
/// seals. In Chinese whatever language its author reads. Does not save.
/// </summary>
public sealed class PlanRecordPrinter(MediationDbContext db, DocumentIssuer documents, InstitutionTime institution, CurrentUser user)
{
    private const string Template = "plan-record";

    /// <param name="one">The activation, whole and ended.</param>
    /// <param name="of">Its event.</param>
    /// <param name="plan">The plan by which it was activated.</param>
    /// <param name="ct">Ends the printing.</param>
    public async Task WriteAsync(PlanActivation one, RiskEvent of, ContingencyPlan plan, CancellationToken ct)
    {
        var now = one.EndedAt!.Value;
        var unit = await db.Set<OrganisationUnit>().AsNoTracking().Where(u => u.Id == of.UnitId).Select(u => u.Name).SingleAsync(ct);
        var (document, textSha256) = await documents.IssueAsync(
            new DocumentIssue(DocumentKind.PlanRecord, one.Number, of.Number, HistoryChains.Institution, of.Number, one.Id),
            new DocumentPrint(Template, Fields(one, of, plan, unit), $"plan:{one.Id:N}"),
            now,
            ct
        );
        one.Seal(document, textSha256);
    }

    private Dictionary<string, object?> Fields(PlanActivation one, RiskEvent of, ContingencyPlan plan, string unit)
    {
        var roles = plan.Roles.ToDictionary(r => r.Key, r => r.Name.Zh, StringComparer.Ordinal);
        var texts = plan.Items.ToDictionary(i => i.Key, i => i.Text.Zh, StringComparer.Ordinal);
        return new(StringComparer.Ordinal)
        {
            ["number"] = one.Number,
            ["eventNumber"] = of.Number,
            ["title"] = of.Title,
            ["unit"] = unit,
            ["plan"] = plan.Name.Zh,
            ["version"] = one.PolicyVersion,
            ["activator"] = one.ActivatorName,
            ["activatedAt"] = At(one.ActivatedAt),
            ["endedAt"] = At(one.EndedAt!.Value),
            ["evidence"] = one.Evidence,
            ["roles"] = plan.Roles.Select(r => one.Roles.Single(h => h.Role == r.Key)).Select(h => Line(h, roles[h.Role])).ToList(),
            ["items"] = one.Tasks.OrderBy(t => t.DueAt).ThenBy(t => t.Item, StringComparer.Ordinal).Select(t => Line(t, texts[t.Item], roles[t.Role])).ToList(),
            ["lessons"] = one.Lessons,
            ["recorder"] = user.Name,
            ["issuedOn"] = institution.DateOf(one.EndedAt.Value),
        };
    }

    private string Line(PlanRoleHolder held, string role) =>
        held.PersonName is not { } person ? $"{role}：未指定"
        : held.PresentAt is { } at ? $"{role}：{person}，{At(at)}到位"
        : $"{role}：{person}，未确认到位";

    private string Line(PlanTask task, string text, string role)
    {
        var outcome =
            task.DoneAt is not { } done ? $"未完成，原因：{task.LeftReason}"
            : task.DoerName is { } doer ? $"{At(done)}由{doer}完成，{task.Proof}"
            : $"{At(done)}随报告完成";
        return $"{role}：{text}。时限{At(task.DueAt)}；{outcome}{(task.LateAt is null ? string.Empty : "（逾期）")}。";
    }

    private string At(DateTimeOffset at) => RiskReportWords.Of(institution, at);
}
