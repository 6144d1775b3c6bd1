using System.Text.Encodings.Web;
using System.Text.Json.Serialization.Metadata;

namespace Mediation.Core.Json;

/// <summary>How JSON is written and read, one set of options for each purpose. Nobody else makes options of their own.</summary>
public static class MediationJson
{
    /// <summary>
    /// What our own rows keep: event payloads, outbox messages, idempotent answers, reasons of decisions. Camel case, enums by name, Chinese as it is.
    /// Stored payloads and their hashes depend on it: under other options what is stored no longer verifies.
    /// </summary>
    public static readonly JsonSerializerOptions Stored = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>As <see cref="Stored"/>, where a field that was not given is left out: shared data, log lines.</summary>
    public static readonly JsonSerializerOptions StoredWithoutNulls = new(Stored) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Rules of a policy: every rule must be there, what is not a rule (remarks, <c>effectiveFrom</c>) is skipped.</summary>
    public static readonly JsonSerializerOptions Policy = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Files that people write by hand (organisation, import mapping): comments are allowed, an unknown or missing field is refused.</summary>
    public static readonly JsonSerializerOptions HandWritten = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Bodies of the HTTP API: one name of a list for a choice, instants with their offset, every required field given, none that is unknown or
    /// given twice.</summary>
    public static void ConfigureHttp(JsonSerializerOptions json)
    {
        json.Converters.Add(new EnumNameConverter());
        json.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
        json.Converters.Add(new OffsetConverter());
        json.Converters.Add(new DecimalConverter());
        json.RespectRequiredConstructorParameters = true;
        json.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        json.AllowDuplicateProperties = false;

        // The ids of an input come from the route; what its body must hold is everything else.
        json.TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(type =>
        {
            foreach (var id in type.Properties.Where(p => p.PropertyType == typeof(Guid)))
            {
                id.IsRequired = false;
            }
        });
    }
}
