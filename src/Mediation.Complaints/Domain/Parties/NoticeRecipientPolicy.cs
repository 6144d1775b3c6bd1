namespace Mediation.Complaints.Domain.Parties;

/// <summary>
/// Who receives notices in the complainant's place. A guardian and an heir do by law (Civil Code Arts 23, 1121); a representative or an agent where the
/// authority says so, for a power of attorney states what it covers (Civil Code Art. 165). Nobody does before the authority begins or after it ended.
/// </summary>
public static class NoticeRecipientPolicy
{
    /// <param name="parties">The other parties of a case, the last added first.</param>
    /// <param name="day">The institution's day.</param>
    /// <returns>Those entitled, who is to be notified first.</returns>
    public static IEnumerable<Party> InOrder(IEnumerable<Party> parties, DateOnly day) =>
        parties.Where(p => p.IsActive && Covers(p) && p.AuthorityOn(day) == AuthorityState.Valid).OrderBy(p => RankOf(p.Role));

    private static bool Covers(Party party) =>
        party.Role is PartyRole.Guardian or PartyRole.Heir || (party.Role is PartyRole.Representative or PartyRole.Agent && party.ReceivesNotices);

    private static int RankOf(PartyRole role) =>
        role switch
        {
            PartyRole.Guardian => 0,
            PartyRole.Heir => 1,
            PartyRole.Representative => 2,
            _ => 3,
        };
}
