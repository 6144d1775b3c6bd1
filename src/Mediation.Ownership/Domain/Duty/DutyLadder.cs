namespace Mediation.Ownership.Domain.Duty;

/// <summary>
/// Whom an event calls, one after the other: in the unit where it happened the person on duty and the deputy, then the same in each unit above, up to the head
/// office. A unit without a line has a hole: there the posts of the unit are called in its place, so that nothing stays uncalled (DOMAIN 8.30).
/// </summary>
public static class DutyLadder
{
    /// <param name="units">Paths from the unit where it happened up to the head office.</param>
    /// <param name="lines">The lines of the day, by path; a person who is away or locked is left out of them.</param>
    public static IReadOnlyList<CallOnDuty> Of(IReadOnlyList<string> units, IReadOnlyDictionary<string, DutyLine> lines)
    {
        List<CallOnDuty> rungs = [];
        HashSet<Guid> called = [];
        foreach (var path in units)
        {
            DutyPerson?[] present = lines.TryGetValue(path, out var line) ? [line.Person, line.Deputy] : [];
            var people = present.OfType<DutyPerson>().Where(p => called.Add(p.Id)).Select(p => new CallOnDuty(path, p)).ToList();
            rungs.AddRange(people.Count > 0 || present.Any(p => p is not null) ? people : [new CallOnDuty(path, null)]);
        }

        return rungs;
    }

    /// <summary>
    /// Who is called next: the first on the present ladder who was not called for this event yet, else the posts of the head office, again and again. The
    /// ladder is made anew for each call, so that midnight or an absence passes nobody over.
    /// </summary>
    /// <param name="rungs">As <see cref="Of"/> makes them now.</param>
    /// <param name="called">Who was called already (<see cref="CallOnDuty.Key"/>).</param>
    /// <param name="headOffice">Path of the head office.</param>
    public static CallOnDuty Next(IReadOnlyList<CallOnDuty> rungs, IReadOnlyList<string> called, string headOffice) =>
        rungs.FirstOrDefault(r => !called.Contains(r.Key, StringComparer.Ordinal)) ?? new CallOnDuty(headOffice, null);

    /// <summary>Whether everybody has been called once this one is.</summary>
    public static bool IsLast(IReadOnlyList<CallOnDuty> rungs, IReadOnlyList<string> called, CallOnDuty next) =>
        rungs.All(r => r.Key == next.Key || called.Contains(r.Key, StringComparer.Ordinal));
}

/// <summary>Somebody who can be called.</summary>
public sealed record DutyPerson(Guid Id, string Name)
{
    /// <summary>As the account has it; null where it has none.</summary>
    public string? Phone { get; init; }
}

/// <summary>The line of a unit for a day.</summary>
/// <param name="Person">Null where the person is away or locked.</param>
/// <param name="Deputy">Null where there is none, or is away.</param>
public sealed record DutyLine(DutyPerson? Person, DutyPerson? Deputy);

/// <summary>Who is called.</summary>
/// <param name="UnitPath">In which unit.</param>
/// <param name="Person">Null where the roster of the unit has a hole: its posts are called.</param>
public sealed record CallOnDuty(string UnitPath, DutyPerson? Person)
{
    /// <summary>Who was called: the person, or the posts of the unit.</summary>
    public string Key => Person?.Id.ToString() ?? UnitPath;
}
