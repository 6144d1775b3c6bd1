namespace Mediation.Accounts.Own;

/// <summary>The user says where notices reach them: an e-mail address, a telephone number, both or neither.</summary>
[OpenToAll("everybody changes their own address and number only")]
public sealed class ChangeContact(MediationDbContext db, CurrentUser user, ILookupNormalizer names, TimeProvider clock) : UseCase<ChangeContact.Input, Done>
{
    public sealed record Input(string? Email, string? Phone) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Email).Must(email => Text.IsBlank(email) || EmailAddress.TryParse(email, out _)).WithErrorCode("Core:EmailAddress");
            RuleFor(i => i.Phone)
                .Custom(
                    (phone, context) =>
                    {
                        if (Text.IsGiven(phone) && FaultIn(phone) is { } code)
                        {
                            context.AddFault(FieldError.Of("phone", code));
                        }
                    }
                );
        }

        /// <summary>A text message reaches neither an extension nor a landline.</summary>
        private static string? FaultIn(string? phone) =>
            !PhoneNumber.TryParse(phone, out var number, out var fault) ? $"Core:Phone:{fault}"
            : number.Extension is not null ? "Accounts:PhoneWithExtension"
            : number.IsLandline ? "Accounts:PhoneIsLandline"
            : null;
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var person = await db.PersonAsync(user.Id, ct);
        var email = EmailAddress.TryParse(input.Email, out var address) ? address : null;
        var phone = PhoneNumber.TryParse(input.Phone, out var number, out _) ? number.E164 : null;
        if (string.Equals(email, person.Email, StringComparison.Ordinal) && string.Equals(phone, person.PhoneNumber, StringComparison.Ordinal))
        {
            return default;
        }

        person.ChangeContact(email, names.NormalizeEmail(email), phone);
        db.Record(SecurityEventKind.ContactChanged, clock.GetUtcNow(), user, person.Id);
        return default;
    }
}
