namespace Mediation.Complaints.Domain;

/// <content>Links to other complaints, in whatever state either is.</content>
public sealed partial class Complaint
{
    private readonly List<ComplaintLink> links = [];

    /// <summary>Links that were set from this complaint to others, removed ones included. Empty unless loaded.</summary>
    public IReadOnlyList<ComplaintLink> Links => links;

    /// <summary>When the complainant had an answer, or it ended without one; null while it is owed.</summary>
    private DateTimeOffset? AnsweredAt => DecisionNotifiedAt ?? ClosedAt;

    /// <summary>Links this complaint to another one; both histories have it. Expects the <see cref="Links"/> of both to be loaded.</summary>
    /// <param name="other">The other complaint.</param>
    /// <param name="kind">How this one relates to it.</param>
    /// <param name="reasons">Why, for the history of each.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BusinessException"><c>Complaints:LinkToItself</c>, <c>Complaints:LinkedAlready</c>, <c>Complaints:NotAfterItsAnswer</c>.</exception>
    public ComplaintLink LinkTo(Complaint other, LinkKind kind, MergeReasons reasons, DateTimeOffset now)
    {
        if (other.Id == Id)
        {
            throw ComplaintErrors.LinkToItself();
        }

        if (links.Exists(l => l.IsActive && l.OtherId == other.Id) || other.links.Exists(l => l.IsActive && l.OtherId == Id))
        {
            throw ComplaintErrors.LinkedAlready(other.Number);
        }

        if (kind == LinkKind.RepeatOf && !(other.AnsweredAt <= ReceivedAt))
        {
            throw ComplaintErrors.NotAfterItsAnswer(other.Number);
        }

        var link = ComplaintLink.Of(Id, other.Id, kind, reasons.Here, now);
        links.Add(link);
        Raise(new ComplaintLinked(Id, link.Id, other.Id, kind, reasons.Here.Id));
        other.Raise(new ComplaintLinkedFrom(other.Id, link.Id, Id, kind, reasons.There.Id));
        return link;
    }

    /// <summary>Removes a link that was set from this complaint; both histories have it.</summary>
    /// <exception cref="BusinessException"><c>Complaints:LinkUnknown</c>, <c>Complaints:LinkRemoved</c>.</exception>
    public void Unlink(Guid linkId, Complaint other, MergeReasons reasons, DateTimeOffset now)
    {
        var link = links.Find(l => l.Id == linkId) ?? throw ComplaintErrors.LinkUnknown();
        link.Remove(reasons.Here.WrittenBy, now);
        Raise(new ComplaintUnlinked(Id, link.Id, other.Id, link.Kind, reasons.Here.Id));
        other.Raise(new ComplaintUnlinked(other.Id, link.Id, Id, link.Kind, reasons.There.Id));
    }
}
