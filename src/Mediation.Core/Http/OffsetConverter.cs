namespace Mediation.Core.Http;

/// <summary>An instant names its offset (RFC 3339): without one, the day it falls on would hang on the zone of the server.</summary>
public sealed class OffsetConverter : JsonConverter<DateTimeOffset>
{
    /// <exception cref="JsonException">No instant, or none with an offset.</exception>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && NamesOffset(reader.GetString()!) && reader.TryGetDateTimeOffset(out var instant)
            ? instant
            : throw new JsonException("An instant with its offset is wanted, such as 2026-11-24T20:00:00+08:00.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static bool NamesOffset(string text) =>
        text.IndexOf('T', StringComparison.Ordinal) is var time and > 0 && text.AsSpan(time).IndexOfAny('Z', '+', '-') > 0;
}
