namespace Mediation.Complaints.Domain.Intake;

/// <summary>What was typed into a registration, by field: as it was typed, whether or not it can be read.</summary>
/// <param name="Fields">Values by the name of the field.</param>
public sealed record DraftContent(IReadOnlyDictionary<string, IReadOnlyList<string>> Fields)
{
    /// <summary>Characters of all values together.</summary>
    public const int Longest = 60_000;

    /// <summary>Values of one field: ticked choices and files.</summary>
    public const int MostValues = 50;

    public const string Narrative = "narrative";
    public const string Name = "complainantName";
    public const string Files = "files:kept";

    /// <summary>The fields of a registration.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "channel",
        "regulator",
        "regulatorReference",
        "forwardedAt",
        "isOrganisation",
        "phone",
        Name,
        "address",
        "email",
        "preferredChannel",
        "language",
        "documentType",
        "documentNumber",
        "acting",
        "actingName",
        "actingPhone",
        "actingDocumentType",
        "actingDocumentNumber",
        "actingProofReference",
        "actingValidUntil",
        "actingReceivesNotices",
        "actingMaySettle",
        "groupSize",
        Narrative,
        "productCode",
        "causeCode",
        "demandCode",
        "claimedAmount",
        "what",
        .. ClaimFields.Names,
        "unit",
        "receivedAt",
        "signs",
        Files,
    ];

    /// <summary>Chosen beforehand or by a click: alone they are no reason to keep a draft.</summary>
    private static readonly string[] Given = ["channel", "language", "isOrganisation", "acting", "groupSize", "unit"];

    /// <summary>Nobody has typed anything yet.</summary>
    public bool IsEmpty => Fields.All(f => Given.Contains(f.Key, StringComparer.Ordinal) || f.Value.All(Text.IsBlank));

    /// <summary>First value of a field; null where there is none.</summary>
    public string? this[string field] => Fields.GetValueOrDefault(field) is [var first, ..] && Text.IsGiven(first) ? first : null;

    /// <summary>Whether the same was typed.</summary>
    public bool IsSame(DraftContent other) =>
        Fields.Count == other.Fields.Count && Fields.All(f => other.Fields.GetValueOrDefault(f.Key)?.SequenceEqual(f.Value, StringComparer.Ordinal) == true);

    /// <summary>Says nothing, so that no person reaches a log by accident.</summary>
    public override string ToString() => nameof(DraftContent);
}
