using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Letters;

/// <summary>To whom the letters of a case are addressed at this moment: the complainant, or who receives notices in the complainant's place.</summary>
public sealed class LetterAddressees(MediationDbContext db, ICaseDirectory directory, PersonSealer sealer, NotificationText words)
{
    /// <param name="PartyId">The party.</param>
    /// <param name="Fields">What the letter says of it.</param>
    public sealed record Addressee(Guid PartyId, Dictionary<string, object?> Fields);

    /// <summary>Which party it is, without its name.</summary>
    public async Task<Guid> PartyOfAsync(Complaint complaint, CancellationToken ct) =>
        (await directory.FindContactAsync(complaint.Id, ct))?.RepresentativeId ?? complaint.Complainant.Id;

    /// <remarks>Whoever did not give a name or an address, or was erased, is addressed as the complainant; the letter is handed over then.</remarks>
    public async Task<Addressee> OfAsync(Complaint complaint, CancellationToken ct)
    {
        var contact = await directory.FindContactAsync(complaint.Id, ct);
        var complainant = sealer.Open(complaint.Complainant).Name ?? Word(PartyRole.Complainant);
        PartyRole? role = contact?.RepresentativeId is { } id ? await db.Parties.Where(p => p.Id == id).Select(p => p.Role).SingleAsync(ct) : null;
        return new Addressee(
            contact?.RepresentativeId ?? complaint.Complainant.Id,
            new(StringComparer.Ordinal)
            {
                ["to"] = new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    ["name"] = contact?.Name ?? complainant,
                    ["role"] = role is { } acting ? Word(acting) : null,
                    ["address"] = contact?.Address,
                },
                ["complainant"] = complainant,
                ["you"] = words.Of(TextCatalog.Chinese, complaint.Complainant.IsOrganisation ? "CaseLetter:YouOrganisation" : "CaseLetter:You"),
            }
        );
    }

    private string Word(PartyRole role) => words.Of(TextCatalog.Chinese, $"PartyRole:{role}");
}
