namespace Mediation.Core.Http;

/// <summary>A choice is one name of its list. Two names joined by a comma, or a number, would be read as a third by the framework's own converter.</summary>
public sealed class EnumNameConverter : JsonConverterFactory
{
    /// <summary>The names of a choice that takes one of them; null for flags, of which several may be named.</summary>
    public static IReadOnlyList<string>? NamesOf(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } choice && choice.GetCustomAttribute<FlagsAttribute>() is null
            ? Enum.GetNames(choice)
            : null;

    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum && NamesOf(typeToConvert) is not null;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<T> : JsonConverter<T>
        where T : struct, Enum
    {
        private static readonly Dictionary<string, T> ByName = Enum.GetValues<T>().ToDictionary(v => v.ToString(), StringComparer.OrdinalIgnoreCase);

        /// <exception cref="JsonException">None of the names.</exception>
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && ByName.TryGetValue(reader.GetString()!, out var choice)
                ? choice
                : throw new JsonException("One of the names of the list is wanted.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
