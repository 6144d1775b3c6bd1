namespace Mediation.Core.UseCases;

/// <summary>
/// A person at a page must have proved who they are within the last minutes (<see cref="SessionFacts.ConfirmationLasts"/>), so that a machine
/// left open gives away neither data in bulk nor rights. Machine clients, jobs and verbs have no session and prove themselves otherwise.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresConfirmationAttribute : Attribute;
