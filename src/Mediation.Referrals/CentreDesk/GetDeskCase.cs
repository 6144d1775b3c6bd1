namespace Mediation.Referrals.CentreDesk;

/// <summary>The body's view of a case: only what was shared, masked until it accepted, with its panel and rooms.</summary>
[RequiresPermission(ReferralPermissions.ReadDesk)]
public sealed class GetDeskCase(
    MediationDbContext db,
    SnapshotReader snapshots,
    BankName bank,
    PolicyReader policies,
    InstitutionTime institution,
    CurrentUser user,
    CaseTime time
) : Query<GetDeskCase.Input, GetDeskCase.Result>, IHaveRoute
{
    public sealed record Input(Guid MediationId) : IInput<Result>;

    /// <param name="Shared">The shared fields; never the bank's own data.</param>
    /// <param name="IsMasked">Whether persons are covered, see <see cref="DeskAccess"/>.</param>
    /// <param name="Facts">Facts and, of an agreement, terms: they name persons.</param>
    /// <param name="Records">Records of sessions by session; for the body's staff and the appointed mediator only.</param>
    /// <param name="MayReadAgreement">Whether there is an agreement that the reader may open.</param>
    /// <param name="MaySchedule">Whether the reader may set, move and cancel sessions now.</param>
    /// <param name="Words">Why the body declined the case or why it failed, in the body's own words.</param>
    public sealed record Result(
        DeskMediationView Mediation,
        SharedSnapshot Shared,
        bool IsMasked,
        IReadOnlyList<PanelView> Panel,
        IReadOnlyList<RoomView> Rooms,
        bool IsMine,
        bool MaySchedule,
        bool MayReadAgreement,
        IReadOnlyDictionary<Guid, string> Records,
        string? Facts,
        string? Terms,
        string? Words
    )
    {
        /// <summary>How many entries of its history the body may know of; what comes later is not in this view.</summary>
        public int Entries { get; init; }
    }

    /// <param name="Conflict">Former employer that forbids the appointment, or null.</param>
    /// <param name="HasEnded">The appointment to the panel is over.</param>
    public sealed record PanelView(Guid Id, string Name, bool InExpertise, int OpenCases, string? Conflict, bool HasEnded)
    {
        public bool IsEligible => Conflict is null && !HasEnded;
    }

    public sealed record RoomView(Guid Id, string Name);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var entries = await db.Set<HistoryEntry>().OfMediation(db.MediationCases, input.MediationId).CountAsync(ct);
        var mediation = await db.MediationOnDeskAsync(input.MediationId, version: null, user, ct);
        var shared = await snapshots.OpenAsync(mediation.Sharing!, ct);
        var today = institution.DateOf(await time.NowAsync(mediation.CaseId, ct));
        var masked = !DeskAccess.SeesPersons(user, mediation, today);
        var isOnIt = DeskAccess.IsOnIt(user, mediation.MediatorUserId);
        var (bankName, names) = (await bank.ReadAsync(ct), await bank.WordsAsync(ct));
        var codes = await policies.CodesAsync(today, ct);
        var panel = await db.PanelMembers.Include(p => p.Employments).Where(p => p.BodyId == mediation.BodyId).OrderBy(p => p.Name).ToListAsync(ct);
        var load = await db
            .MediationCases.Where(m => m.BodyId == mediation.BodyId && m.IsOpen && m.PanelMemberId != null)
            .GroupBy(m => m.PanelMemberId!.Value)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var rooms = await db.Set<MeetingRoom>()
            .Where(r => r.BodyId == mediation.BodyId)
            .OrderBy(r => r.Name)
            .Select(r => new RoomView(r.Id, r.Name))
            .ToListAsync(ct);
        return new Result(
            DeskMediationView.Of(mediation),
            (masked ? shared.Masked() : shared with { Salt = null }).InReadersLanguage(codes, names),
            masked,
            [
                .. panel.Select(p => new PanelView(
                    p.Id,
                    p.Name,
                    p.KnowsProduct(mediation.ProductCode),
                    load.GetValueOrDefault(p.Id),
                    p.ConflictWith(bankName)?.Employer is { } employer ? names.GetValueOrDefault(employer, employer) : null,
                    !p.IsAppointedOn(today)
                )),
            ],
            rooms,
            mediation.MediatorUserId == user.Id,
            isOnIt && mediation.Allowed.Contains(MediationAction.ScheduleSession),
            mediation.AgreementId is not null && AgreementAccess.MayReadOnDesk(user, mediation, today),
            mediation.Sessions.Where(s => s.Record is not null).ToDictionary(s => s.Id, s => Covered(s.Record)!),
            Covered(mediation.Facts),
            Covered(mediation.Terms),
            isOnIt ? Covered(mediation.DeclineWords ?? mediation.FailureWords) : null
        )
        {
            Entries = entries,
        };

        // The body keeps what it wrote itself; the complainant is covered in it as everywhere.
        string? Covered(string? words) => masked && words is not null ? shared.CoveredIn(words) : words;
    }

    public static void Map(ApiRoutes api) => api.MapVersionedQuery<Input, Result>("mediations/{id:guid}", id => new Input(id), seen => seen.Mediation.Version);
}
