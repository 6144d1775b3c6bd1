namespace Mediation.Core.UseCases;

/// <summary>Marks the input of a use case that answers <typeparamref name="TResult"/>.</summary>
public interface IInput<TResult>;

/// <summary>The result of a use case without a result.</summary>
public readonly record struct Done;

/// <summary>
/// One thing a person can do: load in scope, may I, decide in the domain. It does not save: the runner saves once, so that change,
/// history, outbox and idempotency record are stored together or not at all.
/// </summary>
public abstract class UseCase<TInput, TResult>
    where TInput : IInput<TResult>
{
    public abstract Task<TResult> RunAsync(TInput input, CancellationToken ct);
}

/// <summary>A use case that only reads; nothing is tracked and nothing saved.</summary>
public abstract class Query<TInput, TResult> : UseCase<TInput, TResult>
    where TInput : IInput<TResult>;

/// <summary>The permission without which the use case refuses. Each use case carries this or <see cref="OpenToAllAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresPermissionAttribute(string permission) : Attribute
{
    public string Permission { get; } = permission;
}

/// <summary>Says why a use case needs no permission of its own.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToAllAttribute(string because) : Attribute
{
    public string Because { get; } = because;
}
