using Mediation.Referrals.Listeners;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Core.Security.MediationRoles;

namespace Mediation.Referrals;

/// <summary>Third-party mediation (第三方调解): bodies, routing, consent, push, and the body's own desk.</summary>
public sealed class ReferralsModule : MediationModule
{
    public override void AddServices(IServiceCollection services)
    {
        services
            .AddScoped<DeskActors>()
            .AddScoped<ReferralNotifier>()
            .AddScoped<BodyRouting>()
            .AddScoped<IBodyStanding, BodyStanding>()
            .AddScoped<SessionDiary>()
            .AddScoped<SessionPlanning>()
            .AddScoped<ICalendarLimits, AnswerLimits>()
            .AddScoped<ReferralReturn>()
            .AddScoped<MediationReader>()
            .AddScoped<DecisiveMediationReader>()
            .AddScoped<IBindingTerms, AgreedTerms>()
            .AddScoped<Mediation.Complaints.Domain.Endings.IEndingObstacle, MediationObstacle>()
            .AddSingleton<SnapshotSealer>()
            .AddScoped<SnapshotReader>()
            .AddScoped<SharedFacts>()
            .AddScoped<AgreementIssuer>()
            .AddScoped<AgreedOutcome>()
            .AddScoped<IRowMarks, MediationMarks>()
            .AddScoped<IHistoryDetails, MediationHistoryDetails>()
            .AddScoped<ICaseNumbers, MediationNumbers>()
            .AddLifecycle<MediationLifecycle>()
            .AddSingleton(new HistoryFieldWords("change", nameof(SessionChange)))
            .AddSingleton(new HistoryFieldWords("reason", nameof(FailureReason)))
            .AddSingleton(new HistoryFieldWords("reason", nameof(DeclineReason)))
            .AddSingleton(new HistoryFieldWords("reason", nameof(WithdrawalReason)));
        AddCasePage(services);
        AddCentrePage(services);
    }

    private static void AddCasePage(IServiceCollection services) =>
        services
            .AddCasePart<MediationTab>(CasePlace.Tab, MediationTab.Key, ReferralPermissions.Read, 30)
            .AddCasePart<MediationHolders>(CasePlace.Holders, "mediation", ReferralPermissions.Read, 30)
            .AddDeskPart<DeskMediations>("mediations-back", ReferralPermissions.Refer, 10)
            .AddCaseStep<MediationStep>()
            .AddCaseStep<AskMediationStep>();

    private static void AddCentrePage(IServiceCollection services) =>
        services
            .AddCentrePart<CentreOutcome>(CentrePlace.Main, "outcome", 10)
            .AddCentrePart<CentreMatter>(CentrePlace.Main, "matter", 20)
            .AddCentrePart<CentreSessions>(CentrePlace.Main, "sessions", 30)
            .AddCentrePart<CentreFacts>(CentrePlace.Aside, "facts", 10)
            .AddCentrePart<CentreMediators>(CentrePlace.Aside, "mediators", 20)
            .AddCentreStep<BodyWorkStep>()
            .AddCentreStep<SessionStep>()
            .AddCentreStep<OutcomeStep>()
            .AddCentreAct<AcceptMediationAct>(nameof(AcceptMediation), ReferralPermissions.RunDesk, 10, c => c.Allows(MediationAction.Accept))
            .AddCentreAct<DeclineMediationAct>(nameof(DeclineMediation), ReferralPermissions.RunDesk, 20, c => c.Allows(MediationAction.Decline))
            .AddCentreAct<RecordSessionAct>(nameof(RecordSession), ReferralPermissions.Mediate, 30, c =>
                c.Seen.IsMine && c.Planned is not null && c.Allows(MediationAction.RecordSession)
            )
            .AddCentreAct<RecordOutcomeAct>(nameof(RecordOutcome), ReferralPermissions.Mediate, 40, c => c.Seen.IsMine && c.Allows(MediationAction.Fail))
            .AddCentreAct<ScheduleSessionAct>(nameof(ScheduleSession), ReferralPermissions.Schedule, 50, c => c.Seen.MaySchedule)
            .AddCentreAct<AppointMediatorAct>(nameof(AppointMediator), ReferralPermissions.RunDesk, 60, c => c.Allows(MediationAction.AppointMediator))
            .AddCentreAct<FailMediationAct>(nameof(FailMediation), ReferralPermissions.RunDesk, 70, c => c.Allows(MediationAction.Fail));

    public override void DefinePermissions(PermissionCatalog permissions)
    {
        permissions.Define(ReferralPermissions.Read, Handler, Supervisor, Leader, Compliance);
        permissions.Define(ReferralPermissions.Refer, Handler, Supervisor);
        permissions.Define(ReferralPermissions.CheckAgreements, Compliance);
        permissions.Define(ReferralPermissions.ReadDesk, CentreStaff, Mediator);
        permissions.Define(ReferralPermissions.RunDesk, CentreStaff);
        permissions.Define(ReferralPermissions.Schedule, CentreStaff, Mediator);
        permissions.Define(ReferralPermissions.Mediate, Mediator);
    }

    public override void DefineMenu(MenuCatalog menu)
    {
        menu.Add(new MenuItem("Menu:Centre", "/centre", ReferralPermissions.ReadDesk, 10, CentreStaff, Mediator));
        menu.Add(new MenuItem("Menu:Mediations", MediationsPage.Address, ReferralPermissions.Read, 24));
    }
}
