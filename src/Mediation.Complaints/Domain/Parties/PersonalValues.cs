using Mediation.Core.Redaction;

namespace Mediation.Complaints.Domain.Parties;

/// <summary>What of a person is covered in free text for readers without the right to it.</summary>
public static class PersonalValues
{
    /// <summary>The values that name, identify or reach the person.</summary>
    public static IReadOnlyList<PersonalValue> Values(this PersonalFields person) =>
        [
            .. new (PersonalValueKind Kind, string? Value)[]
            {
                (PersonalValueKind.Name, person.Name),
                (PersonalValueKind.Document, person.DocumentNumber),
                (PersonalValueKind.Phone, PhoneNumber.Kept(person.Phone, person.PhoneExtension)?.Dialled() ?? person.Phone),
                (PersonalValueKind.Address, person.Address),
                (PersonalValueKind.Email, person.Email),
            }
                .Where(v => !string.IsNullOrWhiteSpace(v.Value))
                .Select(v => new PersonalValue(v.Kind, v.Value!)),
        ];

    /// <summary>Words of a case in which every personal value is covered, these in any writing.</summary>
    public static string Redacted(this IReadOnlyCollection<PersonalValue> known, string words) => Redactor.Redact(words, known).Text;

    /// <summary>A reading whose reasons and proofs are redacted.</summary>
    public static ClockReading Redacted(this ClockReading reading, IReadOnlyCollection<PersonalValue> known) =>
        reading with
        {
            Steps = [.. reading.Steps.Select(s => s.Data.GetValueOrDefault("reason") is string reason ? s.With("reason", known.Redacted(reason)) : s)],
        };
}
