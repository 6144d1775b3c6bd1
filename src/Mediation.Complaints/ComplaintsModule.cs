using Mediation.Complaints.Approvals;
using Mediation.Complaints.Drafts;
using Mediation.Complaints.Intake;
using Mediation.Complaints.Receipts;
using Mediation.Complaints.Regulators;
using Mediation.Complaints.Term;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Core.Security.MediationRoles;

namespace Mediation.Complaints;

/// <summary>Intake and handling of complaints (投诉受理与处理).</summary>
public sealed class ComplaintsModule : MediationModule
{
    public override void AddServices(IServiceCollection services)
    {
        services
            .AddScoped<ComplaintClockReader>()
            .AddScoped<ICalendarLimits, DutyLimits>()
            .AddSingleton<PolicyKind, ComplaintCodesKind>()
            .AddScoped<DutyNotices>()
            .AddScoped<TermReader>()
            .AddScoped<LimitNotices>()
            .AddScoped<EndingRulesReader>()
            .AddScoped<EndingObstacles>()
            .AddScoped<EndingProposals>()
            .AddScoped<EndingReader>()
            .AddScoped<IHistoryDetails, EndingHistoryDetails>()
            .AddScoped<IHistoryDetails, DeliveryHistoryDetails>()
            .AddScoped<DutyNames>()
            .AddScoped<ComplaintReader>()
            .AddScoped<RegistrationReferences>()
            .AddScoped<RevealAccess>()
            .AddScoped<RecentReveal>()
            .AddScoped<CaseRedactor>()
            .AddScoped<SkippedDeliveries>()
            .AddScoped<CaseHandlers>()
            .AddSingleton<RevealCounter>()
            .AddSingleton<PersonSealer>()
            .AddSingleton<ListedPersons>()
            .AddScoped<ComplaintTexts>()
            .AddScoped<ComplaintSearch>()
            .AddSingleton<RarityCache>()
            .AddScoped<SimilarComplaints>()
            .AddSingleton<DraftPurge>()
            .AddScoped<ComplaintListQuery>()
            .AddScoped<BindingTermsReader>()
            .AddScoped<DecisionNoticeReader>()
            .AddScoped<ListChangeReader>()
            .AddScoped<ApprovalNews>()
            .AddScoped<NoticeRecipient>()
            .AddScoped<Mediation.Notifications.Domain.ICaseDirectory, CaseDirectory>()
            .AddSingleton<HistoryText>()
            .AddSingleton<ChangeText>()
            .AddSingleton<ClockText>();
        HistoryWords.AddTo(services);
        AddCasePage(services);
        AddTerm(services);
        AddEndings(services);
        AddReviews(services);
        AddWork(services);
        services.AddLetters();
        services.AddLinking();
        services.AddInvestigation();
        services.AddLateFacts();
        services.AddSignals().AddLifecycles();
    }

