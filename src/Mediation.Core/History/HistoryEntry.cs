using System.Buffers.Binary;

namespace Mediation.Core.History;

/// <summary>One thing that happened to a case: who, when, what and why, chained by SHA-256 to the one before it.</summary>
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
        string previousHash
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
            PreviousHash = previousHash,
        };
        entry.Hash = entry.ComputeHash();
        return entry;
    }

    /// <summary>SHA-256 over every field, each preceded by its length, so that no two entries read alike.</summary>
    public string ComputeHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, CaseId.ToByteArray(bigEndian: true));
        AppendNumber(hash, Sequence);
        AppendNumber(hash, At.UtcTicks);
        Append(hash, ActorId.ToByteArray(bigEndian: true));
        Append(hash, Encoding.UTF8.GetBytes(ActorName));
        Append(hash, Encoding.UTF8.GetBytes(Event));
        Append(hash, Encoding.UTF8.GetBytes(Payload));
        Append(hash, Encoding.UTF8.GetBytes(PreviousHash));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void AppendNumber(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }

    private static void Append(IncrementalHash hash, byte[] field)
    {
        AppendNumber(hash, field.Length);
        hash.AppendData(field);
    }
}
