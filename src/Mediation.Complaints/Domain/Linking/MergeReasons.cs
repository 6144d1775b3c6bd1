namespace Mediation.Complaints.Domain.Linking;

/// <summary>Why two complaints are merged or separated: the same words in the history of each, since each is read by itself.</summary>
/// <param name="Here">Note of the complaint that is merged or separated.</param>
/// <param name="There">Note of the complaint that leads.</param>
public sealed record MergeReasons(Note Here, Note There)
{
    public static MergeReasons Of(Guid complaintId, Guid leadingId, string text, Guid by, DateTimeOffset now) =>
        new(Note.Of(complaintId, text, by, now), Note.Of(leadingId, text, by, now));
}
