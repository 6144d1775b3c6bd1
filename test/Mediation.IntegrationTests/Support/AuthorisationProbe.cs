using Mediation.Core.Modules;
using Mediation.Core.UseCases;

namespace Mediation.IntegrationTests.Support;

/// <summary>
/// Asks the use-case runner, for each use case and role, whether the permission is granted. Every handler is replaced by one that only
/// reports that it was reached, so exactly two answers count as granted: the handler was reached, or the checks of the input, which
/// run after the permission, refused it. Any other outcome is a fault of the probe or of the use case and fails the test.
/// </summary>
internal sealed class AuthorisationProbe : IAsyncDisposable
{
    private readonly TestApplication app;
    private readonly List<(string Role, MediationUser Person)> people;

    private AuthorisationProbe(TestApplication app, List<(string, MediationUser)> people) => (this.app, this.people) = (app, people);

    public static async Task<AuthorisationProbe> OpenAsync()
    {
        var opened = await TestApplication.OpenAsync("2026-03-16 09:00", more: ReplaceHandlers);
        await opened.UnitAsync("HO");
        List<(string, MediationUser)> holders = [];
        foreach (var role in MediationRoles.All)
        {
            holders.Add((role, await opened.PersonAsync(role, role, "HO", role)));
        }

        return new AuthorisationProbe(opened, holders);
    }

    /// <summary>One line for each use case of a module: its name, what it asks for, and the roles that are let in.</summary>
    public async Task<string> TableAsync(MediationModule module)
    {
        StringBuilder table = new("# Use case, permission, roles that it lets in. Which rows they reach is decided by scope. Written by the test beside it.\n");
        foreach (var useCase in (await UseCasesAsync()).Where(u => u.Type.Assembly == module.Assembly).OrderBy(u => u.Name, StringComparer.Ordinal))
        {
            List<string> granted = [];
            foreach (var (role, person) in people)
            {
                if (await IsGrantedAsync(useCase, person))
                {
                    granted.Add(role);
                }
            }

            table.Append($"{useCase.Name, -28} {useCase.Permission ?? "open to all", -32} {string.Join(' ', granted)}".TrimEnd()).Append('\n');
        }

        return table.ToString();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task<List<UseCaseDescriptor>> UseCasesAsync() => app.UseServiceAsync<UseCaseCatalog, List<UseCaseDescriptor>>(c => Task.FromResult(c.All.ToList()));

    private async Task<bool> IsGrantedAsync(UseCaseDescriptor useCase, MediationUser person)
    {
        try
        {
            await (Task)
                typeof(TestApplication)
                    .GetMethod(nameof(TestApplication.AsAsync))!
                    .MakeGenericMethod(ResultOf(useCase.InputType))
                    .Invoke(app, [person, EmptyInput.Of(useCase.InputType), null])!;
        }
        catch (HandlerReachedException)
        {
            return true;
        }
        catch (InvalidInputException)
        {
            return true;
        }
        catch (BusinessException refused) when (refused.Code == CoreErrors.PermissionMissing("").Code)
        {
            return false;
        }

        throw new InvalidOperationException($"{useCase.Name} ran without its handler.");
    }

    private static void ReplaceHandlers(IServiceCollection services)
    {
        foreach (var handler in services.Select(s => s.ServiceType).Where(IsUseCase).Distinct().ToList())
        {
            services.AddScoped(handler, typeof(ReachedHandler<,>).MakeGenericType(handler.GetGenericArguments()));
        }
    }

    private static bool IsUseCase(Type service) => service.IsConstructedGenericType && service.GetGenericTypeDefinition() == typeof(UseCase<,>);

    private static Type ResultOf(Type input) =>
        input.GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IInput<>)).GetGenericArguments()[0];

    private sealed class ReachedHandler<TInput, TResult> : UseCase<TInput, TResult>
        where TInput : IInput<TResult>
    {
        public override Task<TResult> RunAsync(TInput input, CancellationToken ct) => throw new HandlerReachedException();
    }

    private sealed class HandlerReachedException : Exception;
}
