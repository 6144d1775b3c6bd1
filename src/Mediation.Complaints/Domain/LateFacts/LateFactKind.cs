namespace Mediation.Complaints.Domain.LateFacts;

/// <summary>What moves a clock and can become known too late.</summary>
public enum LateFactKind
{
    /// <summary>Another unit of the bank received the complaint earlier than registered: the limit runs from there (DOMAIN 8.1).</summary>
    Receipt,

    /// <summary>A period that is not counted began (Order 2020/3, Art. 18 ¶2).</summary>
    Pause,

    /// <summary>The mediation began before the limit ended, and the system learnt of it after that (Art. 23).</summary>
    Mediation,

    /// <summary>New facts and reasons were received (Art. 18 ¶3).</summary>
    NewFacts,

    /// <summary>The complainant was notified (Arts 18, 21).</summary>
    Notice,

    /// <summary>The complainant took the complaint back (Art. 15).</summary>
    Withdrawal,
}
