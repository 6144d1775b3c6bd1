using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace Mediation.Core.Http;

/// <summary>Names the field for which a body cannot be read: the one of a wrong kind by its JSON path, those that are missing,
/// unknown or given twice by their names.</summary>
internal static class MalformedJson
{
    private const string Root = "$";

    /// <summary>So many unknown names are listed.</summary>
    private const int MostUnknown = 100;

    /// <returns>Null when it was not the JSON.</returns>
    public static async Task<BusinessException?> RefusalOfAsync(HttpContext http, BadHttpRequestException fault)
    {
        if (fault.InnerException is not JsonException { Path: var path })
        {
            return null;
        }

        var field =
            path is null or Root ? Root
            : path.StartsWith("$.", StringComparison.Ordinal) ? path[2..]
            : path;
        var wrong = await WrongNamesAsync(http, isUnreadable: field != Root);
        return new InvalidInputException(
            wrong.Count > 0 ? wrong : [FieldError.Of(field, await IsTooLargeAsync(http, field) ? "Core:AmountTooLarge" : "Core:MalformedValue")],
            "Core:MalformedRequest"
        );
    }

    /// <summary>The body is read once more, for its names only; <see cref="ApiGuard"/> keeps it.</summary>
    private static async Task<List<FieldError>> WrongNamesAsync(HttpContext http, bool isUnreadable)
    {
        using var body = await ReadAgainAsync(http);
        if (body is null || InputOf(http) is not { } input)
        {
            return [];
        }

        var given = body.RootElement.EnumerateObject().CountBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var twice = given.Where(name => name.Value > 1).Select(name => FieldError.Of(name.Key, "Core:DoubledField"));
        var unknown = UnknownIn(body.RootElement, input, string.Empty).Distinct(StringComparer.Ordinal).Take(MostUnknown);
        var missing = input.Properties.Where(p => p.IsRequired && !given.ContainsKey(p.Name)).Select(p => FieldError.Of(p.Name, "Core:Required"));
        return [.. twice, .. unknown.Select(name => FieldError.Of(name, "Core:UnknownField")), .. isUnreadable ? [] : missing];
    }

    /// <summary>The paths of names that an input does not have, such as <c>claims[0].sum</c>.</summary>
    private static IEnumerable<string> UnknownIn(JsonElement value, JsonTypeInfo type, string path) =>
        (type.Kind, value.ValueKind) switch
        {
            (JsonTypeInfoKind.Object, JsonValueKind.Object) => value.EnumerateObject().SelectMany(p => UnknownIn(p, type, path)),
            (JsonTypeInfoKind.Enumerable, JsonValueKind.Array) when type.ElementType is { } element => value
                .EnumerateArray()
                .SelectMany((item, i) => UnknownIn(item, InfoOf(type, element), string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"))),
            _ => [],
        };

    private static IEnumerable<string> UnknownIn(JsonProperty given, JsonTypeInfo type, string path)
    {
        var field = path.Length == 0 ? given.Name : $"{path}.{given.Name}";
        return type.Properties.FirstOrDefault(p => string.Equals(p.Name, given.Name, StringComparison.OrdinalIgnoreCase)) is { } known
            ? UnknownIn(given.Value, InfoOf(type, known.PropertyType), field)
            : [field];
    }

    private static JsonTypeInfo InfoOf(JsonTypeInfo within, Type type) => within.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>A number in its place, of more digits than any amount has.</summary>
    private static async Task<bool> IsTooLargeAsync(HttpContext http, string field)
    {
        using var body = await ReadAgainAsync(http);
        return body is not null
            && body.RootElement.EnumerateObject().Any(p => p.NameEquals(field) && p.Value.ValueKind == JsonValueKind.Number)
            && InputOf(http)?.Properties.Any(p => p.Name == field && (Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) == typeof(decimal)) == true;
    }

    private static JsonTypeInfo? InputOf(HttpContext http) =>
        http.Features.Get<KeptBody>()?.InputOf() is { } input
            ? http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions.GetTypeInfo(input)
            : null;

    /// <summary>The body once more; null when it is no JSON object, or is not kept.</summary>
    private static async Task<JsonDocument?> ReadAgainAsync(HttpContext http)
    {
        if (http.Features.Get<KeptBody>() is null || !http.Request.Body.CanSeek)
        {
            return null;
        }

        http.Request.Body.Position = 0;
        try
        {
            var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
            if (body.RootElement.ValueKind == JsonValueKind.Object && HasReadableNames(body.RootElement))
            {
                return body;
            }

            body.Dispose();
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool AreReadable(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().All(p => p.Name is not null && AreReadable(p.Value)),
            JsonValueKind.Array => value.EnumerateArray().All(AreReadable),
            _ => true,
        };

    /// <summary>A name may hold half of a surrogate pair, or bytes that are no UTF-8: valid to the parser, and no text.</summary>
    private static bool HasReadableNames(JsonElement body)
    {
        try
        {
            return AreReadable(body);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}

/// <summary>Remembers which input a JSON body was meant to be, for the words of a refusal.</summary>
/// <param name="Endpoint">The route that was asked; the error page takes its place later.</param>
internal sealed record KeptBody(Endpoint? Endpoint)
{
    public Type? InputOf() => Endpoint?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;
}
