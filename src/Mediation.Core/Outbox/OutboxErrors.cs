namespace Mediation.Core.Outbox;

/// <summary>Why an operator's act on an effect is refused.</summary>
internal static class OutboxErrors
{
    public static BusinessException NotFound() => new("Core:EffectNotFound", ErrorKind.NotFound);

    /// <summary>Another operator acted on it, or it was tried again, since this one looked.</summary>
    public static BusinessException ChangedSince() => new("Core:EffectChangedSince", ErrorKind.Conflict);

    /// <summary>It was done or skipped already, or never failed.</summary>
    public static BusinessException Done() => new("Core:EffectDone");
}
