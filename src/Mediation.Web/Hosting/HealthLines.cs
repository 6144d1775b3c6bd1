using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Mediation.Web.Hosting;

/// <summary>The answer of readiness: the state in one word, then a line for each check that fails. Why stands in the log, for anybody may ask.</summary>
internal static class HealthLines
{
    public static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain";
        return context.Response.WriteAsync(
            string.Join('\n', report.Entries.Where(e => e.Value.Status != HealthStatus.Healthy).Select(e => e.Key).Prepend($"{report.Status}"))
        );
    }
}
