namespace Mediation.Complaints.Linking;

/// <summary>The group of a complaint: its cases in the reader's scope, who speaks for it, and how many persons complain, of them by interview.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetGroup(MediationDbContext db, ComplaintReader complaints, PersonSealer sealer, CurrentUser user)
    : Query<GetGroup.Input, GetGroup.Result>,
        IHaveRoute
{
    /// <summary>More cases are counted, and not listed.</summary>
    private const int Listed = 100;

    /// <summary>So many who raise one matter by interview make it a major complaint (Order 2020/3, Art. 28); persons are counted, not cases.</summary>
    public const int PersonsOfMajor = 20;

    public sealed record Input(Guid ComplaintId) : IInput<Result>;

    /// <param name="Group">Null where the complaint is of none.</param>
    public sealed record Result(Group? Group);

    /// <param name="Persons">Persons of all its cases.</param>
    /// <param name="PersonsByInterview">Those who came in person.</param>
    /// <param name="Cases">How many cases it has.</param>
    /// <param name="Members">Cases in the reader's scope, by number; at most 100.</param>
    public sealed record Group(
        Guid Id,
        string Matter,
        DateTimeOffset FormedAt,
        DateTimeOffset? ClosedAt,
        int Persons,
        int PersonsByInterview,
        int Cases,
        IReadOnlyList<Member> Members
    )
    {
        /// <summary>Whether so many came in person that it is a major complaint by definition; a person rates it.</summary>
        public bool IsMajorByPersons => PersonsByInterview >= PersonsOfMajor;
    }

    /// <param name="Complainant">Masked.</param>
    /// <param name="Persons">Persons who raise it together.</param>
    /// <param name="Represents">Whether its complainant was elected to speak for the group.</param>
    public sealed record Member(Guid Id, string Number, ComplaintState State, IntakeChannel Channel, string? Complainant, int Persons, bool Represents);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = (await complaints.OfAsync(input.ComplaintId, ct)).Complaint;
        if (complaint.GroupId is not { } id)
        {
            return new Result(null);
        }

        var group = await db.Set<ComplaintGroup>().AsNoTracking().Include(g => g.Representatives).SingleAsync(g => g.Id == id, ct);
        var all = db.Complaints.AsNoTracking().OfGroup(id);
        var counts = await all.GroupBy(c => c.Channel)
            .Select(g => new
            {
                Channel = g.Key,
                Cases = g.Count(),
                Persons = g.Sum(c => c.GroupSize),
            })
            .ToListAsync(ct);
        var rows = await all.InScope(user).Include(c => c.Complainant.Key).OrderBy(c => c.Number).Take(Listed).ToListAsync(ct);
        var speakers = group.Representatives.Where(r => r.EndedAt is null).Select(r => r.ComplaintId).ToHashSet();
        return new Result(
            new Group(
                group.Id,
                group.Matter,
                group.FormedAt,
                group.ClosedAt,
                counts.Sum(c => c.Persons),
                counts.Where(c => c.Channel == IntakeChannel.Visit).Sum(c => c.Persons),
                counts.Sum(c => c.Cases),
                [
                    .. rows.Select(c => new Member(
                        c.Id,
                        c.Number,
                        c.State,
                        c.Channel,
                        sealer.Open(c.Complainant).MaskedName,
                        c.GroupSize,
                        speakers.Contains(c.Id)
                    )),
                ]
            )
        );
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("complaints/{id:guid}/group", id => new Input(id));
}
