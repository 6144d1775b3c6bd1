namespace Mediation.Core.PersonalData;

/// <summary>
/// The key of one person in one case, wrapped by the institution's key. It stands apart from what it opens: without this row nobody can read the
/// person any more, in old backups of the other tables neither.
/// </summary>
public sealed class PersonKey
{
    private PersonKey() { }

    public Guid PersonId { get; private set; }

    public Guid CaseId { get; private set; }

    /// <summary><see cref="InstitutionKey.Id"/> of the key that wrapped it.</summary>
    public string KeyId { get; private set; } = string.Empty;

    /// <summary>Version, nonce, the wrapped 32 bytes, tag.</summary>
    public byte[] Wrapped { get; private set; } = [];

    internal static PersonKey Of(Guid personId, Guid caseId, string keyId, byte[] wrapped) =>
        new()
        {
            PersonId = personId,
            CaseId = caseId,
            KeyId = keyId,
            Wrapped = wrapped,
        };

    internal void Rewrap(string keyId, byte[] wrapped) => (KeyId, Wrapped) = (keyId, wrapped);
}
