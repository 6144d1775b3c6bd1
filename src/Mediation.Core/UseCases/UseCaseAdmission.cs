using FluentValidation;

namespace Mediation.Core.UseCases;

/// <summary>Whether a use case may run at all: its permission, the form it came by, its confirmation, and the checks of its input.</summary>
public sealed class UseCaseAdmission(IServiceScopeFactory scopes, CurrentUser user, TimeProvider clock)
{
    /// <exception cref="BusinessException">The user may not do this, or not by this form, or has to sign in again first.</exception>
    public void Authorize(UseCaseDescriptor useCase)
    {
        if (useCase.Permission is { } permission)
        {
            user.Demand(permission);
        }

        if (user.IsFormUnverified && !useCase.IsQuery)
        {
            throw CoreErrors.FormExpired();
        }

        if (useCase.NeedsConfirmation)
        {
            user.DemandConfirmation(clock.GetUtcNow());
        }
    }

    /// <summary>Runs the checks of the use case in a scope of their own.</summary>
    /// <exception cref="InvalidInputException">Fields of the input are refused; it names each.</exception>
    public async Task EnsureValidAsync(UseCaseDescriptor useCase, object input, CancellationToken ct)
    {
        AsyncServiceScope? scope = useCase.Checks is null ? null : scopes.CreateAsyncScope();
        try
        {
            scope?.ServiceProvider.GetRequiredService<CurrentUser>().Become(user);
            var checks = scope is null ? null : (IValidator)scope.Value.ServiceProvider.GetRequiredService(useCase.Checks!);
            if (await checks.FaultsInAsync(input, ct) is { Count: > 0 } faults)
            {
                throw new InvalidInputException(faults);
            }
        }
        finally
        {
            await (scope?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }
}
