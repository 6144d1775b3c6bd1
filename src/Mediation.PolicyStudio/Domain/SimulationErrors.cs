namespace Mediation.PolicyStudio.Domain;

/// <summary>Refusals about simulations.</summary>
public static class SimulationErrors
{
    public static BusinessException NotFound() => new("Policies:SimulationNotFound", ErrorKind.NotFound);

    /// <summary>One of the draft is under way.</summary>
    public static BusinessException UnderWay() => new("Policies:SimulationUnderWay");

    /// <summary>It is done, stopped or given up already.</summary>
    public static BusinessException Over() => new("Policies:SimulationOver");
}
