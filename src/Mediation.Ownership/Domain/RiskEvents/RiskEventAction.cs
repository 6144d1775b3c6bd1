namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>What can be done to an event.</summary>
public enum RiskEventAction
{
    /// <summary>Whoever is on duty has it.</summary>
    Acknowledge,

    /// <summary>Nobody acknowledged: the next one is called.</summary>
    CallNext,

    /// <summary>A report by telephone.</summary>
    RecordCall,

    WriteFirst,
    WriteFollowUp,
    WriteFinal,

    /// <summary>A written report was passed on.</summary>
    Transmit,

    /// <summary>The facts are known better.</summary>
    Revise,
    LinkCase,

    /// <summary>A contingency plan is activated for it.</summary>
    ActivatePlan,
    Dispose,

    /// <summary>It goes on after all.</summary>
    Resume,
}
