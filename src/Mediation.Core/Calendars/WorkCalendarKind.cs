namespace Mediation.Core.Calendars;

/// <summary>The work calendar as a policy that people change: an administrator drafts it, another person approves it, and it holds at once.</summary>
public sealed class WorkCalendarKind : PolicyKind
{
    public override string Key => WorkCalendarRules.PolicyKey;

    public override string DraftPermission => CorePermissions.DraftCalendar;

    public override string ApprovePermission => CorePermissions.ApproveCalendar;

    public override PolicyValidity Validity => PolicyValidity.ByNow;

    public override IReadOnlyList<PolicyFault> FaultsIn(string json, PolicyGround ground)
    {
        try
        {
            return PolicyContent.FaultsIn<WorkCalendarRules>(json) is { Count: > 0 } faults
                ? faults
                : [.. CalendarChecks.Of(Read(json), Read(ground.Newest), ground.Today)];
        }
        catch (JsonException wrong)
        {
            return [new PolicyFault(wrong.Path ?? "$", "Calendar:Unreadable") { Values = [("why", wrong.Message)] }];
        }
    }

    public override IReadOnlyList<PolicyDifference> Differences(string before, string after) => CalendarDifferences.Between(Read(before), Read(after));

    /// <exception cref="JsonException">It is not of this form.</exception>
    public static WorkCalendarRules Read(string json) =>
        JsonSerializer.Deserialize<WorkCalendarRules>(json, MediationJson.Policy) is { Papers: not null, Days: not null } rules
        && rules.Papers.Values.All(papers => papers is not null && papers.All(paper => paper is not null))
            ? rules
            : throw new JsonException("papers or days is missing.");
}
