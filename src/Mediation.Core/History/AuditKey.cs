using System.Buffers;
using System.Buffers.Text;

namespace Mediation.Core.History;

/// <summary>
/// The secret of this installation under which histories are chained and the columns of rows are marked (HMAC-SHA256, RFC 2104). It is kept in
/// a file beside the database and never in it: whoever can write the database alone can make neither an entry nor a mark that fits.
/// </summary>
public sealed class AuditKey
{
    /// <summary>Length of the key in bytes.</summary>
    public const int Bytes = 32;

    /// <summary>Nobody can try a mark without the key, so six bytes of it are enough to tell any two values apart.</summary>
    private const int MarkBytes = 6;

    private const int Unit = 0x1f;
    private readonly byte[] key;

    /// <param name="key">32 random bytes.</param>
    public AuditKey(byte[] key)
    {
        if (key.Length != Bytes)
        {
            throw new ArgumentException("An audit key has 32 bytes.", nameof(key));
        }

        this.key = key;
        Id = Convert.ToHexStringLower(SHA256.HashData([.. "mediation audit key"u8, .. key]))[..16];
    }

    /// <summary>Names the key without giving it away; the first entry of the institution's own chain carries it.</summary>
    public string Id { get; }

    /// <summary>HMAC-SHA256 of a whole entry, in hex.</summary>
    public string Seal(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(HMACSHA256.HashData(key, content));

    /// <summary>The mark of one column of one row: eight characters that stand for its value and for its place.</summary>
    /// <param name="table">Table.</param>
    /// <param name="row">Key of the row.</param>
    /// <param name="column">Column.</param>
    /// <param name="value">Its value as text, see <see cref="AuditedColumn"/>; null is none.</param>
    public string Mark(string table, string row, string column, string? value)
    {
        var most = Encoding.UTF8.GetMaxByteCount(table.Length + row.Length + column.Length + (value?.Length ?? 0) + 4);
        var rented = ArrayPool<byte>.Shared.Rent(most);
        try
        {
            var length = 0;
            Append(table);
            Append(row);
            Append(column);
            rented[length++] = value is null ? (byte)0 : (byte)1;
            length += Encoding.UTF8.GetBytes(value ?? string.Empty, rented.AsSpan(length));
            Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
            HMACSHA256.HashData(key, rented.AsSpan(0, length), hash);
            return Base64Url.EncodeToString(hash[..MarkBytes]);

            void Append(string part)
            {
                length += Encoding.UTF8.GetBytes(part, rented.AsSpan(length));
                rented[length++] = Unit;
            }
        }
        finally
        {
            // It may hold what a person said.
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }
}
