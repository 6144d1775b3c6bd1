namespace Mediation.Notifications.Letters;

/// <summary>Shows beside the menu's entry how many letters wait.</summary>
public sealed class LetterMenuCount(UseCaseRunner run) : IMenuCount
{
    public string Href => LettersPage.Address;

    public string Permission => NotificationPermissions.PostLetters;

    public Task<int> CountAsync(CancellationToken ct) => run.RunAsync(new CountLetters.Input(), ct: ct);
}
