using Mediation.Core.PersonalData;

namespace Mediation.Referrals.CentreDesk;

/// <summary>
/// Which cases of a desk some words find: by a part of the mediation's or the complaint's number, by the mediator, and by the whole name of the
/// complainant where the reader sees it (<see cref="DeskAccess"/>), so that nobody is found out by trying names.
/// </summary>
internal static class DeskSearch
{
    /// <param name="db">The database.</param>
    /// <param name="cases">The cases on the desk.</param>
    /// <param name="words">What is searched for; all cases when blank.</param>
    /// <param name="user">One of the body's people.</param>
    /// <param name="index">Makes the mark of a name.</param>
    /// <param name="today">The institution's day, on which consents stand.</param>
    public static IQueryable<MediationCase> Matching(
        MediationDbContext db,
        IQueryable<MediationCase> cases,
        string? words,
        CurrentUser user,
        BlindIndex index,
        DateOnly today
    )
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return cases;
        }

        var typed = Text.Normal(words);
        var (code, me, seesAll) = (typed.ToUpperInvariant(), user.Id, user.May(ReferralPermissions.RunDesk));
        var complaint = "\"complaintNumber\":\"" + code;
        var named = db.Parties.Where(p => false).Select(p => p.Id);
        if (index.OfName(typed) is { } mark)
        {
            named = db.Parties.Where(p => p.NameMark == mark).Select(p => p.Id);
        }

        return cases.Where(m =>
            m.Number.Contains(code)
            || m.MediatorName == typed
            || m.Sharing!.Snapshot.Contains(complaint)
            || (
                (seesAll || m.MediatorUserId == me)
                && m.AcceptedAt != null
                && (m.IsOpen || m.State == MediationState.Agreed)
                && m.Consent!.WithdrawnAt == null
                && (m.Consent.ValidUntil == null || m.Consent.ValidUntil >= today)
                && m.Consent.FieldList.Contains(nameof(SharedField.ComplainantName))
                && named.Contains(m.Sharing!.PersonId)
            )
        );
    }
}
