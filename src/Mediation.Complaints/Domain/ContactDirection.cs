namespace Mediation.Complaints.Domain;

/// <summary>Who began the contact.</summary>
public enum ContactDirection
{
    FromComplainant,
    ToComplainant,
}
