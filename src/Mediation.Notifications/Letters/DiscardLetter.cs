namespace Mediation.Notifications.Letters;

/// <summary>A letter is not posted any more, such as one that a later letter made void; why stands on the case.</summary>
[RequiresPermission(NotificationPermissions.PostLetters)]
public sealed class DiscardLetter(LetterToPost letters, CurrentUser user) : UseCase<DiscardLetter.Input, Done>, IHaveRoute
{
    public const int LongestReason = 200;

    public sealed record Input(Guid LetterId, string Reason) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Required().AtMost(LongestReason).Readable();
    }

    /// <exception cref="BusinessException">As <see cref="LetterToPost.FindAsync"/>.</exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var (copy, notification) = await letters.FindAsync(input.LetterId, ct);
        notification.DiscardLetter(copy, input.Reason.Trim(), user.Id);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("letters/{id:guid}/disposal", (input, id) => input with { LetterId = id });
}
