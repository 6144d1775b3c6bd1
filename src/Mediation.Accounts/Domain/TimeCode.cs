namespace Mediation.Accounts.Domain;

/// <summary>Time-based one-time passwords (RFC 6238): SHA-1, six digits, steps of 30 seconds, as every authenticator has them.</summary>
public static class TimeCode
{
    public const int KeyBytes = 20;
    private const int Digits = 6;
    private const int SecondsPerStep = 30;

    /// <summary>Steps before and after the present one that are still accepted, for a clock that is a little off.</summary>
    private const int Tolerance = 1;

    public static string At(ReadOnlySpan<byte> key, long step)
    {
        Span<byte> message = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(message, step);
        Span<byte> hash = stackalloc byte[20];
#pragma warning disable CA5350 // RFC 6238 with what authenticators support; HMAC does not rest on collisions.
        HMACSHA1.HashData(key, message, hash);
#pragma warning restore CA5350
        var number = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & 0x7FFFFFFF;
        return (number % 1_000_000).ToString($"D{Digits}", CultureInfo.InvariantCulture);
    }

    /// <summary>The time step to which a code belongs; null when it is none of those accepted now.</summary>
    public static long? StepOf(ReadOnlySpan<byte> key, string code, DateTimeOffset now)
    {
        long? found = null;
        var present = now.ToUnixTimeSeconds() / SecondsPerStep;
        for (var step = present - Tolerance; step <= present + Tolerance; step++)
        {
            // All are compared, in constant time each: the time taken says nothing.
            found = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(At(key, step)), Encoding.UTF8.GetBytes(code)) ? step : found;
        }

        return found;
    }

    /// <summary>The key as people type it and authenticators read it (RFC 4648, base 32 without padding).</summary>
    public static string Base32(ReadOnlySpan<byte> bytes)
    {
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        StringBuilder text = new();
        var (buffer, bits) = (0, 0);
        foreach (var one in bytes)
        {
            (buffer, bits) = ((buffer << 8) | one, bits + 8);
            for (; bits >= 5; bits -= 5)
            {
                text.Append(Letters[(buffer >> (bits - 5)) & 31]);
            }

            buffer &= (1 << bits) - 1;
        }

        return bits == 0 ? text.ToString() : text.Append(Letters[(buffer << (5 - bits)) & 31]).ToString();
    }
}
