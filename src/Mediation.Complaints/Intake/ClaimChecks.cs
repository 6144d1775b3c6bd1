namespace Mediation.Complaints.Intake;

/// <summary>The checks of what is asked for besides the demand of a registration; each field is named with its place, <c>claims[0].amount</c>.</summary>
internal sealed class ClaimChecks : AbstractValidator<ClaimInput>
{
    private ClaimChecks()
    {
        RuleFor(c => c.DemandCode).Cascade(CascadeMode.Stop).Required().AtMost(20).Readable();
        RuleFor(c => c.Amount).Cascade(CascadeMode.Stop).Renminbi();
        RuleFor(c => c.What).Cascade(CascadeMode.Stop).AtMost(ClaimInput.LongestWords).Readable();
    }

    /// <summary>All that can be refused about the claims without asking anybody.</summary>
    public static void Add(AbstractValidator<RegisterComplaint.Input> checks)
    {
        checks.RuleFor(i => i.What).Cascade(CascadeMode.Stop).AtMost(ClaimInput.LongestWords).Readable();
        checks.RuleFor(i => i.Claims).NoMoreThan(Complaint.MostClaims - 1);
        checks
            .RuleFor(i => i)
            .Custom(
                (input, context) =>
                {
                    foreach (var fault in Faults(input))
                    {
                        context.AddFault(fault);
                    }
                }
            );
    }

    /// <summary>What of the demands no code in force offers.</summary>
    public static IEnumerable<FieldError> UnknownDemands(RegisterComplaint.Input input, ComplaintCodes codes) =>
        Listed(input)
            .Where(c => Text.IsGiven(c.Claim?.DemandCode) && !ComplaintCodes.Offers(codes.Demands, c.Claim!.DemandCode.Trim()))
            .Select(c => FieldError.Of(ClaimInput.FieldOf(c.Place, "demandCode"), "Complaints:UnknownDemand"));

    private static IEnumerable<FieldError> Faults(RegisterComplaint.Input input)
    {
        ClaimChecks checks = new();
        foreach (var (place, claim) in Listed(input))
        {
            if (claim is null)
            {
                yield return FieldError.Of(ClaimInput.FieldOf(place, "demandCode"), "Core:Required");
                continue;
            }

            foreach (var fault in checks.FaultsIn(claim))
            {
                yield return fault with
                {
                    Field = ClaimInput.FieldOf(place, fault.Field),
                };
            }

            if (input.AskIfOtherUnit && claim.Amount is { } amount && SumUnits.IsInTenThousandsOf(amount, claim.What ?? ""))
            {
                yield return FieldError.Of(
                    ClaimInput.FieldOf(place, "amount"),
                    ComplaintErrors.ClaimInTenThousandsCode,
                    ("typed", amount),
                    ("said", SumUnits.NamedIn(claim.What!).Max())
                );
            }
        }
    }

    /// <summary>A list in JSON may have nothing in a place; one that is too long is refused as such.</summary>
    private static IEnumerable<(int Place, ClaimInput? Claim)> Listed(RegisterComplaint.Input input) =>
        input.Claims is { Count: < Complaint.MostClaims } claims ? claims.Select((claim, place) => (place, (ClaimInput?)claim)) : [];
}
