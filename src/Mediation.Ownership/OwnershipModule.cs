using Mediation.Ownership.Letters;
using Mediation.Ownership.Listeners;
using Mediation.Ownership.Lists;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Core.Security.MediationRoles;

namespace Mediation.Ownership;

/// <summary>Risk, leader ownership, measures and escalation (领导包案 · 重大投诉风险).</summary>
public sealed class OwnershipModule : MediationModule
{
    public override void AddServices(IServiceCollection services)
    {
        services
            .AddScoped<EarlierComplaints>()
            .AddScoped<RepeatDisclosure>()
            .AddScoped<RiskAssessor>()
            .AddSingleton<PolicyKind, RiskRulesKind>()
            .AddSingleton<PolicyKind, AssignmentRulesKind>()
            .AddSingleton<PolicyKind, LadderRulesKind>()
            .AddScoped<IPolicyUse, OpenCasesOfMatrix>()
            .AddScoped<ISimulatedPolicy, SimulatedRating>()
            .AddScoped<ISimulatedPolicy, SimulatedNaming>()
            .AddScoped<ISimulatedPolicy, SimulatedLadder>()
            .AddScoped<SimulatedOwners>()
            .AddScoped<ILedCases, LedCases>()
            .AddScoped<LeaderSearch>()
            .AddScoped<OwnershipLadder>()
            .AddScoped<LeaderRelease>()
            .AddScoped<OwnershipNotifier>()
            .AddScoped<MeasureOwners>()
            .AddScoped<LadderReader>()
            .AddScoped<ICalendarLimits, AcceptLimits>()
            .AddScoped<IReorganisedWork, OwnedCaseWork>()
            .AddScoped<IReorganisedWork, MeasureWork>()
            .AddScoped<OwnershipReader>()
            .AddScoped<OwnedCaseReader>()
            .AddScoped<CloseOutReader>()
            .AddScoped<CloseOutCheckers>()
            .AddScoped<LedgerQuery>()
            .AddScoped<OwnedEntries>()
            .AddScoped<OwnedLedgerReader>()
            .AddScoped<ResponsibilityLetterContents>()
            .AddScoped<IHistoryDetails, OwnershipHistoryDetails>()
            .AddScoped<ICaseResponsibility, OwnershipResponsibility>()
            .AddScoped<INarrativeWarnings, NarrativeRisk>()
            .AddSingleton(new HistoryFieldWords("rungCause", nameof(RungCause)))
            .AddSingleton<AcceptUntilText>()
            .AddLifecycle<OwnershipLifecycle>()
            .AddLifecycle<CloseOutLifecycle>()
            .AddLifecycle<RiskEventLifecycle>();
        AddRiskEvents(services);
        AddCasePage(services);
    }

    private static void AddRiskEvents(IServiceCollection services) =>
        services
            .AddSingleton<PolicyKind, RiskEventRulesKind>()
            .AddSingleton<PolicyKind, ContingencyRulesKind>()
            .AddScoped<PlanLibrary>()
            .AddScoped<PlanRecordPrinter>()
            .AddSingleton<RosterWatch>()
            .AddSingleton<LeaderWatch>()
            .AddScoped<DutySearch>()
            .AddScoped<DutyPeople>()
            .AddScoped<DutyCaller>()
            .AddScoped<RiskEventClock>()
            .AddScoped<RiskEventWork>()
            .AddScoped<RiskEventUnits>()
            .AddScoped<RiskReportPrinter>()
            .AddScoped<RiskEventNotifier>()
            .AddDeskPart<DeskDuty>("on-duty", RiskEventPermissions.Read, 5)
            .AddDeskPart<DeskPlanRoles>("plan-roles", RiskEventPermissions.Read, 4)
            .AddCaseAct<ReportRiskEventAct>(nameof(ReportRiskEvent), RiskEventPermissions.Report, 76, _ => true);

