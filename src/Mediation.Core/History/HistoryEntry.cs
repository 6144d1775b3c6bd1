using System.Buffers.Binary;

namespace Mediation.Core.History;

/// <summary>
/// One thing that happened to a case: who, when, what and why, with a mark of every column that the same save changed. Chained to the one before
/// it by HMAC-SHA256 under the <see cref="AuditKey"/>.
/// </summary>
public sealed class HistoryEntry
{
    private HistoryEntry() { }

    public Guid CaseId { get; private set; }

    /// <summary>1 for the first entry of the case, without gaps.</summary>
    public int Sequence { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid ActorId { get; private set; }

    public string ActorName { get; private set; } = string.Empty;

    /// <summary>Type name of the domain event; key of its words is <c>Event:{Event}</c>.</summary>
    public string Event { get; private set; } = string.Empty;

    /// <summary>The event as JSON, byte for byte as it was sealed.</summary>
    public string Payload { get; private set; } = string.Empty;

    /// <summary>Marks of the rows that were saved with it, see <see cref="RowMarks"/>; null when there are none.</summary>
    public string? Rows { get; private set; }

    /// <summary>Hash of the entry before, empty for the first.</summary>
    public string PreviousHash { get; private set; } = string.Empty;

    public string Hash { get; private set; } = string.Empty;

    public static HistoryEntry Sealed(
        Guid caseId,
        int sequence,
        DateTimeOffset at,
        Guid actorId,
        string actorName,
        string happened,
        string payload,
        string? rows,
        string previousHash,
        AuditKey key
    )
    {
        var entry = new HistoryEntry
        {
            CaseId = caseId,
            Sequence = sequence,
            At = at.CutToMicroseconds(),
            ActorId = actorId,
            ActorName = actorName,
            Event = happened,
            Payload = payload,
            Rows = rows,
            PreviousHash = previousHash,
        };
        entry.Hash = entry.ComputeHash(key);
        return entry;
    }

    /// <summary>An entry as stored, without the marks: for reading only, since its hash cannot be computed without them.</summary>
    public static HistoryEntry WithoutRows(
        Guid caseId,
        int sequence,
        DateTimeOffset at,
        Guid actorId,
        string actorName,
        string happened,
        string payload,
        string previousHash,
        string hash
    ) =>
        new()
        {
            CaseId = caseId,
            Sequence = sequence,
            At = at,
            ActorId = actorId,
            ActorName = actorName,
            Event = happened,
            Payload = payload,
            PreviousHash = previousHash,
            Hash = hash,
        };

    /// <summary>HMAC over every field, each preceded by its length, so that no two entries read alike.</summary>
    public string ComputeHash(AuditKey key)
    {
        using MemoryStream content = new();
        Append(content, CaseId.ToByteArray(bigEndian: true));
        AppendNumber(content, Sequence);
        AppendNumber(content, At.UtcTicks);
        Append(content, ActorId.ToByteArray(bigEndian: true));
        Append(content, Encoding.UTF8.GetBytes(ActorName));
        Append(content, Encoding.UTF8.GetBytes(Event));
        Append(content, Encoding.UTF8.GetBytes(Payload));
        Append(content, Encoding.UTF8.GetBytes(Rows ?? string.Empty));
        Append(content, Encoding.UTF8.GetBytes(PreviousHash));
        return key.Seal(content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    private static void AppendNumber(MemoryStream content, long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        content.Write(bytes);
    }

    private static void Append(MemoryStream content, byte[] field)
    {
        AppendNumber(content, field.Length);
        content.Write(field);
    }
}
