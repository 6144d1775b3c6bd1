using Mediation.Accounts;
using Mediation.Complaints;
using Mediation.Core;
using Mediation.Core.Modules;
using Mediation.Documents;
using Mediation.Evaluations;
using Mediation.Notifications;
using Mediation.Ownership;
using Mediation.PolicyStudio;
using Mediation.Referrals;
using Mediation.Reports;
using Mediation.Ui;

namespace Mediation.EntityFrameworkCore;

/// <summary>The list of modules, lower ones first. One list makes the model, the migrations and the host.</summary>
public static class MediationModules
{
    public static IReadOnlyList<MediationModule> All { get; } =
    [
        new CoreModule(),
        new UiModule(),
        new AccountsModule(),
        new DocumentsModule(),
        new NotificationsModule(),
        new ComplaintsModule(),
        new OwnershipModule(),
        new ReferralsModule(),
        new EvaluationsModule(),
        new PolicyStudioModule(),
        new ReportsModule(),
    ];
}
