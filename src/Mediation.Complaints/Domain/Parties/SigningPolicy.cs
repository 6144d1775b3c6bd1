namespace Mediation.Complaints.Domain.Parties;

/// <summary>Who can bind the complainant: to mediation, and to terms of a settlement (Civil Code Arts 19 to 23, 165; Order 2020/3, Art. 14).</summary>
/// <remarks>Age alone takes nobody's capacity: whoever is elderly signs alone, and no child's consent is ever asked for.</remarks>
public static class SigningPolicy
{
    /// <summary>Below this age a guardian acts (Civil Code Art. 20).</summary>
    public const int ActsFrom = 8;

    /// <summary>From this age on a person acts alone (Civil Code Art. 18).</summary>
    public const int AdultFrom = 18;

    /// <summary>Who is as old and lives on own earnings counts as an adult (Civil Code Art. 18).</summary>
    public const int OwnLivingFrom = 16;

    /// <param name="complaint">With its parties.</param>
    /// <param name="complainant">Its complainant, opened.</param>
    /// <param name="signing">Who signs.</param>
    /// <param name="day">The institution's day of the signature.</param>
    /// <exception cref="BusinessException">
    /// <c>Complaints:GuardianActs</c>, <c>Complaints:GuardianConfirms</c>, <c>Complaints:NoSuchParty</c>, <c>Complaints:AuthorityMissing</c>,
    /// <c>Complaints:AuthorityNotYet</c>, <c>Complaints:AuthorityExpired</c>, <c>Complaints:SpecialAuthorityMissing</c>
    /// </exception>
    public static void EnsureMaySign(Complaint complaint, PersonalFields complainant, Signing signing, DateOnly day)
    {
        if (signing.By == PartyRole.Complainant)
        {
            EnsureMaySignAlone(complaint, complainant, signing, day);
            return;
        }

        EnsureAuthority(ActiveIn(complaint, signing.By), signing.By, day);
        if (signing.By is PartyRole.Agent or PartyRole.Representative && !ActiveIn(complaint, signing.By).Any(p => p.MaySettle && IsValid(p, day)))
        {
            throw ComplaintErrors.SpecialAuthorityMissing(signing.By);
        }
    }

    private static void EnsureMaySignAlone(Complaint complaint, PersonalFields complainant, Signing signing, DateOnly day)
    {
        if (complainant.IsOrganisation || complainant.AgeOn(day) is not { } age || age >= AdultFrom)
        {
            return;
        }

        if (age < ActsFrom)
        {
            throw ComplaintErrors.GuardianActs();
        }

        if (!signing.ForMoney || (age >= OwnLivingFrom && complaint.Complainant.EarnsOwnLiving))
        {
            return;
        }

        if (!signing.GuardianConfirms)
        {
            throw ComplaintErrors.GuardianConfirms();
        }

        EnsureAuthority(ActiveIn(complaint, PartyRole.Guardian), PartyRole.Guardian, day);
    }

    /// <remarks>Of several with one role it is enough that one has a valid authority; else the refusal names what the last one lacks.</remarks>
    private static void EnsureAuthority(List<Party> parties, PartyRole role, DateOnly day)
    {
        if (parties.Count == 0)
        {
            throw ComplaintErrors.NoSuchParty(role);
        }

        if (!parties.Any(p => IsValid(p, day)))
        {
            throw ComplaintErrors.AuthorityLacking(role, parties[^1].AuthorityOn(day), parties[^1].ValidUntil);
        }
    }

    private static bool IsValid(Party party, DateOnly day) => party.AuthorityOn(day) is AuthorityState.Valid or AuthorityState.NotNeeded;

    private static List<Party> ActiveIn(Complaint complaint, PartyRole role) => [.. complaint.Parties.Where(p => p.IsActive && p.Role == role)];
}

/// <summary>A signature for the complainant.</summary>
/// <param name="By">In which role; <see cref="PartyRole.Complainant"/> signs in person.</param>
/// <param name="ForMoney">Whether it is about terms of money.</param>
/// <param name="GuardianConfirms">Whether the guardian of a minor confirmed these terms.</param>
public sealed record Signing(PartyRole By = PartyRole.Complainant, bool ForMoney = false, bool GuardianConfirms = false);
