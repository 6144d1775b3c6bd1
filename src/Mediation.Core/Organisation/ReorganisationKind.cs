namespace Mediation.Core.Organisation;

/// <summary>What a reorganisation changes.</summary>
public enum ReorganisationKind
{
    /// <summary>A new unit.</summary>
    UnitAdded,

    /// <summary>A unit has another name.</summary>
    UnitRenamed,

    /// <summary>A unit, with all below it, belongs to another one.</summary>
    UnitMoved,

    /// <summary>A unit is no more; another one has its work.</summary>
    UnitClosed,

    /// <summary>A person leaves the bank.</summary>
    PersonLeft,
}
