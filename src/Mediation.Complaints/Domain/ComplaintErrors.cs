namespace Mediation.Complaints.Domain;

/// <summary>Refusals of this module. The words stand in Localization under the same codes.</summary>
public static partial class ComplaintErrors
{
    /// <summary>A document's number looks unlike others of its kind; whoever registers it is asked.</summary>
    public const string UnusualDocumentCode = "Complaints:UnusualDocument";

    /// <summary>Code of <see cref="AlreadyRegistered"/>.</summary>
    public const string AlreadyRegisteredCode = "Complaints:AlreadyRegistered";

    /// <summary>Code of <see cref="GrantedWithoutClaim"/>.</summary>
    public const string GrantedWithoutClaimCode = "Complaints:GrantedWithoutClaim";

    /// <summary>Code of <see cref="GrantedFarBelowClaim"/>.</summary>
    public const string GrantedFarBelowClaimCode = "Complaints:GrantedFarBelowClaim";

    /// <summary>The sum claimed reads like the ten thousands of what the complainant said; whoever registers it is asked.</summary>
    public const string ClaimInTenThousandsCode = "Complaints:ClaimInTenThousands";

    public static BusinessException NotFound() => new("Complaints:NotFound", ErrorKind.NotFound);

    /// <summary>There is no key to sign receipts with.</summary>
    public static BusinessException NoReceipts() => new("Complaints:NoReceipts", ErrorKind.NotFound);

    public static BusinessException NotYourCase() => new("Complaints:NotYourCase", ErrorKind.Forbidden);

    /// <summary>The case went to another handler, since the reader opened it perhaps.</summary>
    /// <param name="handler">Who handles it.</param>
    /// <param name="since">When it was given to that person.</param>
    public static BusinessException HandledByAnother(string handler, DateTimeOffset since) =>
        new BusinessException("Complaints:HandledByAnother", ErrorKind.Forbidden).With("handler", handler).With("since", since);

    public static BusinessException MayNotReveal() => new("Complaints:MayNotReveal", ErrorKind.Forbidden);

    public static BusinessException UnknownHandler() => new("Complaints:UnknownHandler", ErrorKind.Invalid, "handlerId");

    public static BusinessException NoticeBeforeDecision() => new("Complaints:NoticeBeforeDecision", ErrorKind.Invalid, "noticeAt");

    public static BusinessException ContactBeforeReceipt(DateTimeOffset receivedAt) =>
        new BusinessException("Complaints:ContactBeforeReceipt", ErrorKind.Invalid, "spokenAt").With("receivedAt", receivedAt);

    /// <summary>The same complaint was registered a little while ago.</summary>
    /// <param name="number">Its number.</param>
    public static BusinessException AlreadyRegistered(string number) => new BusinessException(AlreadyRegisteredCode).With("number", number);

    /// <summary>The case is the chosen person's already.</summary>
    public static BusinessException SameHandler(string handler) =>
        new BusinessException("Complaints:SameHandler", ErrorKind.Invalid, "handlerId").With("handler", handler);

    /// <summary>The upload is attached to the case already.</summary>
    public static BusinessException AlreadyAttached(string file) =>
        new BusinessException("Complaints:AlreadyAttached", ErrorKind.Invalid, "fileIds").With("file", file);

    /// <summary>A forward does not arrive before the complaint that it forwards.</summary>
    public static BusinessException ForwardBeforeReceipt(DateTimeOffset receivedAt) =>
        new BusinessException("Complaints:ForwardBeforeReceipt", ErrorKind.Invalid, "forwardedAt").With("receivedAt", receivedAt);

    /// <summary>The regulator's forward with this number is recorded already.</summary>
    public static BusinessException SameForward(string reference) =>
        new BusinessException("Complaints:SameForward", ErrorKind.Conflict, "regulatorReference").With("reference", reference);

    /// <summary>The complaint has no such forward.</summary>
    public static BusinessException ForwardUnknown() => new("Complaints:ForwardUnknown", ErrorKind.Invalid, "forwardId");

    public static BusinessException ForwardAnswered() => new("Complaints:ForwardAnswered");

    public static BusinessException WithdrawalOutsideCase() => new("Complaints:WithdrawalOutsideCase", ErrorKind.Invalid, "requestedAt");

    /// <summary>The case of the other system is already registered here, as <paramref name="number"/>.</summary>
    public static BusinessException DuplicateReference(string number) =>
        new BusinessException("Complaints:DuplicateReference", ErrorKind.Conflict, "externalReference").With("number", number);

    /// <summary>As above, where the user does not see that case: its number would tell where it is handled.</summary>
    public static BusinessException DuplicateReferenceElsewhere() => new("Complaints:DuplicateReferenceElsewhere", ErrorKind.Conflict, "externalReference");

    /// <summary>A claim that was not granted goes with no sum.</summary>
    public static BusinessException NothingGranted() => new("Complaints:NothingGranted", ErrorKind.Invalid, "grantedAmount");

    /// <summary>No binding terms support the outcome.</summary>
    public static BusinessException NotSettledInMediation() => new("Complaints:NotSettledInMediation", ErrorKind.Invalid, "outcome");

    public static BusinessException GrantedExceedsClaim(decimal claimed) =>
        new BusinessException("Complaints:GrantedExceedsClaim", ErrorKind.Invalid, "grantedAmount").With("claimed", claimed);

    /// <summary>A sum is granted though none was claimed: whoever decides confirms that it is meant.</summary>
    public static BusinessException GrantedWithoutClaim(decimal granted) =>
        new BusinessException(GrantedWithoutClaimCode, ErrorKind.Invalid, "grantedAmount").With("granted", granted);

    /// <summary>The sum granted may have been typed in ten thousands of yuan: whoever decides compares it once more.</summary>
    public static BusinessException GrantedFarBelowClaim(decimal granted, decimal claimed) =>
        new BusinessException(GrantedFarBelowClaimCode, ErrorKind.Invalid, "grantedAmount").With("granted", granted).With("claimed", claimed);

    /// <summary>What binding terms say is decided, or more.</summary>
    public static BusinessException AgreementBinds() => new("Complaints:AgreementBinds", ErrorKind.Invalid, "outcome");

    public static BusinessException LessThanAgreed(decimal agreed) =>
        new BusinessException("Complaints:LessThanAgreed", ErrorKind.Invalid, "grantedAmount").With("agreed", agreed);

    public static BusinessException WhyMoreThanAgreed(decimal agreed) =>
        new BusinessException("Complaints:WhyMoreThanAgreed", ErrorKind.Invalid, "whyMore").With("agreed", agreed);

    /// <summary>Money is claimed and granted: the sum must be stated.</summary>
    public static BusinessException GrantedAmountMissing(decimal claimed) =>
        new BusinessException("Complaints:GrantedAmountMissing", ErrorKind.Invalid, "grantedAmount").With("claimed", claimed);

    /// <summary>Less than the sum claimed supports a part of the claim.</summary>
    public static BusinessException OnlyPartOfClaim(decimal claimed) =>
        new BusinessException("Complaints:OnlyPartOfClaim", ErrorKind.Invalid, "grantedAmount").With("claimed", claimed);

    /// <summary>Nothing, or the whole sum claimed, is no part of it.</summary>
    public static BusinessException NotAPartOfClaim(decimal claimed) =>
        new BusinessException("Complaints:NotAPartOfClaim", ErrorKind.Invalid, "grantedAmount").With("claimed", claimed);
}
