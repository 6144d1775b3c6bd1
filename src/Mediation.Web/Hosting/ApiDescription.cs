using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Mediation.Web.Hosting;

/// <summary>What the OpenAPI document says beyond the routes: one schema for each use case's own input and result, and how to sign in.</summary>
internal static class ApiDescription
{
    private const string Scheme = "clientCredentials";

    public static void Configure(OpenApiOptions options)
    {
        options.CreateSchemaReferenceId = type => OpenApiOptions.CreateDefaultSchemaReferenceId(type) is { } name
            ? type.Type.DeclaringType is { } useCase ? useCase.Name + name : name
            : null;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
            document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.OAuth2,
                Flows = new OpenApiOAuthFlows { ClientCredentials = new OpenApiOAuthFlow { TokenUrl = new Uri("/connect/token", UriKind.Relative), Scopes = new Dictionary<string, string>(StringComparer.Ordinal) } },
            };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
            return Task.CompletedTask;
        });
    }
}
