namespace Mediation.Complaints.Domain.Clock;

/// <summary>What can happen to a statutory clock.</summary>
public enum ClockFactKind
{
    /// <summary>Any unit of the bank received the complaint. The earliest one starts the clock.</summary>
    Received,

    /// <summary>A period that is not counted began (mediation, external appraisal).</summary>
    Paused,

    /// <summary>That period ended, in whatever way.</summary>
    Resumed,

    /// <summary>The limit was lawfully made longer and the complainant notified.</summary>
    Extended,

    /// <summary>New facts and reasons came in: the limit runs anew from their receipt.</summary>
    Restarted,

    /// <summary>A regulator's forward of the complaint reached the bank. It starts the clocks of the answer to that regulator.</summary>
    ForwardedByRegulator,

    /// <summary>An ended complaint was opened again: what is owed anew has its own duties, which are read with the facts of that time.</summary>
    Reopened,

    /// <summary>An application to review the decision was received (Order 2020/3, Art. 20). It starts the clock of the superior institution.</summary>
    ReviewApplied,

    /// <summary>A complaint that had been merged into this one is dealt with by itself again: its receipt, paired by the ground, counts no more.</summary>
    Released,
}
