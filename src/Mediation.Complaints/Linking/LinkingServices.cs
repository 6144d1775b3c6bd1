using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Complaints.Linking;

/// <summary>What linked, merged and grouped complaints add to the module.</summary>
internal static class LinkingServices
{
    public static IServiceCollection AddLinking(this IServiceCollection services) =>
        services
            .AddScoped<CaseContacts>()
            .AddScoped<MergeReader>()
            .AddScoped<LinkReader>()
            .AddScoped<IHistoryDetails, LinkingHistoryDetails>()
            .AddSingleton(new HistoryFieldWords("linkKind", nameof(LinkKind)))
            .AddSingleton(new HistoryFieldWords("linkedAs", nameof(LinkKind)))
            .AddCasePart<MergedAside>(CasePlace.Aside, "merged", ComplaintPermissions.Read, 4)
            .AddCasePart<LinkAside>(CasePlace.Aside, "links", ComplaintPermissions.Read, 5)
            .AddCaseAct<UnmergeAct>(nameof(UnmergeComplaint), ComplaintPermissions.Merge, 8, c => c.Allows(ComplaintAction.Unmerge))
            .AddCaseAct<LinkAct>(nameof(LinkComplaint), ComplaintPermissions.Handle, 54, c => c.View.MayHandle && c.View.Leading is null)
            .AddCaseAct<MergeAct>(nameof(MergeComplaint), ComplaintPermissions.Merge, 58, c => c.Allows(ComplaintAction.Merge))
            .AddCasePart<GroupAside>(CasePlace.Aside, "group", ComplaintPermissions.Read, 5)
            .AddCaseAct<FormGroupAct>(nameof(FormGroup), ComplaintPermissions.Merge, 59, c => c.View is { MayHandle: true, IsGroupOpen: false, ClosedAt: null })
            .AddCaseAct<JoinGroupAct>(nameof(JoinGroup), ComplaintPermissions.Merge, 59, MayChangeGroup)
            .AddCaseAct<ElectForGroupAct>(nameof(ElectForGroup), ComplaintPermissions.Handle, 59, MayChangeGroup)
            .AddCaseAct<LeaveGroupAct>(nameof(LeaveGroup), ComplaintPermissions.Merge, 75, MayChangeGroup)
            .AddCaseAct<CloseGroupAct>(nameof(CloseGroup), ComplaintPermissions.Merge, 76, MayChangeGroup)
            .AddCaseAct<UnlinkAct>(nameof(UnlinkComplaint), ComplaintPermissions.Handle, 74, c => c.View.Links.Any(l => l.MayRemove));

    private static bool MayChangeGroup(CaseContext context) => context.View is { MayHandle: true, IsGroupOpen: true, Leading: null };
}
