using Mediation.Core.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Mediation.Web.Hosting;

/// <summary>What the OpenAPI document says beyond the routes: one schema for each use case's own input and result, and how to sign in.</summary>
internal static class ApiDescription
{
    private const string Scheme = "clientCredentials";

    private static OpenApiSchema Problem =>
        new()
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string>(StringComparer.Ordinal) { "type", "title", "status", "code" },
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
            {
                ["type"] = Text,
                ["title"] = Text,
                ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                ["instance"] = Text,
                ["code"] = Text,
                ["values"] = new OpenApiSchema { Type = JsonSchemaType.Object },
                ["errors"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Description = "By field, or by its JSON path where the body could not be read.",
                    AdditionalProperties = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Array,
                        Items = new OpenApiSchema
                        {
                            Type = JsonSchemaType.Object,
                            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal) { ["code"] = Text, ["message"] = Text },
                        },
                    },
                },
            },
        };

    private static OpenApiSchema Text => new() { Type = JsonSchemaType.String };

    public static void Configure(OpenApiOptions options)
    {
        // What answers GET answers HEAD; saying so at each route would double the document.
        var isOurs = options.ShouldInclude;
        options.ShouldInclude = route => route.HttpMethod != HttpMethods.Head && isOurs(route);
        options.CreateSchemaReferenceId = type =>
            OpenApiOptions.CreateDefaultSchemaReferenceId(type) is { } name
                ? type.Type.DeclaringType is { } useCase
                    ? useCase.Name + name
                    : name
                : null;
        options.AddSchemaTransformer(
            (schema, context, _) =>
            {
                // The description cannot look into a converter of our own.
                if (EnumNameConverter.NamesOf(context.JsonTypeInfo.Type) is { } names)
                {
                    var isOptional = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) is not null;
                    schema.Type = isOptional ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String;
                    schema.Enum =
                    [
                        .. names.Select(n => (System.Text.Json.Nodes.JsonNode)n),
                        .. isOptional ? [null!] : Array.Empty<System.Text.Json.Nodes.JsonNode>(),
                    ];
                }

                if ((Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type) == typeof(DateTimeOffset))
                {
                    (schema.Type, schema.Format) = (
                        context.JsonTypeInfo.Type == typeof(DateTimeOffset) ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null,
                        "date-time"
                    );
                }

                if ((Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type) == typeof(decimal))
                {
                    const JsonSchemaType sum = JsonSchemaType.Number | JsonSchemaType.String;
                    (schema.Type, schema.Format, schema.Pattern) = (
                        context.JsonTypeInfo.Type == typeof(decimal) ? sum : sum | JsonSchemaType.Null,
                        "double",
                        DecimalConverter.Pattern
                    );
                }

                return Task.CompletedTask;
            }
        );
        options.AddOperationTransformer(
            (operation, context, _) =>
            {
                operation.Responses ??= [];
                operation.Responses["default"] = new OpenApiResponse
                {
                    Description = "Refused: problem details (RFC 9457) with a stable code.",
                    Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["application/problem+json"] = new() { Schema = Problem } },
                };
                if (context.Description.ActionDescriptor.EndpointMetadata.OfType<VersionedCommand>().Any())
                {
                    operation.Parameters ??= [];
                    operation.Parameters.Add(
                        new OpenApiParameter
                        {
                            Name = "If-Match",
                            In = ParameterLocation.Header,
                            Description =
                                "The ETag of the reading; does what version in the body does. When somebody saved in between, nothing is done and 412 "
                                + "is answered (409 for the version in the body).",
                            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                        }
                    );
                    operation.Responses["412"] = new OpenApiResponse
                    {
                        Description = "Core:StaleEdit: somebody saved in between.",
                        Content = operation.Responses["default"].Content,
                    };
                }

                return Task.CompletedTask;
            }
        );
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Components ??= new OpenApiComponents();
                document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
                document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme
                {
                    Type = SecuritySchemeType.OAuth2,
                    Flows = new OpenApiOAuthFlows
                    {
                        ClientCredentials = new OpenApiOAuthFlow
                        {
                            TokenUrl = new Uri("/connect/token", UriKind.Relative),
                            Scopes = new Dictionary<string, string>(StringComparer.Ordinal),
                        },
                    },
                };
                document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
                return Task.CompletedTask;
            }
        );
    }
}
