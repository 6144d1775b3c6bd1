namespace Mediation.Referrals.Domain;

/// <summary>Refusals of this module. The words stand in Localization under the same codes.</summary>
public static class ReferralErrors
{
    /// <summary>Code of <see cref="UnusualTime"/>.</summary>
    public const string UnusualTimeCode = "Referrals:UnusualTime";

    /// <summary>Code of <see cref="Anonymous"/>.</summary>
    public const string AnonymousCode = "Referrals:AnonymousComplainant";

    /// <summary>Code of <see cref="AboveClaim"/>.</summary>
    public const string AboveClaimCode = "Referrals:AboveClaim";

    /// <summary>Code of <see cref="FarBelowClaim"/>.</summary>
    public const string FarBelowClaimCode = "Referrals:FarBelowClaim";

    /// <summary>Code of <see cref="SumInTerms"/>.</summary>
    public const string SumInTermsCode = "Referrals:SumInTerms";

    /// <summary>Not there, or another body's or another unit's: the answer is the same.</summary>
    public static BusinessException NotFound() => new("Referrals:NotFound", ErrorKind.NotFound);

    public static BusinessException AgreementNotForYou() => new("Referrals:AgreementNotForYou", ErrorKind.Forbidden);

    /// <summary>The consent ended, or the body needs the persons no more: what names them in full is closed to it.</summary>
    public static BusinessException PersonsNoLongerShown() => new("Referrals:PersonsNoLongerShown", ErrorKind.Forbidden);

    public static BusinessException Anonymous() => new(AnonymousCode);

    public static BusinessException AlreadyUnderWay(string number) => new BusinessException("Referrals:AlreadyUnderWay").With("number", number);

    public static BusinessException AlreadyAgreed(string number) => new BusinessException("Referrals:AlreadyAgreed").With("number", number);

    /// <summary>The complaint cannot end without a decision, nor be given away, while a body has it.</summary>
    public static BusinessException MediationUnderWay(string number) => new BusinessException("Referrals:MediationUnderWay").With("number", number);

    /// <summary>The agreement binds the bank: the complaint ends with the decision that keeps it.</summary>
    public static BusinessException AgreementIsBinding(string number) => new BusinessException("Referrals:AgreementIsBinding").With("number", number);

    public static BusinessException NoBodyInScope() => new("Referrals:NoBodyInScope");

    public static BusinessException BodyOutOfScope(string body) =>
        new BusinessException("Referrals:BodyOutOfScope", ErrorKind.Invalid, "bodyId").With("body", body);

    public static BusinessException BodyNoLongerInScope(string body) => new BusinessException("Referrals:BodyNoLongerInScope").With("body", body);

    public static BusinessException ConsentExpired(DateOnly validUntil) => new BusinessException("Referrals:ConsentExpired").With("until", validUntil);

    /// <summary>More is agreed than was claimed: whoever records it confirms that it is meant.</summary>
    public static BusinessException AboveClaim(decimal claimed) => new BusinessException(AboveClaimCode, ErrorKind.Invalid, "amount").With("claimed", claimed);

    /// <summary>The sum agreed may have been typed in ten thousands of yuan: whoever records it compares it once more.</summary>
    public static BusinessException FarBelowClaim(decimal amount, decimal claimed) =>
        new BusinessException(FarBelowClaimCode, ErrorKind.Invalid, "amount").With("amount", amount).With("claimed", claimed);

    /// <summary>The further terms name a sum, and the payment is written by the system: whoever records it confirms that it is another one.</summary>
    public static BusinessException SumInTerms(decimal sum) => new BusinessException(SumInTermsCode, ErrorKind.Invalid, "terms").With("sum", sum);

    public static BusinessException AgreementNeedsBothParties() => new("Referrals:AgreementNeedsBothParties");

    public static BusinessException SessionNotYetHeld(DateTimeOffset startsAt) =>
        new BusinessException("Referrals:SessionNotYetHeld", ErrorKind.Invalid, "heldAt").With("startsAt", startsAt);

