using System.Buffers.Binary;

namespace Mediation.Core.PersonalData;

/// <summary>
/// Finds persons without reading them: HMAC-SHA-256 (RFC 2104) of the folded value under the key of the index, cut to 64 bits. Equal values have equal
/// marks; without the key nobody can try values. See README for what the marks give away all the same.
/// </summary>
public sealed class BlindIndex(PersonKeys keys)
{
    private const byte Number = (byte)'n';
    private const byte Telephone = (byte)'t';
    private const byte Name = (byte)'w';
    private const byte NamePart = (byte)'p';
    private const byte Address = (byte)'a';

    /// <summary>Names rules and key: a row that was indexed by others has another stamp and is indexed anew by <c>persons rewrap</c>.</summary>
    public string Stamp { get; } = $"{NameFolding.Version.ToString(CultureInfo.InvariantCulture)}.{keys.IndexId}";

    /// <summary>Longest <see cref="Stamp"/>.</summary>
    public const int StampLength = 16;

    /// <summary>Mark of a document's number; identity cards of 15 and of 18 digits are one. Null for none.</summary>
    public long? OfNumber(string? number) => PastedNumber.Compact(number) is { Length: > 0 } folded ? Of(Number, Upgraded(folded)) : null;

    /// <param name="e164">Telephone number in international form, or null.</param>
    public long? OfPhone(string? e164) => e164 is { Length: > 0 } ? Of(Telephone, e164) : null;

    /// <summary>Mark of the whole name; null where there is none.</summary>
    public long? OfName(string? name) => name is not null && NameFolding.Whole(name) is { Length: > 0 } whole ? Of(Name, whole) : null;

    /// <summary>Mark of a whole address, folded as a name is; null where there is none.</summary>
    public long? OfAddress(string? address) => address is not null && NameFolding.Whole(address) is { Length: > 0 } whole ? Of(Address, whole) : null;

    /// <summary>Marks of the parts of a name.</summary>
    public IReadOnlyCollection<long> PartsOf(string? name) => name is null ? [] : [.. NameFolding.Parts(name).Select(part => Of(NamePart, part)).Distinct()];

    /// <summary>Marks that a name found by these words must have among its parts; empty where they find nobody.</summary>
    public IReadOnlyList<long> PartsWanted(string? words) =>
        words is null ? [] : [.. NameFolding.PartsWanted(words).Select(part => Of(NamePart, part)).Distinct()];

    /// <remarks>The century of the old cards is the last one, so the present day decides nothing.</remarks>
    private static string Upgraded(string number) =>
        number.Length == 15 && IdentityNumber.TryParse(number, DateOnly.MaxValue, out var card, out _) ? card.Number : number;

    private long Of(byte kind, string value)
    {
        var bytes = new byte[1 + Encoding.UTF8.GetByteCount(value)];
        bytes[0] = kind;
        Encoding.UTF8.GetBytes(value, bytes.AsSpan(1));
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(keys.IndexSecret, bytes, hash);
        CryptographicOperations.ZeroMemory(bytes);
        return BinaryPrimitives.ReadInt64BigEndian(hash);
    }
}
