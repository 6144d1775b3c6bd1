using System.Text.Json;
using Mediation.Core.Json;
using Mediation.Core.PersonalData;

namespace Mediation.Complaints.Domain.Intake;

/// <summary>
/// A registration that somebody has begun: whose it is, nobody else sees. It is no complaint yet, starts no limit and is found by no search; it goes
/// with the registration, when it is discarded, and some days after its last saving (<see cref="IntakeRules.DraftDays"/>).
/// </summary>
public sealed class RegistrationDraft
{
    private const string Purpose = "registration draft";

    private RegistrationDraft() { }

    public Guid Id { get; private init; }

    public Guid OwnerId { get; private init; }

    /// <summary>What was typed, sealed: it names persons who have no case and no key of their own yet.</summary>
    public string Sealed { get; private set; } = string.Empty;

    /// <summary>The opened page that saved it last: another one asks whether it has seen that saving.</summary>
    public Guid Writer { get; private set; }

    /// <summary>Number of the last saving; of two at once the later one notices.</summary>
    public int Edition { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }

    public static RegistrationDraft Begin(Guid id, Guid owner, Guid writer, DraftContent content, PersonCipher cipher, DateTimeOffset now)
    {
        RegistrationDraft draft = new() { Id = id, OwnerId = owner };
        draft.Write(writer, content, cipher, now);
        return draft;
    }

    /// <summary>Whether saving it from this page would write over what another one saved and this one has not seen.</summary>
    /// <param name="writer">The opened page that saves.</param>
    /// <param name="seen">Number of the saving that it has seen.</param>
    public bool WasSavedElsewhere(Guid writer, int seen) => Writer != writer && Edition != seen;

    public void Write(Guid writer, DraftContent content, PersonCipher cipher, DateTimeOffset now)
    {
        Sealed = cipher.SealText(Id, Purpose, JsonSerializer.Serialize(content.Fields, MediationJson.Stored));
        (Writer, Edition, SavedAt) = (writer, Edition + 1, now.NotBefore(SavedAt));
    }

    /// <exception cref="PersonUnreadableException">Altered, or sealed by a key that is not configured.</exception>
    public DraftContent Open(PersonCipher cipher) =>
        new(JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<string>>>(cipher.OpenText(Id, Purpose, Sealed), MediationJson.Stored)!);
}
