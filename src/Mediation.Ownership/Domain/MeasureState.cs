namespace Mediation.Ownership.Domain;

/// <summary>How a measure stands.</summary>
public enum MeasureState
{
    Open,

    /// <summary>Its day passed; it is still to be done.</summary>
    Late,
    Done,

    /// <summary>The owning leader took it back, with a reason.</summary>
    Withdrawn,
}
