namespace Mediation.Core.UseCases;

/// <summary>What the runner knows of one use case.</summary>
/// <param name="Name">Stem of its permission, route, text and test.</param>
/// <param name="Type">The use case class.</param>
/// <param name="InputType">Its input.</param>
/// <param name="Permission">Permission it needs, or null when it is open to all.</param>
/// <param name="IsQuery">True when it only reads.</param>
/// <param name="Checks">The service (<c>IValidator</c> of its input) that checks an input before it runs, or null.</param>
/// <param name="NeedsConfirmation">See <see cref="RequiresConfirmationAttribute"/>.</param>
public sealed record UseCaseDescriptor(string Name, Type Type, Type InputType, string? Permission, bool IsQuery, Type? Checks, bool NeedsConfirmation = false);
