using Mediation.Core.PersonalData;

namespace Mediation.Complaints.Intake;

/// <summary>By what a caller is looked for.</summary>
/// <param name="Known">Whole document number and telephone.</param>
/// <param name="NameParts">Parts of the name; empty where none is looked for.</param>
internal sealed record CallerSought(PersonSought Known, IReadOnlyList<long> NameParts);

/// <summary>Reads by what a caller is looked for.</summary>
internal static class CallerSoughtReader
{
    /// <returns>Null where nothing of the person is known.</returns>
    public static async Task<CallerSought?> SoughtAsync(
        this MediationDbContext db,
        FindCallerComplaints.Input input,
        CurrentUser user,
        BlindIndex index,
        DateOnly today,
        CancellationToken ct
    )
    {
        if (input.SameAs is { } complaint)
        {
            return
                await db
                    .Complaints.InScope(user)
                    .Where(c => c.Id == complaint)
                    .Select(c => new PersonSought(c.Complainant.NumberMark, c.Complainant.PhoneMark, null))
                    .SingleOrDefaultAsync(ct)
                    is { IsNobody: false } known
                ? new CallerSought(known, [])
                : null;
        }

        var read = ComplainantReader.Read(input.AsRegistration, today);
        return new CallerSought(
            new PersonSought(index.OfNumber(read.Document?.Number), index.OfPhone(read.Phone?.E164)),
            FindCallerComplaints.IsName(input.Name) ? index.PartsWanted(read.Name) : []
        );
    }
}
