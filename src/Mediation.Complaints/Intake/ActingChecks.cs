namespace Mediation.Complaints.Intake;

/// <summary>The checks of who acts for the complainant; each field is named as the page has it, <c>actingName</c>.</summary>
internal sealed class ActingChecks : AbstractValidator<ActingInput>
{
    public ActingChecks(InstitutionTime institution, TimeProvider clock)
    {
        RuleFor(i => i)
            .Custom(
                (input, context) =>
                {
                    if (input.Role is PartyRole.Complainant or PartyRole.GroupMember or PartyRole.ElectedRepresentative || !Enum.IsDefined(input.Role))
                    {
                        context.AddFault(FieldError.Of(ActingInput.FieldOf("role"), "Core:UnknownChoice"));
                    }

                    if (!Text.IsGiven(input.Name))
                    {
                        context.AddFault(FieldError.Of(ActingInput.FieldOf("name"), "Core:Required"));
                    }

                    if (input.ValidUntil < input.ValidFrom)
                    {
                        context.AddFault(FieldError.Of(ActingInput.FieldOf("validUntil"), "Complaints:ValidityReversed"));
                    }

                    foreach (var fault in ComplainantReader.Faults(input.Person, institution.Today(clock), ActingInput.FieldOf))
                    {
                        context.AddFault(fault);
                    }
                }
            );
        RuleFor(i => i.Address).AtMost(300).Readable().StandardCharacters().OverridePropertyName(ActingInput.FieldOf("address"));
        RuleFor(i => i.DocumentNumber).AtMost(40).Readable().OverridePropertyName(ActingInput.FieldOf("documentNumber"));
        RuleFor(i => i.ProofReference).AtMost(200).Readable().OneLine().StandardCharacters().OverridePropertyName(ActingInput.FieldOf("proofReference"));
        RuleFor(i => i.ValidFrom).InAcceptedYears().OverridePropertyName(ActingInput.FieldOf("validFrom"));
        RuleFor(i => i.ValidUntil).InAcceptedYears().OverridePropertyName(ActingInput.FieldOf("validUntil"));
    }
}
