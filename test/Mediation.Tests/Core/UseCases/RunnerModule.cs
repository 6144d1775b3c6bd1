using Mediation.Core.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Core.UseCases;

/// <summary>A small module with use cases of this assembly.</summary>
[PermissionNames]
internal sealed class RunnerModule : MediationModule
{
    public const string Permission = "Tests.Act";

    /// <summary>Not the whole assembly: other tests plant incomplete use cases in it.</summary>
    protected internal override IReadOnlyCollection<Type> Types =>
        [typeof(RunnerModule), typeof(AddUnit), typeof(AddUnit.Checks), typeof(ReadUnits), typeof(ReadUnits.Checks), typeof(ToggleBody)];

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Define(Permission, MediationRoles.Handler);

    public override void AddServices(IServiceCollection services) => services.AddSingleton<RunnerProbe>();
}

/// <summary>What the use cases of these tests let be seen, and what disturbs them.</summary>
internal sealed class RunnerProbe
{
    private int runs;
    private int saves;

    public int Runs => runs;

    public int Saves => saves;

    /// <summary>What happens while a use case runs, given the number of its run from one.</summary>
    public Func<int, Task> Meanwhile { get; set; } = _ => Task.CompletedTask;

    public void Reset() => (runs, saves, Meanwhile) = (0, 0, _ => Task.CompletedTask);

    public Task RunAsync() => Meanwhile(Interlocked.Increment(ref runs));

    public void Saved() => Interlocked.Increment(ref saves);
}