    private static void AddCasePage(IServiceCollection services) =>
        services
            .AddCasePart<HistoryTab>(CasePlace.Tab, HistoryTab.Key, ComplaintPermissions.Read, 0)
            .AddCasePart<CaseMatter>(CasePlace.Tab, CaseMatter.Tab, ComplaintPermissions.Read, 5)
            .AddCasePart<PartiesTab>(CasePlace.Tab, PartiesTab.Key, ComplaintPermissions.Read, 8)
            .AddCasePart<NotificationsTab>(CasePlace.Tab, NotificationsTab.Key, ComplaintPermissions.Read, 40)
            .AddCasePart<ReceiptAside>(CasePlace.Aside, "receipt", ComplaintPermissions.Read, 90)
            .AddCasePart<RegulatorAside>(CasePlace.Aside, "regulators", ComplaintPermissions.Read, 10)
            .AddCaseStep<HandlingStep>()
            .AddCaseStep<NoticeCaseStep>()
            .AddCaseStep<RegulatorStep>()
            .AddCaseAct<AnswerRegulatorAct>(nameof(AnswerRegulator), ComplaintPermissions.Handle, 35, c => c.Allows(ComplaintAction.AnswerRegulator))
            .AddCaseAct<RecordForwardAct>(nameof(RecordRegulatorForward), ComplaintPermissions.Handle, 55, c => c.Allows(ComplaintAction.RecordForward))
            .AddCaseAct<AssignAct>(nameof(AssignComplaint), ComplaintPermissions.Handle, 10, c => c.View.HandlerId is null && c.Allows(ComplaintAction.Assign))
            .AddCaseAct<ReassignAct>(nameof(ReassignComplaint), ComplaintPermissions.Assign, 15, c => c.Allows(ComplaintAction.Assign))
            .AddCaseAct<DecideAct>(nameof(DecideComplaint), ComplaintPermissions.Handle, 20, c => c.Allows(ComplaintAction.Decide))
            .AddCaseAct<SendDecisionNoticeAct>(nameof(SendDecisionNotice), ComplaintPermissions.Handle, 25, c => c.Allows(ComplaintAction.NotifyDecision))
            .AddCaseAct<RecordDecisionNoticeAct>(nameof(RecordDecisionNotice), ComplaintPermissions.Handle, 26, c =>
                c.Allows(ComplaintAction.NotifyDecision) && c.View.ToComplainant.IsOpen
            )
            .AddCaseAct<CloseAct>(nameof(CloseComplaint), ComplaintPermissions.Handle, 30, c => c.Allows(ComplaintAction.Close))
            .AddCaseAct<RecordContactAct>(nameof(RecordContact), ComplaintPermissions.Handle, 40, c => c.Allows(ComplaintAction.RecordContact))
            .AddCaseAct<AddAttachmentAct>(nameof(AddAttachment), ComplaintPermissions.Handle, 50, c => c.Allows(ComplaintAction.AddAttachment))
            .AddCaseAct<AddPartyAct>(nameof(AddParty), ComplaintPermissions.Handle, 55, c => c.Allows(ComplaintAction.ChangeParties))
            .AddCaseAct<ChooseContactChannelAct>(nameof(ChooseContactChannel), ComplaintPermissions.Handle, 55, c => c.Allows(ComplaintAction.ChooseChannel))
            .AddCaseAct<WithdrawComplaintAct>(nameof(WithdrawComplaint), ComplaintPermissions.Handle, 60, c => c.Allows(ComplaintAction.Withdraw));

    private static void AddTerm(IServiceCollection services) =>
        services
            .AddDeskPart<DeskApprovals>("approvals", ComplaintPermissions.DecideExtension, 5)
            .AddCasePart<ExtensionAside>(CasePlace.Aside, "extensions", ComplaintPermissions.Read, 11)
            .AddCaseStep<ExtensionCaseStep>()
            .AddCaseAct<ApproveExtensionAct>(nameof(ApproveExtension), ComplaintPermissions.DecideExtension, 1, c => c.Allows(ComplaintAction.DecideExtension))
            .AddCaseAct<RejectExtensionAct>(nameof(RejectExtension), ComplaintPermissions.DecideExtension, 2, c => c.Allows(ComplaintAction.DecideExtension))
            .AddCaseAct<RequestExtensionAct>(nameof(RequestExtension), ComplaintPermissions.Handle, 70, c =>
                c.Allows(ComplaintAction.RequestExtension) && c.View.ExtensionSteps.Count > 0 && c.View.Extensions.All(e => e.State != ExtensionState.Requested)
            )
            .AddCaseAct<PauseTermAct>(nameof(PauseTerm), ComplaintPermissions.Handle, 71, c => c.Allows(ComplaintAction.PauseTerm))
            .AddCaseAct<ResumeTermAct>(nameof(ResumeTerm), ComplaintPermissions.Handle, 45, c => c.Allows(ComplaintAction.ResumeTerm))
            .AddCaseAct<RestartTermAct>(nameof(RestartTerm), ComplaintPermissions.Handle, 72, c => c.Allows(ComplaintAction.RestartTerm));

