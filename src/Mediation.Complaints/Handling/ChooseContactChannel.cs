namespace Mediation.Complaints.Handling;

/// <summary>The complainant says how to be reached from now on; what is sent already stays as it is.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class ChooseContactChannel(MediationDbContext db, PersonSealer sealer, CurrentUser user) : UseCase<ChooseContactChannel.Input, Done>, IHaveRoute
{
    /// <param name="PreferredChannel">The channel; refused where it cannot reach the complainant.</param>
    /// <param name="Language"><c>zh-CN</c> or <c>en</c>: in which language notices come; left out, it stays.</param>
    /// <param name="Email">Another e-mail address; left out, the known one stays.</param>
    /// <param name="Version">Version the reader looked at, or null.</param>
    public sealed record Input(Guid ComplaintId, ContactChannel? PreferredChannel, string? Email = null, string? Language = null, int? Version = null)
        : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.PreferredChannel).Required();
            RuleFor(i => i.Language).Must(NoticeLanguage.IsKnown).WithErrorCode("Core:UnknownChoice");
            RuleFor(i => i.Email).Must(email => Text.IsBlank(email) || EmailAddress.TryParse(email, out _)).WithErrorCode("Core:EmailAddress");
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        complaint.ChooseContactChannel(input.PreferredChannel!.Value, input.Language, EmailAddress.TryParse(input.Email, out var email) ? email : null, sealer);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/contact-channel", (input, id) => input with { ComplaintId = id });
}
