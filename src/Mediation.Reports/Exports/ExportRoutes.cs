using System.Diagnostics.CodeAnalysis;

namespace Mediation.Reports.Exports;

/// <summary>Routes of the exports.</summary>
internal static class ExportRoutes
{
    /// <summary>An export whose input is the query string: the workbook as an attachment.</summary>
    public static RouteHandlerBuilder MapExport<TInput>(this ApiRoutes api, [StringSyntax("Route")] string route)
        where TInput : IInput<ExportedList> =>
        api.MapGet(route, async ([AsParameters] TInput input, UseCaseRunner run, CancellationToken ct) => (await run.RunAsync(input, ct: ct)).ToFile());
}
