namespace Mediation.Complaints.Domain;

/// <summary>Whose turn it is.</summary>
public enum Holder
{
    Unit,
    Handler,
    Leader,
    Body,
    Nobody,
}
