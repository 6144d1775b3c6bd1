namespace Mediation.Complaints.Intake;

/// <summary>
/// Everything about a registration that can be refused field by field, what only policies and units can tell included: so that a form, the
/// API and the dry run of an import name all of it in one answer.
/// </summary>
internal sealed class RegistrationChecks : AbstractValidator<RegisterComplaint.Input>
{
    private readonly RegistrationReferences references;
    private readonly PolicyReader policies;
    private readonly ComplaintClockReader clocks;
    private readonly InstitutionTime institution;
    private readonly TimeProvider clock;

    public RegistrationChecks(
        RegistrationReferences references,
        PolicyReader policies,
        ComplaintClockReader clocks,
        InstitutionTime institution,
        TimeProvider clock
    )
    {
        (this.references, this.policies, this.clocks, this.institution, this.clock) = (references, policies, clocks, institution, clock);
        RuleFor(i => i.ReceivedAt).InAcceptedYears();
        RuleFor(i => i.Narrative).Cascade(CascadeMode.Stop).Required().AtMost(RegisterComplaint.LongestNarrative).Readable();
        RuleFor(i => i.Address).AtMost(300).Readable().StandardCharacters();
        RuleFor(i => i.DocumentNumber).AtMost(40).Readable().OneLine();
        RuleFor(i => i.Language).Must(NoticeLanguage.IsKnown).WithErrorCode("Core:UnknownChoice");
        RuleFor(i => i.ExternalReference).AtMost(100).Readable().OneLine();
        RuleFor(i => i.GroupSize).InclusiveBetween(1, 100_000).WithErrorCode("Complaints:GroupSizeOutOfRange");
        RuleFor(i => i.ClaimedAmount).Cascade(CascadeMode.Stop).Renminbi();
        RuleFor(i => i.Attachments).NoMoreThan(AddAttachment.MostAtOnce);
        RuleFor(i => i).CustomAsync(CheckPersonAsync);
        RuleFor(i => i.Acting!).SetValidator(new ActingChecks(institution, clock)).When(i => i.Acting is not null);
        RuleFor(i => i.ReceivedAt).CustomAsync(CheckReceivedAtAsync);
        RuleFor(i => i).CustomAsync(CheckCodesAsync);
        RuleFor(i => i).CustomAsync(CheckUnitAsync);
        RuleFor(i => i.Attachments).CustomAsync(CheckAttachmentsAsync);
        ClaimChecks.Add(this);
        ForwardChecks.Add(this, clocks, institution, clock);
    }

    private Task CheckPersonAsync(RegisterComplaint.Input input, ValidationContext<RegisterComplaint.Input> context, CancellationToken ct)
    {
        var today = institution.Today(clock);
        foreach (var fault in ComplainantReader.Faults(input, today))
        {
            context.AddFault(fault);
        }

        if (input.AskIfUnusual && ComplainantReader.Read(input, today).Document is { HasUsualShape: false })
        {
            context.AddFault(FieldError.Of("documentNumber", ComplaintErrors.UnusualDocumentCode));
        }

        if (input is { AskIfOtherUnit: true, ClaimedAmount: { } claimed } && SumUnits.IsInTenThousandsOf(claimed, input.Narrative))
        {
            context.AddFault(
                FieldError.Of("claimedAmount", ComplaintErrors.ClaimInTenThousandsCode, ("typed", claimed), ("said", SumUnits.NamedIn(input.Narrative).Max()))
            );
        }

        return Task.CompletedTask;
    }

    private async Task CheckCodesAsync(RegisterComplaint.Input input, ValidationContext<RegisterComplaint.Input> context, CancellationToken ct)
    {
        var codes = (await policies.InForceAsync<ComplaintCodes>(ComplaintCodes.PolicyKey, institution.Today(clock), ct)).Rules;
        Refuse(!ComplaintCodes.Offers(codes.Products, input.ProductCode), "productCode", "Complaints:UnknownProduct");
        Refuse(!ComplaintCodes.Offers(codes.Causes, input.CauseCode), "causeCode", "Complaints:UnknownCause");
        Refuse(!ComplaintCodes.Offers(codes.Demands, input.DemandCode), "demandCode", "Complaints:UnknownDemand");
        foreach (var fault in ClaimChecks.UnknownDemands(input, codes))
        {
            context.AddFault(fault);
        }

        void Refuse(bool refused, string field, string code)
        {
            if (refused)
            {
                context.AddFault(FieldError.Of(field, code));
            }
        }
    }

    private async Task CheckUnitAsync(RegisterComplaint.Input input, ValidationContext<RegisterComplaint.Input> context, CancellationToken ct)
    {
        var unit = await references.UnitAsync(input.Unit, ct);
        if (unit is null or { IsClosed: true })
        {
            context.AddFault(
                unit is null ? FieldError.Of("unit", "Complaints:UnknownUnit") : FieldError.Of("unit", "Complaints:UnitClosed", ("unit", unit.Name))
            );
        }
    }

    private async Task CheckAttachmentsAsync(IReadOnlyList<Guid>? ids, ValidationContext<RegisterComplaint.Input> context, CancellationToken ct)
    {
        if (ids is { Count: > 0 and <= AddAttachment.MostAtOnce } && await references.Files(ids).CountAsync(ct) != ids.Distinct().Count())
        {
            context.AddFault(FieldError.Of("attachments", "Core:UploadNotFound"));
        }
    }

    /// <summary>Not in the future, and the duties of that day are known.</summary>
    private async Task CheckReceivedAtAsync(DateTimeOffset? receivedAt, ValidationContext<RegisterComplaint.Input> context, CancellationToken ct)
    {
        if (receivedAt is not { } at || !AcceptedDates.Contains(at))
        {
            return;
        }

        if (at > clock.GetUtcNow())
        {
            context.AddFault(FieldError.Of("receivedAt", "Complaints:ReceivedInFuture"));
            return;
        }

        try
        {
            await clocks.InForceAsync(institution.DateOf(at), ct);
        }
        catch (BusinessException refused) when (refused.Code == CoreErrors.PolicyNotInForceCode)
        {
            context.AddFault(FieldError.Of("receivedAt", refused));
        }
    }
}
