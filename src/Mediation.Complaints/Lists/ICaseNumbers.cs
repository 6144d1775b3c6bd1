namespace Mediation.Complaints.Lists;

/// <summary>Numbers by which a case is known in an upper module, such as that of its mediation: the list of cases finds it by them.</summary>
public interface ICaseNumbers
{
    /// <summary>The cases that have this number, or one that contains it; null where it is no number of the module's.</summary>
    IQueryable<Guid>? CasesOf(string number);
}
