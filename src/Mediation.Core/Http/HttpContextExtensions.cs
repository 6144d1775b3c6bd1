using Mediation.Core.Errors;
using Microsoft.AspNetCore.Http;

namespace Mediation.Core.Http;

/// <summary>What routes read from a request besides their input.</summary>
public static class HttpContextExtensions
{
    /// <summary>The caller's <c>Idempotency-Key</c> header: the same key does the same thing once.</summary>
    public static string? IdempotencyKey(this HttpContext http) => http.Request.Headers["Idempotency-Key"].FirstOrDefault();

    /// <summary>Version named by <c>If-Match</c>, as the ETag of an earlier answer gave it.</summary>
    public static int? IfMatch(this HttpContext http) => http.Request.Headers.IfMatch.ToString() is { Length: > 0 } tag && tag != "*"
        ? int.TryParse(tag.Trim('"'), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var version) ? version : throw new BusinessException("Core:MalformedIfMatch", ErrorKind.Invalid)
        : null;

    public static void ETag(this HttpContext http, int version) => http.Response.Headers.ETag = $"\"{version}\"";
}
