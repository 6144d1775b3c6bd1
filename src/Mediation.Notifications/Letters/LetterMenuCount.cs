using Mediation.Notifications.Inbox;

namespace Mediation.Notifications.Letters;

/// <summary>Shows beside the menu's entry how many letters wait.</summary>
public sealed class LetterMenuCount(OncePerRequest<CountInbox.Input, CountInbox.Result> counts) : IMenuCount
{
    public string Href => LettersPage.Address;

    public string Permission => NotificationPermissions.PostLetters;

    public async Task<int> CountAsync(CancellationToken ct) => (await counts.RunAsync(new CountInbox.Input())).Letters;
}
