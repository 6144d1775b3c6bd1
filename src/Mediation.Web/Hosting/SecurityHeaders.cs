namespace Mediation.Web.Hosting;

/// <summary>What the browser may load: our own scripts, styles and forms, and nothing else.</summary>
internal static class SecurityHeaders
{
    public static void UseMediationSecurityHeaders(this IApplicationBuilder app)
    {
        var pages = Always()
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().Self();
                csp.AddImgSrc().Self().Data();
                csp.AddObjectSrc().None();
                csp.AddBaseUri().Self();
                csp.AddFormAction().Self();
                csp.AddFrameAncestors().None();
            });

        // A file that somebody handed in: the browser draws it, its viewer of PDF styles itself, and nothing in it runs.
        var previews = Always()
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().None();
                csp.AddImgSrc().Self();
                csp.AddMediaSrc().Self();
                csp.AddObjectSrc().Self();
                csp.AddStyleSrc().UnsafeInline();
                csp.AddBaseUri().None();
                csp.AddFormAction().None();
                csp.AddFrameAncestors().None();
            });
        app.UseWhen(IsPreview, preview => preview.UseSecurityHeaders(previews));

        // The job dashboard and the API reference bring inline scripts of their own: all but the content policy holds for them too.
        app.UseWhen(HasScriptsOfItsOwn, foreign => foreign.UseSecurityHeaders(Always()));
        app.UseWhen(http => !HasScriptsOfItsOwn(http) && !IsPreview(http), ours => ours.UseSecurityHeaders(pages));
    }

    private static HeaderPolicyCollection Always() =>
        new HeaderPolicyCollection()
            .AddFrameOptionsDeny()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicySameOrigin()
            .AddStrictTransportSecurityMaxAgeIncludeSubDomains()
            .RemoveServerHeader();

    private static bool IsPreview(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/api/v1/files", StringComparison.OrdinalIgnoreCase, out var file)
        && file.Value!.EndsWith("/preview", StringComparison.OrdinalIgnoreCase);

    private static bool HasScriptsOfItsOwn(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/jobs", StringComparison.OrdinalIgnoreCase)
        || http.Request.Path.StartsWithSegments("/api-reference", StringComparison.OrdinalIgnoreCase);
}
