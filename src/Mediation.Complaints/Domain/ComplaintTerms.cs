namespace Mediation.Complaints.Domain;

/// <summary>How the complaint reached the bank.</summary>
public enum IntakeChannel
{
    Hotline,
    Counter,
    MobileApp,
    WebPortal,
    Letter,
    Visit,
    RegulatorReferral,
    MediationBody,
    Media,
    Api,
}

/// <summary>Risk level, ascending. Major and above need an owning leader.</summary>
public enum RiskLevel
{
    General = 1,
    Elevated = 2,
    Major = 3,
    Critical = 4,
}

/// <summary>What the complainant or the matter brings along that raises the risk, as recorded at intake.</summary>
[Flags]
public enum RiskSigns
{
    None = 0,
    MediaMentioned = 1,
    RegulatorMentioned = 2,
    SelfHarmThreatened = 4,
    GatheringThreatened = 8,
    Hardship = 16,
}

/// <summary>Whose turn it is.</summary>
public enum Holder
{
    Unit,
    Handler,
    Leader,
    Body,
    Nobody,
}

/// <summary>How somebody spoke with the complainant.</summary>
public enum ContactManner
{
    Phone,
    Visit,
    Letter,
    Message,
}

/// <summary>Who began the contact.</summary>
public enum ContactDirection
{
    FromComplainant,
    ToComplainant,
}

/// <summary>What the bank decided on the claim.</summary>
public enum DecisionOutcome
{
    Granted,
    PartlyGranted,
    NotGranted,

    /// <summary>As binding terms of another module say. Kept under this name: it stands in the rows and the history of every installation.</summary>
    SettledInMediation,
}

/// <summary>How the decision reached the complainant. Delivery counts, not drafting.</summary>
public enum NoticeManner
{
    HandedOver,
    Posted,
    Message,
    Phone,

    /// <summary>Not reached after documented attempts.</summary>
    NotReached,
}
