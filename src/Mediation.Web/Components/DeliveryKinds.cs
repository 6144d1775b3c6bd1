namespace Mediation.Web.Components;

/// <summary>Words for what is sent.</summary>
internal static class DeliveryKinds
{
    /// <summary>The kind by its word, <c>DeliveryKind:{kind}</c>; by its own name where it has none.</summary>
    public static string KindOf(this Texts texts, string kind) => texts.Has($"DeliveryKind:{kind}") ? texts[$"DeliveryKind:{kind}"] : kind;

    /// <summary>What it carries where that is known, else its kind.</summary>
    public static string WhatOf(this Texts texts, string kind, string? about) => about is not null && texts.Has(about) ? texts[about] : texts.KindOf(kind);
}
