namespace Mediation.Complaints.Domain.Supplements;

/// <summary>How the complainant answered a request for material.</summary>
public enum SupplementAnswer
{
    All,
    Part,
    None,
}
