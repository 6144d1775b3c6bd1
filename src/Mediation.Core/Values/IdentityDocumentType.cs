namespace Mediation.Core.Values;

/// <summary>Papers by which a person or an organisation proves who it is.</summary>
public enum IdentityDocumentType
{
    /// <summary>居民身份证, and the residence permits that carry the same kind of number.</summary>
    IdentityCard,

    /// <summary>统一社会信用代码证.</summary>
    SocialCreditCode,

    /// <summary>护照.</summary>
    Passport,

    /// <summary>港澳居民来往内地通行证.</summary>
    HongKongMacauTravelPermit,

    /// <summary>台湾居民来往大陆通行证.</summary>
    TaiwanTravelPermit,

    /// <summary>军官证、士兵证、文职人员证.</summary>
    MilitaryCard,

    /// <summary>户口簿, for minors.</summary>
    HouseholdRegister,

    /// <summary>Anything else; the case file says what.</summary>
    Other,
}
