using Microsoft.Extensions.Options;
using OpenIddict.Core;
using OpenIddict.EntityFrameworkCore.Models;

namespace Mediation.Web.SignIn;

/// <summary>Machine clients. Of an unknown client id a secret is hashed as well, so that the time taken does not reveal which ids there are.</summary>
internal sealed class MachineClientManager(
    IOpenIddictApplicationCache<OpenIddictEntityFrameworkCoreApplication<Guid>> cache,
    ILogger<OpenIddictApplicationManager<OpenIddictEntityFrameworkCoreApplication<Guid>>> logger,
    IOptionsMonitor<OpenIddictCoreOptions> options,
    IOpenIddictApplicationStore<OpenIddictEntityFrameworkCoreApplication<Guid>> store
) : OpenIddictApplicationManager<OpenIddictEntityFrameworkCoreApplication<Guid>>(cache, logger, options, store)
{
    /// <summary>The work of checking a secret, for nothing.</summary>
    public async Task HashInVainAsync(string secret, CancellationToken ct) => await ObfuscateClientSecretAsync(secret, ct);
}
