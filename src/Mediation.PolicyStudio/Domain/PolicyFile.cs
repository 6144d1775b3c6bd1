using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Mediation.PolicyStudio.Domain;

/// <summary>
/// A version of a policy as a file, to be kept or to be drafted at another installation. It says where it comes from and who approved it there; taken in, it
/// is a draft like any other and needs its own approver.
/// </summary>
/// <param name="Format">Of the file; see <see cref="FormatName"/>.</param>
/// <param name="Policy">Key of the policy.</param>
/// <param name="Structure">Mark of the kind's JSON schema: a file of another structure is not taken.</param>
/// <param name="Version">Number of the version where it was exported.</param>
/// <param name="Origin">Whether it came with the program.</param>
/// <param name="Author">Who drafted it; null for what came with the program.</param>
/// <param name="Approver">Who published it.</param>
/// <param name="Note">Why, and by which source.</param>
/// <param name="Content">The rules.</param>
public sealed record PolicyFile(
    string Format,
    string Policy,
    string Structure,
    int Version,
    DateOnly EffectiveFrom,
    PolicyOrigin Origin,
    DateTimeOffset PublishedAt,
    string? Author,
    string? Approver,
    string? Note,
    JsonElement Content
)
{
    public const string FormatName = "mediation-policy/1";

    private static readonly JsonSerializerOptions Strict = new(MediationJson.HandWritten)
    {
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
        AllowDuplicateProperties = false,
    };

    private static readonly JsonSerializerOptions Readable = new(MediationJson.Stored) { WriteIndented = true };

    /// <summary>Mark of a structure; the same text gives the same mark.</summary>
    public static string StructureOf(PolicyKind? kind) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes((kind?.Schema ?? "none").ReplaceLineEndings("\n"))))[..16];

    /// <summary>Reads a file for a kind.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="kind">The kind that shall be drafted.</param>
    /// <param name="field">Field of the form beside which it is refused.</param>
    /// <exception cref="InvalidInputException">
    /// <c>Policies:FileUnreadable</c>, <c>Policies:FileOfOtherPolicy</c>, <c>Policies:FileOfOtherStructure</c>, <c>Policies:NotJson</c>.
    /// </exception>
    public static PolicyFile Read(string text, PolicyKind kind, string field)
    {
        PolicyFile file;
        try
        {
            file = JsonSerializer.Deserialize<PolicyFile>(DraftText.Checked(text, field), Strict)!;
        }
        catch (JsonException wrong)
        {
            throw InvalidInputException.Of(field, "Policies:FileUnreadable", ("why", wrong.Path ?? "$"));
        }

        if (file.Format != FormatName || file.Content.ValueKind != JsonValueKind.Object)
        {
            throw InvalidInputException.Of(field, "Policies:FileUnreadable", ("why", "format"));
        }

        if (file.Policy != kind.Key)
        {
            throw InvalidInputException.Of(field, "Policies:FileOfOtherPolicy", ("policy", file.Policy));
        }

        return file.Structure == StructureOf(kind) ? file : throw InvalidInputException.Of(field, "Policies:FileOfOtherStructure");
    }

    /// <summary>As it is downloaded.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Readable);
}