    private static void AddEndings(IServiceCollection services) =>
        services
            .AddCasePart<EndingAside>(CasePlace.Aside, "endings", ComplaintPermissions.Read, 8)
            .AddCasePart<SupplementAside>(CasePlace.Aside, "supplements", ComplaintPermissions.Read, 12)
            .AddCaseStep<EndingCaseStep>()
            .AddCaseStep<SupplementCaseStep>()
            .AddCaseAct<ApproveEndingAct>(nameof(ApproveEnding), ComplaintPermissions.DecideEnding, 3, c =>
                c.Allows(ComplaintAction.ApproveRefusal) || c.Allows(ComplaintAction.ApproveTermination)
            )
            .AddCaseAct<SendEndingBackAct>(nameof(SendEndingBack), ComplaintPermissions.DecideEnding, 4, c => c.Allows(ComplaintAction.SendEndingBack))
            .AddCaseAct<RequestSupplementAct>(nameof(RequestSupplement), ComplaintPermissions.Handle, 42, c => c.Allows(ComplaintAction.RequestSupplement))
            .AddCaseAct<RecordSupplementAnswerAct>(nameof(RecordSupplementAnswer), ComplaintPermissions.Handle, 43, c =>
                c.Allows(ComplaintAction.AnswerSupplement)
            )
            .AddCaseAct<TransferComplaintAct>(nameof(TransferComplaint), ComplaintPermissions.Transfer, 57, c => c.Allows(ComplaintAction.TransferToUnit))
            .AddCaseAct<ProposeRefusalAct>(nameof(ProposeRefusal), ComplaintPermissions.Handle, 61, c => c.Allows(ComplaintAction.ProposeRefusal))
            .AddCaseAct<ProposeTerminationAct>(nameof(ProposeTermination), ComplaintPermissions.Handle, 62, c => c.Allows(ComplaintAction.ProposeTermination))
            .AddCaseAct<TransferToCompanyAct>(nameof(TransferToCompany), ComplaintPermissions.Transfer, 63, c => c.Allows(ComplaintAction.TransferToCompany))
            .AddCaseAct<ReopenComplaintAct>(nameof(ReopenComplaint), ComplaintPermissions.Reopen, 65, c => c.Allows(ComplaintAction.Reopen));

    private static void AddReviews(IServiceCollection services) =>
        services
            .AddScoped<ReviewReader>()
            .AddScoped<Reviewers>()
            .AddScoped<ReviewDuties>()
            .AddScoped<ICaseResponsibility, ReviewResponsibility>()
            .AddCasePart<ReviewAside>(CasePlace.Aside, "reviews", ComplaintPermissions.Read, 7)
            .AddDeskPart<DeskReviews>("reviews", ComplaintPermissions.Review, 6)
            .AddCaseStep<ReviewCaseStep>()
            .AddCaseAct<AppointReviewerAct>(nameof(AppointReviewer), ComplaintPermissions.AppointReviewer, 5, c => c.View.Reviews.Any(r => r.MayName))
            .AddCaseAct<DecideReviewAct>(nameof(DecideReview), ComplaintPermissions.Review, 6, c => c.View.Reviews.Any(r => r.MayDecide))
            .AddCaseAct<NotifyReviewAct>(nameof(NotifyReview), ComplaintPermissions.Review, 7, c => c.View.Reviews.Any(r => r.MayNotify))
            .AddCaseAct<ApplyForReviewAct>(nameof(ApplyForReview), ComplaintPermissions.ApplyForReview, 64, c => c.Allows(ComplaintAction.ApplyForReview))
            .AddCaseAct<WithdrawReviewAct>(nameof(WithdrawReview), ComplaintPermissions.ApplyForReview, 66, c => c.View.Reviews.Any(r => r.MayWithdraw));

