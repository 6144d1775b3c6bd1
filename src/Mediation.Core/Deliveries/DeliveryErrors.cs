namespace Mediation.Core.Deliveries;

/// <summary>Refusals of what operators do with deliveries.</summary>
public static class DeliveryErrors
{
    public static BusinessException NotFound() => new("Core:DeliveryNotFound", ErrorKind.NotFound);

    public static BusinessException DestinationNotFound() => new("Core:DestinationNotFound", ErrorKind.NotFound);

    /// <summary>Somebody sends it at this moment; what comes of it is known soon.</summary>
    public static BusinessException BeingSent() => new("Core:DeliveryBeingSent");

    /// <summary>It is due at once already, such as when somebody else had it resent a moment ago.</summary>
    public static BusinessException AlreadyDue() => new("Core:DeliveryAlreadyDue");

    /// <summary>Something became of it since the reader looked. Who did what is not said: an operator sees no case.</summary>
    public static BusinessException ChangedSince() => new("Core:DeliveryChangedSince");

    /// <summary>It was sent or skipped already, so there is nothing to skip.</summary>
    public static BusinessException NothingToSkip() => new("Core:DeliveryNothingToSkip");

    public static BusinessException AlreadyParked() => new("Core:DestinationAlreadyParked");

    /// <summary>It is neither parked nor stopped by its breaker.</summary>
    public static BusinessException NothingToRelease() => new("Core:DestinationNothingToRelease");
}
