using Mediation.Core.Http;
using Mediation.Core.Modules;
using Mediation.Web.Forward;
using Microsoft.AspNetCore.Diagnostics;
using Scalar.AspNetCore;

namespace Mediation.Web.Hosting;

/// <summary>What a request passes through, in order, and where it ends: pages, API, sign-in, health, jobs.</summary>
internal static class HostPipeline
{
    /// <param name="app">The host.</param>
    /// <param name="withJobs">Whether it runs scheduled jobs and shows their dashboard.</param>
    public static void UsePipeline(this WebApplication app, bool withJobs)
    {
        app.UseUnavailableResources();
        app.UseForwardedHeaders();
        app.UseRecordOfRefusals();
        app.UseCacheHeaders();
        app.UseRequestLocalization();
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/error",
                CreateScopeForErrors = true,

                // A refusal is an answer, anything else goes into the log under the trace id that the answer names.
                SuppressDiagnosticsCallback = handled => handled.Exception is BusinessException or BadHttpRequestException,
                StatusCodeSelector = fault =>
                    fault switch
                    {
                        BusinessException refusal => ProblemExceptionHandler.StatusOf(refusal.Kind),
                        BadHttpRequestException malformed => malformed.StatusCode,
                        _ => UnavailableResources.StatusOf(app.Services, fault),
                    },
            }
        );
        app.UseStatusCodePagesWithReExecute("/error/{0}", createScopeForStatusCodePages: true);
        app.Use(
            (http, next) =>
            {
                if (!HostPages.IsPage(http.Request) && http.Features.Get<IStatusCodePagesFeature>() is { } pages)
                {
                    pages.Enabled = false;
                }

                return next(http);
            }
        );
        app.UseWhen(
            http => http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase),
            api =>
            {
                api.UseStatusCodePages(bare =>
                    bare.HttpContext.RequestServices.GetRequiredService<ProblemWriter>()
                        .WriteAsync(
                            bare.HttpContext,
                            ProblemWriter.OfStatus(bare.HttpContext.Response.StatusCode),
                            bare.HttpContext.Response.StatusCode,
                            bare.HttpContext.Request.Path
                        )
                );
                api.Use(ApiGuard.CheckAsync);
            }
        );
        app.UseMediationSecurityHeaders();
        app.UseRateLimiter();
        app.UseReadableRequests();
        app.UseClientSecretLimits();
        app.UseAuthentication();
        app.UseSignedInPeople();
        app.UseConfirmation();
        app.UseAuthorization();
        app.UseOutputCache();
        app.UseAntiforgery();
        app.UseUnverifiedForms();

        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous().ShortCircuit();
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready"), ResponseWriter = HealthLines.WriteAsync })
            .AllowAnonymous();
        app.MapTokenEndpoint();
        app.MapSignIn();
        app.MapConfirmation();
        app.MapPreferences();
        app.MapSingleSignOn(app.Services.GetRequiredService<SingleSignOnSettings>());
        MapApi(app);
        ((IEndpointConventionBuilder)app.MapRazorComponents<App>().AddAdditionalAssemblies([.. MediationModules.All.Select(m => m.Assembly)])).Add(AnswerHead);
        if (withJobs)
        {
            app.MapJobs();
        }
    }

    /// <summary>What answers GET answers HEAD, too, without its body (RFC 9110, 9.3.2): the server leaves the body out by itself.</summary>
    private static void AnswerHead(EndpointBuilder endpoint)
    {
        if (
            endpoint.Metadata.OfType<IHttpMethodMetadata>().LastOrDefault() is { HttpMethods: var methods }
            && methods.Any(HttpMethods.IsGet)
            && !methods.Any(HttpMethods.IsHead)
        )
        {
            endpoint.Metadata.Add(new HttpMethodMetadata([.. methods, HttpMethods.Head]));
        }
    }

    private static void MapApi(WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous().CacheOutput().Add(AnswerHead);
        if (app.Environment.IsDevelopment())
        {
            app.MapScalarApiReference("/api-reference").AllowAnonymous();
            app.MapForward();
        }

        var api = app.MapGroup("/api/v1").WithGroupName("v1");
        ((IEndpointConventionBuilder)api).Add(endpoint =>
        {
            if (endpoint.Metadata.OfType<IHttpMethodMetadata>().Any(m => m.HttpMethods.Any(method => method is not "GET" and not "HEAD")))
            {
                endpoint.Metadata.Add(new Microsoft.AspNetCore.Authorization.AuthorizeAttribute(Authentication.BearerOnly));
            }

            AnswerHead(endpoint);
        });
        ApiRoutes routes = new(api);
        foreach (var module in app.Services.GetRequiredService<IReadOnlyList<MediationModule>>())
        {
            module.MapRoutes(routes);
        }
    }
}
