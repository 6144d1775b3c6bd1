namespace Mediation.Referrals.CentreDesk;

/// <summary>
/// Appoints a mediator of the body's own panel; one who ever worked for the respondent is refused (recusal). Sessions still to be held
/// are held by the new mediator, who must be free for them.
/// </summary>
[RequiresPermission(ReferralPermissions.RunDesk)]
public sealed class AppointMediator(MediationDbContext db, SessionDiary diary, BankName bank, InstitutionTime institution, CurrentUser user, CaseTime time)
    : UseCase<AppointMediator.Input, Done>,
        IHaveRoute
{
    public sealed record Input(Guid MediationId, Guid PanelMemberId, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var mediation = await db.MediationOnDeskAsync(input.MediationId, input.Version, user, ct);
        var mediator = await db
            .PanelMembers.AsNoTracking()
            .Include(p => p.Employments)
            .SingleOrDefaultAsync(p => p.Id == input.PanelMemberId && p.BodyId == mediation.BodyId, ct)
            ?? throw ReferralErrors.UnknownMediator();
        mediation.AppointMediator(mediator, await bank.ReadAsync(ct), institution.DateOf(await time.NowAsync(mediation.CaseId, ct)));
        await diary.BookAsync(mediation, mediator.Id, mediator.Name, [.. mediation.PlannedSessions.Select(SessionDiary.Slot.Of)], ct);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("mediations/{id:guid}/mediator", (input, id) => input with { MediationId = id });
}
