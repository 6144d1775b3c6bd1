using Mediation.Core.Live;
using Mediation.Notifications.Catalogue;
using Mediation.Notifications.Channels;
using Mediation.Notifications.Inbox;
using Mediation.Notifications.Letters;
using Microsoft.Extensions.DependencyInjection.Extensions;
using static Mediation.Core.Security.MediationRoles;

namespace Mediation.Notifications;

/// <summary>Who is told what, by which channel, once (通知).</summary>
public sealed class NotificationsModule : MediationModule
{
    public override void AddServices(IServiceCollection services)
    {
        services
            .AddChannels()
            .AddSingleton<NotificationText>()
            .AddSingleton<IOutgoingMessages, OutgoingMessages>()
            .AddSingleton<KnownKinds>()
            .AddScoped<TemplateReader>()
            .AddScoped<RecipientFinder>()
            .AddScoped<QuietHoursReader>()
            .AddScoped<CopySender>()
            .AddScoped<ComplainantTurn>()
            .AddScoped<StillMeant>()
            .AddScoped<PrintedDocuments>()
            .AddScoped<AddressedCopies>()
            .AddScoped<HeldForAbsent>()
            .AddScoped<PassUp>()
            .AddScoped<VacantPosts>()
            .AddScoped<IPersonalState, InboxState>()
            .AddScoped<LetterWords>()
            .AddScoped<LetterToPost>()
            .AddScoped<IMenuCount, LetterMenuCount>();
        services.TryAddSingleton(new NotificationOptions());
    }

    public override void DefinePermissions(PermissionCatalog permissions)
    {
        permissions.Define(NotificationPermissions.ReadTemplates, Compliance, Admin);
        permissions.Define(NotificationPermissions.FillTemplates, Compliance);
        permissions.Define(NotificationPermissions.PostLetters, Handler, Supervisor);
    }

    public override void DefineMenu(MenuCatalog menu)
    {
        menu.Add(new MenuItem("Menu:Letters", LettersPage.Address, NotificationPermissions.PostLetters, 40));
        menu.Add(new MenuItem("Menu:NotificationTemplates", TemplatesPage.Address, NotificationPermissions.ReadTemplates, 75));
    }
}
