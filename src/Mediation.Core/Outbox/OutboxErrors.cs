namespace Mediation.Core.Outbox;

/// <summary>Why an operator's act on an effect is refused.</summary>
internal static class OutboxErrors
{
    public static BusinessException NotFound() => new("Core:EffectNotFound", ErrorKind.NotFound);

    /// <summary>It was done or skipped already, or never failed.</summary>
    public static BusinessException Done() => new("Core:EffectDone");
}
