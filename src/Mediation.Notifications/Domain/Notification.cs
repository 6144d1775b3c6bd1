using System.Text.Json;
using Mediation.Core.Json;

namespace Mediation.Notifications.Domain;

/// <summary>
/// Something that somebody is told, once: made in the save of its reason, addressed right after it, and sent in copies. It keeps values and not
/// words, so that each reads it in the own language, and no personal data of complainants.
/// </summary>
public sealed class Notification : AggregateRoot
{
    public const int LongestKind = 60;
    public const int LongestSubject = 60;
    public const int LongestHref = 200;

    private readonly List<NotificationCopy> copies = [];

    private Notification() { }

    /// <summary>Names its template, see <see cref="NotificationTemplates"/>.</summary>
    public string Kind { get; private set; } = string.Empty;

    /// <summary>The case it is about; <see cref="HistoryChains.Institution"/> where it is about none.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Number of the complaint or mediation, as people name it.</summary>
    public string Subject { get; private set; } = string.Empty;

    /// <summary>The page where its reader goes on, an address of this site.</summary>
    public string Href { get; private set; } = string.Empty;

    /// <summary>Values of its template, <see cref="NotificationValue"/> by name, as JSON.</summary>
    public string Facts { get; private set; } = string.Empty;

    /// <summary>The same for all that tell the same to others in the same save; else its own id.</summary>
    public Guid ActId { get; private set; }

    public RecipientKind To { get; private set; }

    public Guid? PersonId { get; private set; }

    public Guid? BodyId { get; private set; }

    public string? Role { get; private set; }

    public string? UnitPath { get; private set; }

    public Guid? ExceptId { get; private set; }

