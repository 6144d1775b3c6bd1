namespace Mediation.Complaints.Parties;

/// <summary>A party as it is added or changed: who it is, and by what it acts.</summary>
internal interface IPartyInput
{
    PersonInput Person { get; }

    string? ProofReference { get; }

    DateOnly? ValidFrom { get; }

    DateOnly? ValidUntil { get; }
}

/// <summary>The checks of a party.</summary>
internal abstract class PartyChecks<T> : AbstractValidator<T>
    where T : IPartyInput
{
    protected PartyChecks(InstitutionTime institution, TimeProvider clock)
    {
        RuleFor(i => i.Person.Address).AtMost(300).Readable().StandardCharacters().OverridePropertyName("Address");
        RuleFor(i => i.Person.DocumentNumber).AtMost(40).Readable().OverridePropertyName("DocumentNumber");
        RuleFor(i => i.ProofReference).AtMost(200).Readable().OneLine().StandardCharacters();
        RuleFor(i => i.ValidFrom).InAcceptedYears();
        RuleFor(i => i.ValidUntil).InAcceptedYears();
        RuleFor(i => i)
            .Custom(
                (input, context) =>
                {
                    foreach (var fault in Intake.ComplainantReader.Faults(input.Person, institution.Today(clock), field => field))
                    {
                        context.AddFault(fault);
                    }
                }
            );
    }
}
