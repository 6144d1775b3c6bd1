using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Architecture.Planted.Domain;

/// <summary>Breaks: the domain names neither EF nor ASP.NET. The user's id is what it may read.</summary>
internal static class FramedDomain
{
    public static Guid Owner(MediationUser user) => user.Id;

    public static bool IsLocal(object request) => ((Func<bool>)(() => request is HttpContext { Request.Host.Host: "localhost" }))();

    public static IQueryable<string> Sorted(IQueryable<string> names) => names.AsNoTracking();
}
