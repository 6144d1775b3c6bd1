using Mediation.Core.Data;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Architecture.Planted.Ownership;

/// <summary>Breaks: a component names no database.</summary>
internal sealed class ReadingComponent : ComponentBase
{
    [Inject]
    public IServiceProvider Services { get; set; } = default!;

    private DbSet<OrganisationUnit>? Count { get; set; }

    protected override async Task OnInitializedAsync()
    {
        await Task.Yield();
        Count = ((MediationDbContext)Services.GetService(typeof(MediationDbContext))!).Set<OrganisationUnit>();
    }
}
