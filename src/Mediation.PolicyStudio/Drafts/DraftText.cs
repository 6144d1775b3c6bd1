namespace Mediation.PolicyStudio.Drafts;

/// <summary>The text of a draft as it is sent and shown.</summary>
internal static class DraftText
{
    /// <summary>A calendar of a century has less.</summary>
    public const int Longest = 500_000;

    private static readonly JsonSerializerOptions Indented = new(MediationJson.Stored) { WriteIndented = true };

    /// <summary>The text, if it is one JSON object.</summary>
    /// <exception cref="InvalidInputException"><c>Policies:NotJson</c>, with the line at which it breaks.</exception>
    public static string Checked(string text, string field)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return document.RootElement.ValueKind == JsonValueKind.Object ? text : throw InvalidInputException.Of(field, "Policies:NotJson", ("line", 1));
        }
        catch (JsonException broken)
        {
            throw InvalidInputException.Of(field, "Policies:NotJson", ("line", (broken.LineNumber ?? 0) + 1));
        }
    }

    /// <summary>As people read it.</summary>
    public static string Shown(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, Indented);
    }
}
