using Mediation.Core.Modules;

namespace Mediation.Notifications;

/// <summary>Who is told what, by which channel, once (通知).</summary>
public sealed class NotificationsModule : MediationModule;
