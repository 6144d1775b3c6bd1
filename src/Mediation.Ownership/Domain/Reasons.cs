using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mediation.Ownership.Domain;

/// <summary>How the reasons of a decision are kept beside it: as readable JSON that is never changed.</summary>
internal static class Reasons
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write<T>(IReadOnlyList<T> reasons) => JsonSerializer.Serialize(reasons, Json);

    public static IReadOnlyList<T> Read<T>(string json) => JsonSerializer.Deserialize<IReadOnlyList<T>>(json, Json)!;
}
