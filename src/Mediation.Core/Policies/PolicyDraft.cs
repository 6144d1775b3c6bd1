namespace Mediation.Core.Policies;

/// <summary>
/// What a policy shall say next. One person drafts it, another publishes or rejects it: nobody decides his own draft (four eyes). It is not changed once
/// it waits; a corrected one is another draft. Of each kind one draft of a person waits at a time.
/// </summary>
public sealed class PolicyDraft : AggregateRoot
{
    public const int LongestNote = 500;

    private PolicyDraft() { }

    public string Key { get; private init; } = string.Empty;

    /// <summary>Its key while a person's draft waits, else null. Unique, so that the database holds a kind to one.</summary>
    public string? OpenKey { get; private set; }

    public PolicyOrigin Origin { get; private init; }

    /// <summary>Number under which the program ships it; null for a person's draft.</summary>
    public int? ShippedVersion { get; private init; }

    public string Json { get; private init; } = string.Empty;

    /// <summary>First local day on which it shall be in force; null for a kind that is in force at once.</summary>
    public DateOnly? EffectiveFrom { get; private init; }

    /// <summary>The newest version when it was drafted: its differences are those to this one.</summary>
    public int BasedOn { get; private init; }

    /// <summary>Why, and by which source.</summary>
    public string Note { get; private init; } = string.Empty;

    public Guid AuthorId { get; private init; }

    public string AuthorName { get; private init; } = string.Empty;

    public DateTimeOffset DraftedAt { get; private init; }

    public PolicyDraftState State { get; private set; }

    public Guid? DecidedById { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was rejected.</summary>
    public string? Reason { get; private set; }

    /// <summary>The version that it became.</summary>
    public int? PublishedVersion { get; private set; }

    /// <summary>A person's draft, of content that its kind has checked.</summary>
    public static PolicyDraft Of(PolicyKind kind, string json, DateOnly? effectiveFrom, int basedOn, string note, Actor author, DateTimeOffset now)
    {
        PolicyDraft draft = new()
        {
            Key = kind.Key,
            OpenKey = kind.Key,
            Origin = PolicyOrigin.Institution,
            Json = json,
            EffectiveFrom = kind.Validity == PolicyValidity.ByNow ? null : effectiveFrom,
            BasedOn = basedOn,
            Note = note,
            AuthorId = author.Id,
            AuthorName = author.Name,
            DraftedAt = now,
        };
        draft.Raise(new PolicyDrafted(HistoryChains.Institution, draft.Id, draft.Key, basedOn));
        return draft;
    }

    /// <summary>What a new program ships for a policy that the institution has changed: it waits until a person publishes or rejects it.</summary>
    public static PolicyDraft Ship(PolicySeed seed, int basedOn, DateTimeOffset now) =>
        new()
        {
            Key = seed.Key,
            Origin = PolicyOrigin.Shipped,
            ShippedVersion = seed.Version,
            Json = seed.Json,
            EffectiveFrom = seed.EffectiveFrom,
            BasedOn = basedOn,
            AuthorId = Actor.System.Id,
            AuthorName = Actor.System.Name,
            DraftedAt = now,
        };

    public bool MayBePublishedBy(Guid person) => person != AuthorId;

    /// <summary>Another person approves: it is the next version of its kind.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="newest">The newest version there is.</param>
    /// <param name="approver">Who approves.</param>
    /// <param name="institution">Gives local days.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BusinessException">
    /// <c>Policies:Decided</c>, <c>Policies:FourEyes</c>, <c>Policies:BaseOutdated</c>, <c>Policies:TooEarly</c>.
    /// </exception>
    public PolicyDocument Publish(PolicyKind kind, PolicyVersion newest, Actor approver, InstitutionTime institution, DateTimeOffset now)
    {
        EnsureOpen();
        if (!MayBePublishedBy(approver.Id))
        {
            throw PolicyErrors.FourEyes();
        }

        if (newest.Version != BasedOn)
        {
            throw PolicyErrors.BaseOutdated(BasedOn, newest.Version);
        }

        var from = FirstDay(kind, newest, institution, now);
        Decide(PolicyDraftState.Published, approver, now);
        PublishedVersion = newest.Version + 1;
        Raise(new PolicyPublished(HistoryChains.Institution, Id, Key, newest.Version + 1, from, AuthorId));
        return PolicyDocument.Of(this, from, now);
    }

    /// <exception cref="BusinessException"><c>Policies:Decided</c>, <c>Policies:FourEyes</c></exception>
    public void Reject(Actor approver, string reason, DateTimeOffset now)
    {
        if (approver.Id == AuthorId)
        {
            throw PolicyErrors.FourEyes();
        }

        Decide(PolicyDraftState.Rejected, approver, now);
        Reason = reason;
        Raise(new PolicyNotPublished(HistoryChains.Institution, Id, Key, State, AuthorId));
    }

    /// <summary>Its author takes it back.</summary>
    /// <exception cref="BusinessException"><c>Policies:Decided</c></exception>
    public void Withdraw(Actor author, DateTimeOffset now)
    {
        Decide(PolicyDraftState.Withdrawn, author, now);
        Raise(new PolicyNotPublished(HistoryChains.Institution, Id, Key, State, AuthorId));
    }

    /// <summary>Refuses a first day on which something was decided already, and one before that of the version it follows.</summary>
    /// <exception cref="BusinessException"><c>Policies:TooEarly</c>, <c>Core:DateTooFarAhead</c>.</exception>
    public static DateOnly EnsureNotEarly(PolicyKind kind, DateOnly? wanted, PolicyVersion newest, InstitutionTime institution, DateTimeOffset now)
    {
        var earliest = kind.FirstDay(now, institution);
        if (kind.Validity == PolicyValidity.ByNow)
        {
            return earliest;
        }

        earliest = newest.EffectiveFrom > earliest ? newest.EffectiveFrom : earliest;
        PlanningHorizon.Rules.Ensure(wanted, institution.DateOf(now), "effectiveFrom");
        return wanted is { } day && day >= earliest ? day : throw PolicyErrors.TooEarly(earliest);
    }

    /// <remarks>What is shipped names the day from which it could hold; published later, it holds from the first day that is still free.</remarks>
    private DateOnly FirstDay(PolicyKind kind, PolicyVersion newest, InstitutionTime institution, DateTimeOffset now)
    {
        var first = kind.FirstDay(now, institution);
        var wanted = Origin == PolicyOrigin.Shipped && !(EffectiveFrom > first) ? first : EffectiveFrom;
        return EnsureNotEarly(kind, wanted, newest, institution, now);
    }

    private void EnsureOpen()
    {
        if (State != PolicyDraftState.Open)
        {
            throw PolicyErrors.Decided();
        }
    }

    private void Decide(PolicyDraftState state, Actor by, DateTimeOffset now)
    {
        EnsureOpen();
        (State, DecidedById, DecidedByName, DecidedAt, OpenKey) = (state, by.Id, by.Name, now, null);
    }
}
