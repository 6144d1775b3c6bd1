namespace Mediation.Complaints.Domain.Investigation;

/// <summary>The cause as the bank verified it (JR/T 0169-2018, dimension C; the second coding is the bank's own, DOMAIN 2.1).</summary>
/// <param name="Code">Code of the list of causes.</param>
/// <param name="Reason">Why it is another one than that of the registration; null where it is the same.</param>
public sealed record VerifiedCause(string Code, Note? Reason)
{
    /// <summary>Refuses an unknown code, and another cause without a reason. Nothing given confirms that of the registration.</summary>
    /// <exception cref="InvalidInputException"><c>Complaints:UnknownCause</c>, <c>Complaints:CauseReasonMissing</c>.</exception>
    public static void Ensure(VerifiedCause? verified, string registered, ComplaintCodes codes)
    {
        if (verified is null || verified.Code == registered)
        {
            return;
        }

        if (!ComplaintCodes.Offers(codes.Causes, verified.Code))
        {
            throw InvalidInputException.Of("verifiedCause", "Complaints:UnknownCause");
        }

        if (verified.Reason is null)
        {
            throw InvalidInputException.Of("causeReason", "Complaints:CauseReasonMissing");
        }
    }
}