    /// <summary>Characters of a name or an address that no font has; each is named with its code, since screens may show them as boxes.</summary>
    public static BusinessException NameCannotBePrinted(IEnumerable<string> characters) =>
        new BusinessException("Referrals:NameCannotBePrinted").With(
            "characters",
            string.Join(' ', characters.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c} (U+{char.ConvertToUtf32(c, 0):X4})")))
        );

    public static BusinessException ChoiceNeedsReason() => new("Core:Required", ErrorKind.Invalid, "choiceReason");

    public static BusinessException ConsentLacksFields(IEnumerable<SharedField> fields) =>
        new BusinessException("Referrals:ConsentLacksFields", ErrorKind.Invalid, "fields").With("fields", fields.ToArray());

    public static BusinessException ConsentBeforeComplaint() => new("Referrals:ConsentBeforeComplaint", ErrorKind.Invalid, "givenAt");

    public static BusinessException ConsentAlreadyEnded() => new("Referrals:ConsentAlreadyEnded", ErrorKind.Invalid, "validUntil");

    public static BusinessException CalendarNotLoaded(string field, int year) =>
        new BusinessException("Referrals:CalendarNotLoaded", ErrorKind.Invalid, field).With("year", year);

    public static BusinessException UnknownMediator() => new("Referrals:UnknownMediator", ErrorKind.Invalid, "panelMemberId");

    public static BusinessException MediatorHasConflict(string mediator, Employment employment) =>
        new BusinessException("Referrals:MediatorHasConflict", ErrorKind.Conflict, "panelMemberId")
            .With("mediator", mediator)
            .With("employer", employment.Employer)
            .With("from", employment.FromYear)
            .With("to", employment.ToYear?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "");

    /// <summary>The mediator is appointed to the case already.</summary>
    public static BusinessException SameMediator(string mediator) =>
        new BusinessException("Referrals:SameMediator", ErrorKind.Invalid, "panelMemberId").With("mediator", mediator);

    public static BusinessException SessionUnchanged(DateTimeOffset startsAt) =>
        new BusinessException("Referrals:SessionUnchanged", ErrorKind.Invalid, "startsAt").With("startsAt", startsAt);

    /// <summary>People seldom meet at such a time: whoever plans it confirms it.</summary>
    public static BusinessException UnusualTime(IEnumerable<UnusualTime> reasons) =>
        new BusinessException(UnusualTimeCode, ErrorKind.Invalid, "startsAt").With("reasons", reasons.ToArray());

    public static BusinessException NotTheMediator() => new("Referrals:NotTheMediator", ErrorKind.Forbidden);

    public static BusinessException UnknownRoom() => new("Referrals:UnknownRoom", ErrorKind.Invalid, "roomId");

    public static BusinessException RoomTaken(string room, DateTimeOffset from, DateTimeOffset to, string number) =>
        Clash("Referrals:RoomTaken", "roomId", from, to, number).With("room", room);

    public static BusinessException MediatorTaken(string mediator, DateTimeOffset from, DateTimeOffset to, string number) =>
        Clash("Referrals:MediatorTaken", "startsAt", from, to, number).With("mediator", mediator);

    public static BusinessException UnknownSession() => new("Referrals:UnknownSession", ErrorKind.NotFound);

    public static BusinessException HeldOutsideMediation() => new("Referrals:HeldOutsideMediation", ErrorKind.Invalid, "heldAt");

    /// <param name="end">When it would be over.</param>
    public static BusinessException SessionNotOver(DateTimeOffset end) =>
        new BusinessException("Referrals:SessionNotOver", ErrorKind.Invalid, "minutes").With("end", end);

    public static BusinessException SessionCancelled() => new("Referrals:SessionCancelled");

    public static BusinessException SessionAlreadyRecorded() => new("Referrals:SessionAlreadyRecorded");

    public static BusinessException EndOutsideMediation() => new("Referrals:EndOutsideMediation", ErrorKind.Invalid, "endedAt");

    private static BusinessException Clash(string code, string field, DateTimeOffset from, DateTimeOffset to, string number) =>
        new BusinessException(code, ErrorKind.Conflict, field).With("from", from).With("to", to).With("number", number);
}
