namespace Mediation.Referrals.Domain;

/// <summary>What kind of organisation a mediation body is.</summary>
public enum BodyKind
{
    /// <summary>People's mediation committee (人民调解委员会).</summary>
    PeoplesCommittee,

    /// <summary>Mediation centre of the trade (行业性专业调解中心).</summary>
    IndustryCentre,

    /// <summary>Non-profit unit founded by associations (民办非企业单位).</summary>
    NonProfitCentre,
}

/// <summary>How a separate consent was given.</summary>
public enum ConsentManner
{
    Written,
    RecordedCall,
    Portal,
}

/// <summary>Why a body does not take a case.</summary>
public enum DeclineReason
{
    OutsideScope,
    InsufficientMaterial,
    PartyRefuses,
    AlreadyInProceedings,
    ConflictOfInterest,
    NoCapacity,
    Other,
}

/// <summary>Why a referral ended without the body.</summary>
public enum WithdrawalReason
{
    ComplainantWishes,
    SettledDirectly,
    WrongBody,

    /// <summary>The complaint itself was withdrawn or decided.</summary>
    ComplaintEnded,

    /// <summary>The complainant took the consent back: the body sees no personal data any more.</summary>
    ConsentWithdrawn,
    Other,
}

/// <summary>Where a session takes place.</summary>
public enum SessionManner
{
    Room,
    Phone,
    Video,
}

/// <summary>Who was there.</summary>
public enum Attendance
{
    BothParties,
    ComplainantOnly,
    BankOnly,
    Nobody,
}

/// <summary>Why a mediation ended without agreement.</summary>
public enum FailureReason
{
    /// <summary>The parties talked and did not agree.</summary>
    NoAgreement,
    ComplainantRefuses,
    BankRefuses,
    PartyUnreachable,
}

/// <summary>How a mediation came out.</summary>
public enum OutcomeKind
{
    Agreed,
    Failed,
}
