namespace Mediation.Ownership.Domain;

/// <summary>What is missing where an ownership is closed out (the bank's own rule of 包案销号).</summary>
public enum CloseOutFault
{
    /// <summary>A measure is neither completed with proof nor withdrawn with a reason: nobody closes out over it.</summary>
    MeasuresLeft,

    /// <summary>No measure was ever set: whoever closes out says why none was needed.</summary>
    NoMeasures,

    /// <summary>The leader did not reach the complainant in person: whoever closes out says why that is enough.</summary>
    NotContacted,

    /// <summary>The complainant was not reached with the decision: whoever closes out says why that is enough.</summary>
    NotNotified,
}
