namespace Mediation.Complaints.Intake;

/// <summary>The fields of a regulator's forward in a registration: all of them over that channel, none over another.</summary>
internal static class ForwardChecks
{
    public static void Add(AbstractValidator<RegisterComplaint.Input> checks, ComplaintClockReader clocks, InstitutionTime institution, TimeProvider clock)
    {
        checks.RuleFor(i => i.ForwardedAt).InAcceptedYears();
        checks.RuleFor(i => i.RegulatorReference).AtMost(100).Readable().OneLine().StandardCharacters();
        checks
            .RuleFor(i => i)
            .CustomAsync(
                async (input, context, ct) =>
                {
                    foreach (var fault in await FaultsAsync(input, clocks, institution, clock, ct))
                    {
                        context.AddFault(fault);
                    }
                }
            );
    }

    private static async Task<IReadOnlyList<FieldError>> FaultsAsync(
        RegisterComplaint.Input input,
        ComplaintClockReader clocks,
        InstitutionTime institution,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var (regulator, reference) = (Text.IsBlank(input.Regulator), Text.IsBlank(input.RegulatorReference));
        if (input.Channel != IntakeChannel.RegulatorReferral)
        {
            return regulator && reference && input.ForwardedAt is null ? [] : [FieldError.Of("channel", "Complaints:NotForwarded")];
        }

        List<FieldError> faults = [];
        Refuse(regulator, "regulator", "Core:Required");
        Refuse(reference, "regulatorReference", "Core:Required");
        Refuse(input.ForwardedAt is null, "forwardedAt", "Core:Required");
        if (input.ForwardedAt is not { } at || !AcceptedDates.Contains(at))
        {
            return faults;
        }

        Refuse(at > clock.GetUtcNow(), "forwardedAt", "Core:InFuture");
        Refuse(input.ReceivedAt > at, "receivedAt", "Complaints:ReceivedAfterForward");
        if (!regulator && AcceptedDates.Contains(input.ReceivedAt ?? at))
        {
            var rules = (await clocks.InForceAsync(institution.DateOf(input.ReceivedAt ?? at), ct)).Rules;
            Refuse(rules.Regulators.All(r => r.Code != input.Regulator), "regulator", "Complaints:UnknownRegulator");
        }

        return faults;

        void Refuse(bool refused, string field, string code)
        {
            if (refused)
            {
                faults.Add(FieldError.Of(field, code));
            }
        }
    }
}
