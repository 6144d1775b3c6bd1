namespace Mediation.Complaints.Domain;

/// <content>Refusals about claims and what was found about them.</content>
public static partial class ComplaintErrors
{
    public static BusinessException ClaimUnknown() => new("Complaints:ClaimUnknown", ErrorKind.NotFound);

    /// <summary>A claim is decided on once.</summary>
    public static BusinessException ClaimTwice() => new("Complaints:ClaimTwice", ErrorKind.Invalid, "claims");

    /// <summary>Without what it was registered for there is no complaint; it is withdrawn instead.</summary>
    public static BusinessException FirstClaimStays() => new("Complaints:FirstClaimStays");

    public static BusinessException EvidenceMissing() => new("Complaints:EvidenceMissing", ErrorKind.Invalid, "evidence");

    /// <summary>It is no file and no contact of the case.</summary>
    public static BusinessException EvidenceUnknown() => new("Complaints:EvidenceUnknown", ErrorKind.Invalid, "evidence");

    /// <summary>What is not so is no fault of the bank.</summary>
    public static BusinessException UnfoundedFault() => new("Complaints:UnfoundedFault", ErrorKind.Invalid, "responsibility");

    public static BusinessException FaultUnitMissing() => new("Complaints:FaultUnitMissing", ErrorKind.Invalid, "unit");

    public static BusinessException FaultAreaMissing() => new("Complaints:FaultAreaMissing", ErrorKind.Invalid, "area");

    /// <summary>A unit and a kind of fault are named only where the bank answers for it.</summary>
    public static BusinessException FaultOfOthers() => new("Complaints:FaultOfOthers", ErrorKind.Invalid, "responsibility");

    public static BusinessException ClaimsWithoutFinding(int count) => new BusinessException("Complaints:ClaimsWithoutFinding").With("count", count);

    /// <summary>What was found to be so cannot be refused.</summary>
    public static BusinessException FoundedButRefused() => new("Complaints:FoundedButRefused", ErrorKind.Invalid, "outcome");

    /// <summary>Of several claims each is decided on by itself.</summary>
    public static BusinessException ClaimsUndecided(int count) =>
        new BusinessException("Complaints:ClaimsUndecided", ErrorKind.Invalid, "claims").With("count", count);

    /// <summary>Terms that bind the bank are about all claims at once.</summary>
    public static BusinessException ClaimsFollowTerms() => new("Complaints:ClaimsFollowTerms", ErrorKind.Invalid, "claims");

    /// <summary>The sum on the whole follows from those on the claims.</summary>
    public static BusinessException GrantedNotOfClaims(decimal? granted) =>
        new BusinessException("Complaints:GrantedNotOfClaims", ErrorKind.Invalid, "grantedAmount").With("granted", granted ?? 0m);

    /// <summary>The outcome on the whole follows from those on the claims.</summary>
    public static BusinessException OutcomeNotOfClaims(DecisionOutcome outcome) =>
        new BusinessException("Complaints:OutcomeNotOfClaims", ErrorKind.Invalid, "outcome").With("outcome", outcome);
}
