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

    /// <summary>Code of <see cref="GuardianConfirms"/>.</summary>
    public const string GuardianConfirmsCode = "Complaints:GuardianConfirms";

    /// <summary>The field that says who signs.</summary>
    private const string Signer = "signedBy";

    public static BusinessException NotFound() => new("Complaints:NotFound", ErrorKind.NotFound);

    /// <summary>There is no key to sign receipts with.</summary>
    public static BusinessException NoReceipts() => new("Complaints:NoReceipts", ErrorKind.NotFound);

    /// <summary>Somebody else has taken or been given it meanwhile.</summary>
    public static BusinessException HandlerChanged() => new("Complaints:HandlerChanged");

    public static BusinessException NotYourCase() => new("Complaints:NotYourCase", ErrorKind.Forbidden);

    /// <summary>The case went to another handler, since the reader opened it perhaps.</summary>
    /// <param name="handler">Who handles it.</param>
    /// <param name="since">When it was given to that person.</param>
    public static BusinessException HandledByAnother(string handler, DateTimeOffset since) =>
        new BusinessException("Complaints:HandledByAnother", ErrorKind.Forbidden).With("handler", handler).With("since", since);

    public static BusinessException MayNotReveal() => new("Complaints:MayNotReveal", ErrorKind.Forbidden);

    public static BusinessException PartyNotFound() => new("Complaints:PartyNotFound", ErrorKind.NotFound);

    /// <summary>There is one complainant; others take part in other roles.</summary>
    public static BusinessException OneComplainant() => new("Complaints:OneComplainant", ErrorKind.Invalid, "role");

    /// <summary>Representatives of a group are elected from its members.</summary>
    public static BusinessException ElectedFromGroup() => new("Complaints:ElectedFromGroup", ErrorKind.Invalid, "role");

    public static BusinessException TooManyRepresentatives(int most) => new BusinessException("Complaints:TooManyRepresentatives").With("most", most);

    /// <summary>Without a complainant there is no complaint; it is withdrawn instead.</summary>
    public static BusinessException ComplainantStays() => new("Complaints:ComplainantStays");

    /// <summary>Whoever complains has one place in the case: the same document or telephone is there already.</summary>
    /// <param name="field">The field with what is there already.</param>
    public static BusinessException SamePerson(string field) => new("Complaints:SamePerson", ErrorKind.Conflict, field);

    /// <summary>The key of the person was destroyed; nothing can be kept of it any more.</summary>
    public static BusinessException PersonErased() => new("Complaints:PersonErased");

    public static BusinessException PartyHasEnded() => new("Complaints:PartyHasEnded");

    public static BusinessException ValidityReversed() => new("Complaints:ValidityReversed", ErrorKind.Invalid, "validUntil");

    /// <summary>The complainant is below eight.</summary>
    public static BusinessException GuardianActs() => new("Complaints:GuardianActs", ErrorKind.Invalid, Signer);

    /// <summary>The complainant is a minor, and the terms are about money.</summary>
    public static BusinessException GuardianConfirms() => new(GuardianConfirmsCode, ErrorKind.Invalid, "guardianConfirms");

    public static BusinessException NoSuchParty(PartyRole role) =>
        new BusinessException("Complaints:NoSuchParty", ErrorKind.Invalid, Signer).With("role", role);

    /// <param name="role">Who acts.</param>
    /// <param name="state">What is lacking.</param>
    /// <param name="until">Last day of the authority, where there is one.</param>
    public static BusinessException AuthorityLacking(PartyRole role, AuthorityState state, DateOnly? until) =>
        new BusinessException($"Complaints:Authority{state}", ErrorKind.Invalid, Signer).With("role", role).With("until", until);

    /// <summary>A general power of attorney does not let anybody settle or consent.</summary>
    public static BusinessException SpecialAuthorityMissing(PartyRole role) =>
        new BusinessException("Complaints:SpecialAuthorityMissing", ErrorKind.Invalid, Signer).With("role", role);

    public static BusinessException UnknownHandler() => new("Complaints:UnknownHandler", ErrorKind.Invalid, "handlerId");

    public static BusinessException NoticeBeforeDecision() => new("Complaints:NoticeBeforeDecision", ErrorKind.Invalid, "noticeAt");

    /// <summary>The proof of a notice was recorded before.</summary>
    public static BusinessException NoticeProvenAlready() => new("Complaints:NoticeProvenAlready");

    /// <summary>Nothing is known by which the complainant could be reached.</summary>
    public static BusinessException NoWayToNotify() => new("Complaints:NoWayToNotify");

    /// <summary>A notice of the decision is on its way already.</summary>
    public static BusinessException NoticeUnderWay() => new("Complaints:NoticeUnderWay");

    /// <summary>It was delivered: whoever sends it once more has to know that, and names the version that was looked at.</summary>
    public static BusinessException NoticeSent() => new("Complaints:NoticeSent");

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

    public static BusinessException ViewNotFound() => new("Complaints:ViewNotFound", ErrorKind.NotFound);

    public static BusinessException ViewNameTaken() => new("Complaints:ViewNameTaken", ErrorKind.Conflict, "name");

    /// <summary>A case has as many claims as it can have.</summary>
    public static BusinessException TooManyClaims(int most) => new BusinessException("Complaints:TooManyClaims").With("most", most);

    /// <summary>A view is kept in clear, and persons are not.</summary>
    public static BusinessException ViewNamesPerson() => new("Complaints:ViewNamesPerson", ErrorKind.Invalid);

    public static BusinessException TooManyViews(int most) => new BusinessException("Complaints:TooManyViews").With("most", most);
}
