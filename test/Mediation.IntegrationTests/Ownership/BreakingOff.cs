using Mediation.Ownership.Domain;

namespace Mediation.IntegrationTests.Ownership;

/// <summary>Breaks some saves of the ladder off before they are done, as a process that ends does.</summary>
internal sealed class BreakingOff
    : IDomainEventHandler<LeaderNamed>,
        IDomainEventHandler<OwnershipEscalated>,
        IDomainEventHandler<OwnershipVacant>,
        IDomainEventHandler<OwnershipAlarmed>,
        IDomainEventHandler<LeaderUnattended>
{
    private int count;

    /// <summary>Whether what is saved now breaks off.</summary>
    public bool IsOn { get; set; }

    public int Count => count;

    public void AddTo(IServiceCollection services) =>
        services
            .AddSingleton<IDomainEventHandler<LeaderNamed>>(this)
            .AddSingleton<IDomainEventHandler<OwnershipEscalated>>(this)
            .AddSingleton<IDomainEventHandler<OwnershipVacant>>(this)
            .AddSingleton<IDomainEventHandler<OwnershipAlarmed>>(this)
            .AddSingleton<IDomainEventHandler<LeaderUnattended>>(this);

    public Task HandleAsync(LeaderNamed happened, CancellationToken ct) => BreakAsync();

    public Task HandleAsync(OwnershipEscalated happened, CancellationToken ct) => BreakAsync();

    public Task HandleAsync(OwnershipVacant happened, CancellationToken ct) => BreakAsync();

    public Task HandleAsync(OwnershipAlarmed happened, CancellationToken ct) => BreakAsync();

    public Task HandleAsync(LeaderUnattended happened, CancellationToken ct) => BreakAsync();

    private Task BreakAsync()
    {
        if (!IsOn)
        {
            return Task.CompletedTask;
        }

        Interlocked.Increment(ref count);
        throw new InvalidOperationException("The program broke off.");
    }
}
