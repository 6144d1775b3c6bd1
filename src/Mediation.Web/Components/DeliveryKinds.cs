using Mediation.Notifications.Domain;
using Mediation.Notifications.Settings;

namespace Mediation.Web.Components;

/// <summary>Words for what is sent.</summary>
internal static class DeliveryKinds
{
    /// <summary>The kind by its word, <c>DeliveryKind:{kind}</c>; by its own name where it has none.</summary>
    public static string KindOf(this Texts texts, string kind) => texts.Has($"DeliveryKind:{kind}") ? texts[$"DeliveryKind:{kind}"] : kind;

    /// <summary>What it carries where that is known, else its kind.</summary>
    public static string WhatOf(this Texts texts, string kind, string? about) => about is not null && texts.Has(about) ? texts[about] : texts.KindOf(kind);

    /// <summary>How urgent it is, in the word of the notice's template; of several, and of what no template is known, that it is one or the other.</summary>
    public static string UrgencyOf(this Texts texts, KnownKinds kinds, string? about) =>
        about is not null && kinds.UrgencyOf(about[(about.IndexOf(':', StringComparison.Ordinal) + 1)..]) is { } urgency and > NotificationUrgency.Normal
            ? texts.Of(urgency)
            : texts["Deliveries:IsUrgent"];
}
