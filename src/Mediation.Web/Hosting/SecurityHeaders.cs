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

        // The job dashboard and the API reference bring inline scripts of their own: all but the content policy holds for them too.
        app.UseWhen(HasScriptsOfItsOwn, foreign => foreign.UseSecurityHeaders(Always()));
        app.UseWhen(http => !HasScriptsOfItsOwn(http), ours => ours.UseSecurityHeaders(pages));
    }

    private static HeaderPolicyCollection Always() =>
        new HeaderPolicyCollection()
            .AddFrameOptionsDeny()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicySameOrigin()
            .AddStrictTransportSecurityMaxAgeIncludeSubDomains()
            .RemoveServerHeader();

    private static bool HasScriptsOfItsOwn(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/jobs", StringComparison.OrdinalIgnoreCase)
        || http.Request.Path.StartsWithSegments("/api-reference", StringComparison.OrdinalIgnoreCase);
}
