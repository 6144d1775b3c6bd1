namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>By which limits an event is reported, the longest first.</summary>
public enum RiskEventClass
{
    /// <summary>声誉事件：by the measure of 2021 on reputation; its hours are an older figure.</summary>
    Reputation,

    /// <summary>其他突发事件.</summary>
    Ordinary,

    /// <summary>重大：runs, besieging, assault, closure, robbery.</summary>
    Major,

    /// <summary>特别重大、特别敏感.</summary>
    EspeciallyMajor,
}
