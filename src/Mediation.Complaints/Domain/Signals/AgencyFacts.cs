namespace Mediation.Complaints.Domain.Signals;

/// <summary>What the system knows of a complaint that may point to an agency: kept with the check, so that it can be replayed.</summary>
/// <param name="Phone">Complaints of others with one of its telephone numbers.</param>
/// <param name="Address">Complaints of others with its address.</param>
/// <param name="Representative">Complaints of others for whom the same person acts.</param>
/// <param name="Wording">Complaints of others in nearly the same words.</param>
/// <param name="IsWithoutAuthority">An agent acts and has shown no valid proof.</param>
/// <param name="Formulas">Formulas of the policy that its narrative has.</param>
/// <param name="Demands">Typical demands that it has.</param>
public sealed record AgencyFacts(
    AgencyMatches Phone,
    AgencyMatches Address,
    AgencyMatches Representative,
    AgencyMatches Wording,
    bool IsWithoutAuthority,
    IReadOnlyList<string> Formulas,
    IReadOnlyList<string> Demands
);

/// <summary>Complaints of other persons that share something with a complaint.</summary>
/// <param name="Persons">How many other persons.</param>
/// <param name="Cases">Ids of their complaints, the newest first; of very many the newest.</param>
/// <param name="Words">Words that they share, without persons; empty where it is not about words.</param>
public sealed record AgencyMatches(int Persons, IReadOnlyList<Guid> Cases, IReadOnlyList<string> Words)
{
    public static readonly AgencyMatches None = new(0, [], []);

    /// <param name="me">Marks of who complains here.</param>
    /// <param name="rows">Complaints that share something, the newest first.</param>
    /// <param name="most">So many cases are kept.</param>
    /// <param name="words">Words that they share.</param>
    /// <remarks>Who has neither name nor document cannot be told apart and does not count. One person is known by either.</remarks>
    public static AgencyMatches Of(PersonMark me, IEnumerable<AgencyMatch> rows, int most, IReadOnlyList<string>? words = null)
    {
        var others = rows.Where(r => !r.Person.IsNobody && !r.Person.IsSame(me)).DistinctBy(r => r.CaseId).ToList();
        List<PersonMark> persons = [];
        foreach (var other in others.Where(o => !persons.Exists(o.Person.IsSame)))
        {
            persons.Add(other.Person);
        }

        return others.Count == 0 ? None : new AgencyMatches(persons.Count, [.. others.Select(o => o.CaseId).Take(most)], words ?? []);
    }
}

/// <param name="CaseId">A complaint.</param>
/// <param name="Person">Who complains there.</param>
public sealed record AgencyMatch(Guid CaseId, PersonMark Person);

/// <summary>A person by the marks of the blind index.</summary>
/// <param name="Number">Of the document; null without one.</param>
/// <param name="Name">Of the whole name; null without one.</param>
public sealed record PersonMark(long? Number, long? Name)
{
    public bool IsNobody => Number is null && Name is null;

    /// <summary>Two documents that differ are two persons, whatever their names.</summary>
    public bool IsSame(PersonMark other) => Number is not null && other.Number is not null ? Number == other.Number : Name is not null && Name == other.Name;
}