    private static void AddCasePage(IServiceCollection services) =>
        services
            .AddCasePart<OwnershipHolders>(CasePlace.Holders, "ownership", OwnershipPermissions.Read, 10)
            .AddCasePart<AcceptanceLimit>(CasePlace.Limits, "acceptance", OwnershipPermissions.Read, 10)
            .AddCasePart<RegisteredLeader>(CasePlace.Registered, "leader", OwnershipPermissions.Read, 10)
            .AddCasePart<UnfinishedMeasures>(CasePlace.Unfinished, "measures", OwnershipPermissions.Read, 10)
            .AddCasePart<OwnershipTab>(CasePlace.Tab, OwnershipTab.Key, OwnershipPermissions.Read, 10)
            .AddCasePart<RiskAside>(CasePlace.Aside, "risk", OwnershipPermissions.Read, 10)
            .AddDeskPart<DeskMeasures>("measures-due", OwnershipPermissions.CompleteMeasure, 20)
            .AddDeskPart<DeskVacancies>("vacant-ownerships", OwnershipPermissions.WatchVacancies, 10)
            .AddDeskPart<DeskCloseOuts>("close-outs", OwnershipPermissions.CloseOut, 30)
            .AddCaseStep<AcceptStep>()
            .AddCaseStep<OwnMeasureStep>()
            .AddCaseStep<LeaderMeasuresStep>()
            .AddCaseStep<CloseOutStep>()
            .AddCaseAct<AcceptOwnershipAct, OwnershipReader>(nameof(AcceptOwnership), OwnershipPermissions.Own, 11, (reader, c) =>
                reader.AllowsAsync(c, OwnershipAction.Accept)
            )
            .AddCaseAct<DeclineOwnershipAct, OwnershipReader>(nameof(DeclineOwnership), OwnershipPermissions.Own, 12, (reader, c) =>
                reader.AllowsAsync(c, OwnershipAction.Decline)
            )
            .AddCaseAct<CompleteMeasureAct, OwnershipReader>(nameof(CompleteMeasure), OwnershipPermissions.CompleteMeasure, 13, async (reader, c) =>
                (await reader.OfAsync(c)).Leader?.Measures.Any(m => m.MayComplete) == true
            )
            .AddCaseAct<SetMeasureAct, OwnershipReader>(nameof(SetMeasure), OwnershipPermissions.Own, 14, async (reader, c) =>
                (await reader.OfAsync(c)).Leader is { Measures.Count: 0 } leader && leader.Allowed.Contains(OwnershipAction.SetMeasure)
            )
            .AddCaseAct<RecordLeaderContactAct, OwnershipReader>(nameof(RecordLeaderContact), OwnershipPermissions.Own, 15, (reader, c) =>
                reader.AllowsAsync(c, OwnershipAction.RecordContact)
            )
            .AddCaseAct<CloseOutAct, OwnershipReader>(nameof(CloseOutOwnership), OwnershipPermissions.CloseOut, 16, (reader, c) =>
                reader.AllowsAsync(c, OwnershipAction.CloseOut)
            )
            .AddCaseAct<RefuseCloseOutAct, OwnershipReader>(nameof(RefuseCloseOut), OwnershipPermissions.CloseOut, 17, (reader, c) =>
                reader.AllowsAsync(c, OwnershipAction.RefuseCloseOut)
            )
            .AddCaseAct<RequestCloseOutAct, OwnershipReader>(nameof(RequestCloseOut), OwnershipPermissions.Own, 18, (reader, c) =>
                reader.AllowsAsync(c, OwnershipAction.RequestCloseOut)
            );

    public override void DefinePermissions(PermissionCatalog permissions)
    {
        permissions.Define(OwnershipPermissions.Read, Handler, Supervisor, Leader, Compliance);
        permissions.Define(OwnershipPermissions.Own, Leader);
        permissions.Define(OwnershipPermissions.CompleteMeasure, Handler, Supervisor, Leader);
        permissions.Define(OwnershipPermissions.WatchVacancies, Compliance, Leader);
        permissions.Define(OwnershipPermissions.CloseOut, Supervisor, Leader, Compliance);
        permissions.Define(OwnershipPermissions.ReadLedger, Supervisor, Leader, Compliance);
        permissions.Define(OwnershipPermissions.AssessRisk, Handler, Supervisor);
        permissions.Define(OwnershipPermissions.DraftRules, Compliance);
        permissions.Define(OwnershipPermissions.ApproveRules, Compliance, Admin);
        permissions.Define(RiskEventPermissions.Read, Handler, Supervisor, Leader, Compliance);
        permissions.Define(RiskEventPermissions.Report, Handler, Supervisor, Leader);
        permissions.Define(RiskEventPermissions.Work, Supervisor, Leader);
        permissions.Define(RiskEventPermissions.ManageRoster, Supervisor, Leader);
        permissions.Define(RiskEventPermissions.DraftRules, Compliance);
        permissions.Define(RiskEventPermissions.ApproveRules, Compliance, Admin);
    }

    public override void DefineMenu(MenuCatalog menu)
    {
        menu.Add(new MenuItem("Menu:OwnedCases", "/owned", OwnershipPermissions.Own, 15, Leader));
        menu.Add(new MenuItem("Menu:Ledger", LedgerPage.Address, OwnershipPermissions.ReadLedger, 26));
        menu.Add(new MenuItem("Menu:RiskEvents", RiskEventsPage.Address, RiskEventPermissions.Read, 27));
        menu.Add(new MenuItem("Menu:DutyRoster", RosterPage.Address, RiskEventPermissions.Read, 28));
        menu.Add(new MenuItem("Menu:Plans", PlansPage.Address, RiskEventPermissions.Read, 29));
    }
}
