namespace Mediation.Core.Policies;

/// <summary>Refusals about policies.</summary>
public static class PolicyErrors
{
    public static BusinessException NotFound() => new("Policies:NotFound", ErrorKind.NotFound);

    public static BusinessException DraftNotFound() => new("Policies:DraftNotFound", ErrorKind.NotFound);

    /// <summary>It is changed by a new version of the program only.</summary>
    public static BusinessException NotEditable(string policy) => new BusinessException("Policies:NotEditable").With("policy", policy);

    /// <summary>Another draft of the kind waits to be decided.</summary>
    public static BusinessException DraftOpen(string author) => new BusinessException("Policies:DraftOpen").With("author", author);

    /// <summary>It is published, rejected or taken back already.</summary>
    public static BusinessException Decided() => new("Policies:Decided");

    /// <summary>Nobody publishes what he drafted himself.</summary>
    public static BusinessException FourEyes() => new("Policies:FourEyes", ErrorKind.Forbidden);

    /// <summary>Another version was published after the draft was written: published now, it would undo it.</summary>
    public static BusinessException BaseOutdated(int basedOn, int newest) =>
        new BusinessException("Policies:BaseOutdated").With("basedOn", basedOn).With("newest", newest);

    /// <summary>Its past decisions cannot be made again.</summary>
    public static BusinessException NotSimulated(string policy) => new BusinessException("Policies:NotSimulated", ErrorKind.NotFound).With("policy", policy);

    public static BusinessException NothingChanges() => new("Policies:NothingChanges");

    /// <summary>On this day something may have been decided by the version before.</summary>
    public static BusinessException TooEarly(DateOnly first) => InvalidInputException.Of("effectiveFrom", "Policies:TooEarly", ("first", first));

    /// <summary>The content became wrong while the draft waited, such as by a day that has passed.</summary>
    public static InvalidInputException Faulty(IEnumerable<PolicyFault> faults) => new([.. faults.Select(f => f.Beside("content"))]);
}