    private static void AddWork(IServiceCollection services) =>
        services
            .AddScoped<TaskOwners>()
            .AddReorganisedWork()
            .AddScoped<TaskReader>()
            .AddDeskPart<DeskTasks>("tasks", ComplaintPermissions.Work, 7)
            .AddCasePart<TaskAside>(CasePlace.Aside, "tasks", ComplaintPermissions.Read, 6)
            .AddCaseStep<OwnTaskStep>()
            .AddCaseAct<CompleteTaskAct>(nameof(CompleteTask), ComplaintPermissions.Work, 36, c => c.View.Tasks.Any(t => t.MayComplete))
            .AddCaseAct<SetTaskAct>(nameof(SetTask), ComplaintPermissions.Handle, 52, c => c.View.MayHandle)
            .AddCaseAct<WriteInternalNoteAct>(nameof(WriteInternalNote), ComplaintPermissions.Work, 53, _ => true)
            .AddCaseAct<DropTaskAct>(nameof(DropTask), ComplaintPermissions.Handle, 73, c => c.View.Tasks.Any(t => t.MayDrop));

    public override void DefinePermissions(PermissionCatalog permissions)
    {
        permissions.Define(ComplaintPermissions.Register, Handler, Supervisor);
        permissions.Define(ComplaintPermissions.Read, Handler, Supervisor, Leader, Compliance);
        permissions.Define(ComplaintPermissions.Handle, Handler, Supervisor);
        permissions.Define(ComplaintPermissions.Assign, Supervisor);
        permissions.Define(ComplaintPermissions.DecideExtension, Supervisor, Leader, Compliance);
        permissions.Define(ComplaintPermissions.Transfer, Supervisor);
        permissions.Define(ComplaintPermissions.DecideEnding, Supervisor);
        permissions.Define(ComplaintPermissions.DecideLateFact, Supervisor);
        permissions.Define(ComplaintPermissions.Reopen, Supervisor);
        permissions.Define(ComplaintPermissions.Merge, Supervisor);
        permissions.Define(ComplaintPermissions.ApplyForReview, Handler, Supervisor, Compliance);
        permissions.Define(ComplaintPermissions.AppointReviewer, Supervisor, Leader, Compliance);
        permissions.Define(ComplaintPermissions.Review, Handler, Supervisor, Leader, Compliance);
        permissions.Define(ComplaintPermissions.Work, Handler, Supervisor, Leader, Compliance);
        permissions.Define(ComplaintPermissions.CheckLetters, Compliance);
        permissions.Define(ComplaintPermissions.ReadLifecycles, Supervisor, Leader, Compliance);
        permissions.Define(ComplaintPermissions.ReadBursts, Supervisor, Leader, Compliance);
        permissions.Define(ComplaintPermissions.DecideBursts, Supervisor, Compliance);
        permissions.Define(ComplaintPermissions.DraftSignals, Compliance);
        permissions.Define(ComplaintPermissions.ApproveSignals, Compliance, Admin);
        permissions.Define(ComplaintPermissions.DraftCodes, Compliance);
        permissions.Define(ComplaintPermissions.ApproveCodes, Compliance, Admin);
        permissions.Define(ComplaintPermissions.RevealComplainant, Handler, Supervisor, Leader);
    }

    public override void DefineMenu(MenuCatalog menu)
    {
        menu.Add(new MenuItem("Menu:Desk", "/desk", ComplaintPermissions.Handle, 10, Handler, Supervisor));
        menu.Add(new MenuItem("Menu:Complaints", "/complaints", ComplaintPermissions.Read, 20));
        menu.Add(new MenuItem("Menu:Team", TeamPage.Address, ComplaintPermissions.Assign, 25));
        menu.Add(new MenuItem("Menu:Lifecycles", LifecyclesPage.Address, ComplaintPermissions.ReadLifecycles, 30));
        menu.Add(new MenuItem("Menu:Bursts", BurstsPage.Address, ComplaintPermissions.ReadBursts, 26));
        menu.Add(new MenuItem("Menu:Reviews", "/reviews", ComplaintPermissions.AppointReviewer, 25));
    }
}
