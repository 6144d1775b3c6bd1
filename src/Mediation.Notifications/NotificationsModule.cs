using Mediation.Core.Modules;
using Mediation.Notifications.Channels;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Notifications;

/// <summary>Who is told what, by which channel, once (通知).</summary>
public sealed class NotificationsModule : MediationModule
{
    public override void AddServices(IServiceCollection services) => services.AddChannels();
}
