namespace Mediation.Core.Policies;

/// <summary>Who a version of a policy comes from.</summary>
public enum PolicyOrigin
{
    /// <summary>It came with the program.</summary>
    Shipped,

    /// <summary>People of the institution published it.</summary>
    Institution,
}
