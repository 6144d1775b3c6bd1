using Mediation.Core.PersonalData;

namespace Mediation.Complaints.Data;

/// <summary>By what a person is looked for, as marks of the blind index; null where nothing was given.</summary>
/// <param name="Number">Of the document.</param>
/// <param name="Phone">Of the telephone.</param>
/// <param name="Name">Of the whole name.</param>
public sealed record PersonSought(long? Number, long? Phone, long? Name = null)
{
    public bool IsNobody => Number is null && Phone is null && Name is null;

    public static PersonSought Of(Party party) => new(party.NumberMark, party.PhoneMark);
}

/// <summary>The parties who are the same person: by document number, by telephone, or, where it is asked for, by the whole name.</summary>
public static class KnownPersons
{
    /// <summary>Roles in which somebody complains of an own matter, and not for another.</summary>
    private static readonly PartyRole[] Own = [PartyRole.Complainant, PartyRole.GroupMember, PartyRole.ElectedRepresentative];

    /// <remarks>
    /// One statement without null tests, so that each database answers each condition from its index: what is not sought takes the place of what is, and a
    /// mark of one kind is never one of another.
    /// </remarks>
    /// <exception cref="ArgumentException">Nobody is sought.</exception>
    public static IQueryable<Party> PartiesKnownBy(this MediationDbContext db, PersonSought sought)
    {
        var any = sought.Number ?? sought.Phone ?? sought.Name ?? throw new ArgumentException("Nobody is sought.", nameof(sought));
        var (number, phone, name) = (sought.Number ?? any, sought.Phone ?? any, sought.Name ?? any);
        return db.Parties.Where(p => p.NumberMark == number || p.PhoneMark == phone || p.NameMark == name);
    }

    /// <summary>Those who complain of their own matter.</summary>
    public static IQueryable<Party> OfOwnMatter(this IQueryable<Party> parties) => parties.Where(p => Own.Contains(p.Role));

    /// <summary>Parties whose name has all these parts; see <see cref="BlindIndex.PartsWanted"/>.</summary>
    /// <remarks>Read from the first part on: asked whether a party has it, SQLite would ask each party.</remarks>
    /// <param name="db">The database.</param>
    /// <param name="parts">At least one.</param>
    public static IQueryable<Party> PartiesNamed(this MediationDbContext db, IReadOnlyList<long> parts)
    {
        var first = parts[0];
        var having = db.Set<PartyNamePart>().Where(n => n.Mark == first);
        foreach (var part in parts.Skip(1))
        {
            having = having.Where(n => db.Set<PartyNamePart>().Any(m => m.PartyId == n.PartyId && m.Mark == part));
        }

        var ids = having.Select(n => n.PartyId);
        return db.Parties.Where(p => ids.Contains(p.Id));
    }
}
