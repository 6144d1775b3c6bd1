namespace Mediation.Complaints.Domain;

/// <summary>Whose turn it is.</summary>
public enum Holder
{
    Unit,
    Handler,
    Leader,
    Body,

    /// <summary>The superior institution, which reviews the decision.</summary>
    Superior,
    Nobody,
}
