using System.Text.Json;

namespace Mediation.Complaints.CasePage;

/// <summary>
/// Puts a history entry into words: <c>Event:{Event}</c> is its title, <c>Event:{Event}:Text</c> its sentence, and
/// <c>Event:{Event}:TextSum</c> the one where money is named. What was confirmed besides follows as <c>History:{fact}</c>.
/// </summary>
public sealed class HistoryText(Texts texts, DateText moments, IEnumerable<HistoryFieldWords> fields)
{
    public HistoryLine Describe(HistoryView entry)
    {
        var sentence = $"Event:{entry.Event}:Text";
        if (texts.Has(sentence + "Sum") && entry.Facts.Any(f => IsAmount(f.Key) && f.Value.ValueKind == JsonValueKind.Number))
        {
            sentence += "Sum";
        }

        var text = texts.Has(sentence)
            ? texts[
                sentence,
                [
                    .. entry.Facts.Select(f => (f.Key, entry.Words.GetValueOrDefault(f.Key) ?? Word(f.Key, f.Value))),
                    ("file", entry.File ?? texts["Event:FileGone"]),
                    ("about", entry.About),
                ]
            ]
            : null;
        return new HistoryLine(
            entry.At,
            entry.Actor == "system" ? texts["Ui:System"] : entry.Actor,
            texts[$"Event:{entry.Event}"],
            string.Join('\n', new[] { text, Confirmed(entry), entry.Note }.Where(t => !string.IsNullOrEmpty(t))),
            texts["Case:Proof", ("sequence", entry.Sequence), ("hash", entry.Hash[..12])]
        )
        {
            Place = string.Join(" · ", new[] { entry.ActorRole is { } role ? texts[$"Role:{role}"] : null, entry.ActorPlace }.OfType<string>())
                is { Length: > 0 } place
                ? place
                : null,
            Reasons = entry.Reasons,
        };
    }

    private string Confirmed(HistoryView entry) =>
        string.Concat(entry.Facts.Where(f => f.Value.ValueKind == JsonValueKind.True && texts.Has($"History:{f.Key}")).Select(f => texts[$"History:{f.Key}"]));

    /// <summary>Enum values by their word, instants and days as a person says them, money with separators, a fingerprint by its beginning.</summary>
    private object? Word(string field, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => string.Empty,
            JsonValueKind.True or JsonValueKind.False => WordOf(field, value.GetBoolean() ? "true" : "false"),
            JsonValueKind.Number => value.GetDecimal() is var number && IsAmount(field) ? number : value.GetRawText(),
            JsonValueKind.String when field == "lateProof" => texts["History:LateProof", ("proof", value.GetString())],
            JsonValueKind.String when value.GetString() is { } text => DayIn(text) is { } day ? moments.MonthDay(day)
            : value.TryGetDateTimeOffset(out var at)
                ? LimitFields.Has(field) ? moments.Limit(at)
                    : moments.Instant(at)
            : field.EndsWith("sha256", StringComparison.OrdinalIgnoreCase) ? text[..Math.Min(12, text.Length)]
            : WordOf(field, text),
            _ => value.GetRawText(),
        };

    private static bool IsAmount(string field) => field.EndsWith("amount", StringComparison.OrdinalIgnoreCase);

    private static DateOnly? DayIn(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private string WordOf(string field, string value)
    {
        var key = fields.Where(f => f.Field == field).Select(f => $"{f.KeyPrefix}:{value}").FirstOrDefault(texts.Has) ?? $"{field}:{value}";
        return texts.Has(key) ? texts[key] : value;
    }
}
