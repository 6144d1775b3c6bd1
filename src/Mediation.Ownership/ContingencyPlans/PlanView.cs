namespace Mediation.Ownership.ContingencyPlans;

/// <summary>The plan of an event as its page shows it.</summary>
/// <param name="MayActivate">Whether the reader can activate one now.</param>
/// <param name="Plan">Null where none was activated.</param>
public sealed record PlanView(bool MayActivate, PlanView.Activation? Plan)
{
    /// <param name="MayComplete">Whether the reader can report items as done.</param>
    /// <param name="MayEnd">Whether the reader can end it now.</param>
    /// <param name="People">Who can have a role; empty for whoever assigns none.</param>
    public sealed record Activation(
        Guid Id,
        int Version,
        string Number,
        PlanScenario Scenario,
        string Name,
        PlanActivationState State,
        string Evidence,
        string ActivatedBy,
        DateTimeOffset ActivatedAt,
        int PolicyVersion,
        IReadOnlyList<Role> Roles,
        IReadOnlyList<Item> Items,
        IReadOnlyList<string> Inform,
        IReadOnlyList<string> Never,
        string? Lessons,
        DateTimeOffset? EndedAt,
        bool MayComplete,
        bool MayEnd,
        IReadOnlyList<Person> People
    )
    {
        internal static Activation Of(PlanActivation one, ContingencyPlan plan, CurrentUser user, IReadOnlyList<Person> people, bool mayEnd)
        {
            var (isActive, roles) = (one.State == PlanActivationState.Active, plan.Roles.ToDictionary(r => r.Key, StringComparer.Ordinal));
            var texts = plan.Items.ToDictionary(i => i.Key, i => i.Text.Word, StringComparer.Ordinal);
            return new Activation(
                one.Id,
                one.Version,
                one.Number,
                one.Scenario,
                plan.Name.Word,
                one.State,
                one.Evidence,
                one.ActivatorName,
                one.ActivatedAt,
                one.PolicyVersion,
                [
                    .. plan
                        .Roles.Select(r => one.Roles.Single(h => h.Role == r.Key))
                        .Select(h => new Role(
                            h.Role,
                            roles[h.Role].Name.Word,
                            h.PersonId,
                            h.PersonName,
                            h.PresentAt,
                            isActive && h.PresentAt is null && h.PersonId == user.Id
                        )),
                ],
                [
                    .. one
                        .Tasks.OrderBy(t => t.DueAt)
                        .ThenBy(t => t.Item, StringComparer.Ordinal)
                        .Select(t => new Item(
                            t.Id,
                            texts[t.Item],
                            roles[t.Role].Name.Word,
                            t.DueAt,
                            t.DoneAt,
                            t.DoerName,
                            t.Proof,
                            t.LateAt,
                            t.Duty,
                            t.LeftReason
                        )),
                ],
                [.. plan.Inform.Select(w => w.Word)],
                [.. plan.Never.Select(w => w.Word)],
                one.Lessons,
                one.EndedAt,
                isActive && user.May(RiskEventPermissions.Report),
                mayEnd,
                people
            );
        }
    }

    /// <param name="Name">In the reader's language.</param>
    /// <param name="MayConfirm">Whether the reader has it and is not confirmed yet.</param>
    public sealed record Role(string Key, string Name, Guid? PersonId, string? Person, DateTimeOffset? PresentAt, bool MayConfirm)
    {
        /// <summary>Telephone of <see cref="Person"/>; null where the account has none.</summary>
        public string? Phone { get; init; }
    }

    /// <param name="DoneBy">Null where the event met the duty by its report.</param>
    /// <param name="Duty">The duty of the event that it is: the limit is that of the event.</param>
    /// <param name="LeftReason">Why it was not done when the plan ended.</param>
    public sealed record Item(
        Guid Id,
        string Text,
        string Role,
        DateTimeOffset DueAt,
        DateTimeOffset? DoneAt,
        string? DoneBy,
        string? Proof,
        DateTimeOffset? LateAt,
        ReportDuty? Duty,
        string? LeftReason
    );

    public sealed record Person(Guid Id, string Name, string Post);
}
