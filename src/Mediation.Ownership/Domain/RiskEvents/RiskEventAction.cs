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
    Dispose,

    /// <summary>It goes on after all.</summary>
    Resume,
}
