namespace Mediation.Core.Http;

/// <summary>A choice is one name of its list. Two names joined by a comma, or a number, would be read as a third by the framework's own converter.</summary>
public sealed class EnumNameConverter : JsonConverterFactory
{
    /// <summary>The names of a choice that takes one of them; null for flags, of which several may be named.</summary>
    public static IReadOnlyList<string>? NamesOf(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } choice && choice.GetCustomAttribute<FlagsAttribute>() is null
            ? Enum.GetNames(choice)
            : null;

    /// <summary>Reads a choice of a form, an address or a file by the same rule; of flags, one of them.</summary>
    public static bool TryRead<TEnum>(string? text, out TEnum choice)
        where TEnum : struct, Enum
    {
        choice = default;
        return text is not null
            && Enum.GetNames<TEnum>().FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } name
            && Enum.TryParse(name, out choice);
    }

    /// <summary>Reads ticked choices of a flags type, each one of its names.</summary>
    public static bool TryReadFlags<TEnum>(IReadOnlyList<string> texts, out TEnum choices)
        where TEnum : struct, Enum
    {
        choices = default;
        return texts.All(text => TryRead(text, out TEnum _)) && Enum.TryParse(string.Join(',', texts), ignoreCase: true, out choices);
    }

    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum && NamesOf(typeToConvert) is not null;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<T> : JsonConverter<T>
        where T : struct, Enum
    {
        private static readonly Dictionary<string, T> ByName = Enum.GetValues<T>().ToDictionary(v => v.ToString(), StringComparer.OrdinalIgnoreCase);

        /// <exception cref="JsonException">None of the names.</exception>
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? Named(reader.GetString()!) : throw NoName();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

        /// <inheritdoc cref="Read"/>
        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Named(reader.GetString()!);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());

        private static T Named(string name) => ByName.TryGetValue(name, out var choice) ? choice : throw NoName();

        private static JsonException NoName() => new("One of the names of the list is wanted.");
    }
}
