using System.Data.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Mediation.Core.Data;

/// <summary>
/// The one context: gathers the modules' mappings. Its save is the only one: it lets the listeners act on what was raised, seals
/// the history, and writes all of it in one transaction.
/// </summary>
public abstract class MediationDbContext(DbContextOptions options, IReadOnlyList<MediationModule> modules)
    : IdentityDbContext<MediationUser, IdentityRole<Guid>, Guid>(options)
{
    /// <summary>Of the scope that has the context now; a context is used by one scope after another.</summary>
    private SaveServices? saving;

    /// <summary>Begins a scope's use of this context.</summary>
    public void BindTo(SaveServices scope) => (saving, Waiting) = (scope, null);

    /// <summary>What the request that uses this context may still wait for others who write; null where nobody limits it.</summary>
    public WaitBudget? Waiting { get; set; }

    /// <summary>How the faults of this database are read.</summary>
    protected abstract IDatabaseFaults Faults { get; }

    /// <summary>What all the words of a search find, by the index of this database.</summary>
    /// <exception cref="ArgumentException">Nothing is looked for.</exception>
    public IQueryable<SearchText> Search(SearchQuery query) =>
        query.IsEmpty ? throw new ArgumentException("Nothing is looked for.", nameof(query)) : Found(query);

    /// <summary>As <see cref="Search"/>, to be read from the newest on and not to its end.</summary>
    public virtual Task<IQueryable<SearchText>> SearchNewestAsync(SearchQuery query, CancellationToken ct) => Task.FromResult(Search(query));

    /// <summary>The texts that have at least one of these tokens, by the index of this database; to be read from the newest on and not to its end.</summary>
    /// <param name="tokens">Whole tokens as <see cref="SearchTokens"/> makes them; at least one.</param>
    public IQueryable<SearchText> SearchAny(IReadOnlyList<string> tokens) =>
        tokens.Count == 0 ? throw new ArgumentException("Nothing is looked for.", nameof(tokens)) : FoundAny(tokens);

    /// <summary>Makes the database's own index anew from the texts, where it keeps one beside them and that may be damaged.</summary>
    public virtual Task RestoreSearchAsync(CancellationToken ct) => Task.CompletedTask;

    /// <inheritdoc cref="Search"/>
    protected abstract IQueryable<SearchText> Found(SearchQuery query);

    /// <inheritdoc cref="SearchAny"/>
    protected abstract IQueryable<SearchText> FoundAny(IReadOnlyList<string> tokens);

    /// <summary>True when a unique index refused it.</summary>
    public bool IsUniqueViolation(DbException fault) => Faults.KindOf(fault) == DatabaseFault.UniqueViolation;

    /// <summary>True when the database cannot order or add decimals, so that money is kept in hundredths there.</summary>
    protected virtual bool StoresMoneyAsInteger => false;

    /// <summary>Collation under which texts compare by code point, or null where that is the default.</summary>
    protected virtual string? TextCollation => null;

    /// <summary>There is one save, and it is asynchronous: saved this way, rows would have no version and no history.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Save with SaveChangesAsync.");

    /// <remarks>
    /// Changes are detected once in each round of events, and not at each of the many reads of the tracker in between: in a large
    /// save that cost more than the writing.
    /// </remarks>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var happened = await RaisedEvents.NotifyAsync(this, saving, cancellationToken);
            foreach (var aggregate in ChangeTracker.Entries<AggregateRoot>().Where(IsChanged))
            {
                aggregate.Property(a => a.Version).CurrentValue++;
            }

            return await WriteAsync(happened, acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private async Task<int> WriteAsync(List<PendingEvent> happened, bool acceptAllChanges, CancellationToken ct)
    {
        var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(ct) : null;
        await using (own)
        {
            try
            {
                if (saving is not null)
                {
                    await HistorySeal.AppendAsync(this, happened, saving, ct);
                }

                ChangeTracker.DetectChanges();
                var rows = await base.SaveChangesAsync(acceptAllChanges, ct);
                if ((own ?? Database.CurrentTransaction) is { } transaction)
                {
                    await CommitAsync(transaction, ct);
                }

                saving?.AfterCommit(this);
                return rows;
            }
            catch (DbUpdateException refused) when (refused.InnerException is DbException fault && IsUniqueViolation(fault))
            {
                throw new UniqueViolationException(refused);
            }
        }
    }

    private async Task CommitAsync(Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transaction, CancellationToken ct)
    {
        try
        {
            await transaction.CommitAsync(ct);
        }
        catch (Exception lost) when (Faults.KindOf(lost) == DatabaseFault.Lost)
        {
            throw new CommitUnknownException(lost);
        }
    }

    /// <remarks>
    /// A use case that refuses may leave a transaction or the connection open; the pool would end both and notify no interceptor. A fault
    /// in closing one does not keep the other.
    /// </remarks>
    public override async ValueTask DisposeAsync()
    {
        try
        {
            if (Unbind())
            {
                await ConnectionRelease.ReleaseAsync(Database);
            }
        }
        finally
        {
            await base.DisposeAsync();
            GC.SuppressFinalize(this);
        }
    }

    public override void Dispose()
    {
        try
        {
            if (Unbind())
            {
                ConnectionRelease.Release(Database);
            }
        }
        finally
        {
            base.Dispose();
            GC.SuppressFinalize(this);
        }
    }

    private bool Unbind()
    {
        var wasBound = saving is not null;
        saving = null;
        return wasBound;
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        foreach (var module in modules)
        {
            module.ConfigureModel(builder);
        }

        StorageRules.Apply(builder, TextCollation);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        StorageRules.Configure(configurationBuilder, StoresMoneyAsInteger);

    private static bool IsChanged(EntityEntry<AggregateRoot> entry) => entry.State is EntityState.Modified or EntityState.Added || entry.Entity.HasRaised;
}