    /// <summary>The end of a limit before which it has to be delivered to count; null where there is none.</summary>
    public DateTimeOffset? DeliverBy { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public NotificationState State { get; private set; }

    public DateTimeOffset? AddressedAt { get; private set; }

    /// <summary>Version of the template whose words it has; null until it is addressed.</summary>
    public int? TemplateVersion { get; private set; }

    /// <summary>The unit above is told of what could not be delivered, once.</summary>
    public bool WasPassedUp { get; private set; }

    /// <summary>The unit above is told that it has not arrived yet, once; that it was given up it is told besides.</summary>
    public bool WasAskedFor { get; private set; }

    public IReadOnlyList<NotificationCopy> Copies => copies;

    public static Notification Of(NotificationDraft draft, DateTimeOffset now)
    {
        Notification made = new()
        {
            Kind = draft.Kind,
            CaseId = draft.CaseId,
            Subject = draft.Subject,
            Href = draft.Href,
            Facts = JsonSerializer.Serialize(
                draft.Values.ToDictionary(v => v.Name, v => NotificationValue.Of(v.Value), StringComparer.Ordinal),
                MediationJson.Stored
            ),
            To = draft.To.Kind,
            PersonId = draft.To.PersonId,
            BodyId = draft.To.BodyId,
            Role = draft.To.Role,
            UnitPath = draft.To.UnitPath,
            ExceptId = draft.To.ExceptId,
            DeliverBy = draft.DeliverBy,
            CreatedAt = now,
        };
        made.ActId = made.Id;
        return made;
    }

    /// <summary>It tells others what this one tells.</summary>
    public void Join(Notification first) => ActId = first.ActId;

    public IReadOnlyDictionary<string, NotificationValue> Values() => ReadValues(Facts);

    public static IReadOnlyDictionary<string, NotificationValue> ReadValues(string facts) =>
        JsonSerializer.Deserialize<Dictionary<string, NotificationValue>>(facts, MediationJson.Stored)!;

    /// <summary>Its recipients are known; each of their copies follows by <see cref="Add"/>.</summary>
    public void Address(int templateVersion, DateTimeOffset now) =>
        (State, TemplateVersion, AddressedAt) = (NotificationState.Addressed, templateVersion, now.NotBefore(CreatedAt));

    public NotificationCopy Add(NotificationCopy copy)
    {
        copies.Add(copy);
        return copy;
    }

    /// <summary>Nobody can be told.</summary>
    public void BecomeUndeliverable(int templateVersion, DateTimeOffset now)
    {
        (State, TemplateVersion, AddressedAt) = (NotificationState.Undeliverable, templateVersion, now.NotBefore(CreatedAt));
        Raise(new NotificationUndeliverable(CaseId, Id, Kind, null));
    }

    /// <summary>Whether somebody may still get it: it is to be addressed, or one of its copies has not arrived yet.</summary>
    public bool IsUnderWay =>
        State == NotificationState.Waiting || (State == NotificationState.Addressed && copies.Exists(c => c.State is CopyState.Waiting or CopyState.Sending));

    /// <summary>Whether somebody may still get it, also by an operator who has a failed delivery sent again.</summary>
    public bool MayStillArrive =>
        IsUnderWay || (State == NotificationState.Addressed && copies.Exists(c => c is { State: CopyState.Failed, DeliveryId: not null }));

    /// <summary>Whether a copy has left for good, or its reader has opened it.</summary>
    public bool HasReachedSomebody => copies.Exists(c => c.OpenedAt is not null || (c.Channel != NotificationChannel.InApp && c.State == CopyState.Sent));

    /// <summary>Whether something is to reach somebody outside the inbox.</summary>
    public bool GoesOutside => copies.Exists(c => c.Channel != NotificationChannel.InApp);

    /// <summary>
    /// What it tells no longer holds. A copy that waits is not sent; of one that is under way the answer decides, and of a letter that was printed whoever
    /// printed it: it may be in the post. Expects <see cref="Copies"/> to be loaded.
    /// </summary>
    public void Overtake()
    {
        State = NotificationState.Overtaken;
        foreach (var copy in copies.Where(c => c is { State: CopyState.Waiting, IsPrintedLetter: false }))
        {
            copy.Skip(NotificationCopy.Overtaken);
        }

        PartChanged();
    }

    /// <summary>Its case has ended, and no postal address is known: its letters are not posted any more. Expects <see cref="Copies"/> to be loaded.</summary>
    public void LeaveUnposted()
    {
        foreach (var copy in copies.Where(c => c is { Channel: NotificationChannel.Letter, State: CopyState.Waiting }))
        {
            copy.Skip(NotificationCopy.NoAddressUntilEnd);
            Raise(new LetterLeftUnposted(CaseId, Id, copy.Id));
        }

        PartChanged();
    }

    /// <summary>A copy did not arrive. Whether the person was reached at all depends on the other copies, which may fail at the same moment.</summary>
    public void Fail(NotificationCopy copy, string error)
    {
        copy.Fail(error);
        PartChanged();
    }

    /// <summary>A copy was refused for good, and its person may not miss it and was reached by no other one.</summary>
    public void Miss(NotificationCopy copy) => Raise(new NotificationUndeliverable(CaseId, Id, Kind, copy.Channel));

    /// <summary>The unit above is told of it.</summary>
    /// <param name="isStillTried">Whether it may still arrive.</param>
    public void PassUp(bool isStillTried) => (WasAskedFor, WasPassedUp) = (WasAskedFor || isStillTried, WasPassedUp || !isStillTried);

    /// <exception cref="BusinessException"><c>Notifications:AlreadyPosted</c>, <c>Notifications:NotPrinted</c></exception>
    public void PostLetter(NotificationCopy copy, DateOnly postedOn, string tracking, Guid by, DateTimeOffset now)
    {
        copy.Post(postedOn, tracking, by, now);
        Raise(new LetterPosted(CaseId, Id, copy.Id, postedOn, tracking));
    }

    /// <exception cref="BusinessException"><c>Notifications:AlreadyPosted</c></exception>
    public void DiscardLetter(NotificationCopy copy, string reason, Guid by)
    {
        copy.Discard(reason, by);
        Raise(new LetterDiscarded(CaseId, Id, copy.Id, reason));
    }

    /// <param name="copy">The letter.</param>
    /// <param name="sha256">Of what is printed.</param>
    /// <param name="document">Number of the document that is posted; null where words are.</param>
    /// <param name="now">When.</param>
    public void PrintLetter(NotificationCopy copy, string sha256, string? document, DateTimeOffset now)
    {
        copy.Print(sha256, document, now);

        // Of two who print it and overtake it at once the second decides again.
        PartChanged();
        Raise(new LetterPrinted(CaseId, Id, copy.Id));
    }

    /// <summary>The document that is posted as its letter was made anew: of two who replace and post it at once the second decides again.</summary>
    public void DocumentReplaced() => PartChanged();

    /// <summary>Somebody saw name and address; what is posted is not printed by that.</summary>
    public void PrintEnvelope(NotificationCopy copy) => Raise(new LetterPrinted(CaseId, Id, copy.Id));
}
