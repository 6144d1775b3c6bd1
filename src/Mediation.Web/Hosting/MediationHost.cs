using Mediation.Core.Http;
using Mediation.Core.Json;
using Mediation.Core.Modules;
using Mediation.Core.UseCases;
using Mediation.Web.Forward;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Serilog;

namespace Mediation.Web.Hosting;

/// <summary>Puts the program together: the same for serving, for the verbs and for the tests.</summary>
public static class MediationHost
{
    /// <summary>Above the 20 MB of a file, so that a larger one gets its clear answer instead of a broken connection.</summary>
    private const long LargestRequest = 64 * 1_048_576;

    /// <param name="settings">Data folder and address.</param>
    /// <param name="clock">The clock; the system's when null.</param>
    /// <param name="withJobs">False for verbs and seeding, which run due timers themselves.</param>
    /// <param name="configure">Further configuration of a test or a verb.</param>
    public static WebApplication Build(HostSettings settings, TimeProvider? clock = null, bool withJobs = true, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(MediationHost).Assembly.GetName().Name }
        );
        builder.WebHost.UseUrls(settings.Urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.AddServerHeader = false;
        });
        configure?.Invoke(builder);
        var database = DatabaseOf(builder.Configuration, settings);
        var development = builder.Environment.IsDevelopment();
        AddServices(builder, settings, clock ?? AheadClock.Of(builder.Configuration, development, settings.DataFolder), database);
        if (development)
        {
            builder.Services.AddSingleton<ClockForward>();
        }

        if (withJobs)
        {
            builder.Services.AddJobs(builder.Configuration, database);
        }

        var app = builder.Build();
        app.UsePipeline(withJobs);
        return app;
    }

    private static DatabaseOptions DatabaseOf(ConfigurationManager configuration, HostSettings settings)
    {
        DatabaseOptions database = new()
        {
            Provider = configuration.Choice("Database:Provider", DatabaseProvider.Sqlite),
            ConnectionString = configuration["Database:ConnectionString"],
            MaxBatchSize = configuration.Number("Database:MaxBatchSize", atLeast: 1),
        };
        PrivateFolder.Make(settings.DataFolder);
        if (database.Provider == DatabaseProvider.Sqlite)
        {
            database.ConnectionString ??= $"Data Source={settings.SqliteFile}";
        }
        else if (string.IsNullOrWhiteSpace(database.ConnectionString))
        {
            throw new RefusedToStartException($"Database__Provider is {database.Provider}, but Database__ConnectionString is not set.");
        }

        StartupFault.EnsureReadable(database);
        return database;
    }

    private static void AddServices(WebApplicationBuilder builder, HostSettings settings, TimeProvider? clock, DatabaseOptions database)
    {
        var services = builder.Services;
        if (clock is not null)
        {
            services.AddSingleton(clock);
        }

        services.AddSerilog(
            (provider, log) =>
                log
                    .MinimumLevel.Information()
                    .Filter.ByExcluding(happened => IsReaderGone(happened, provider.GetRequiredService<IHttpContextAccessor>().HttpContext))
                    .MinimumLevel.Override("Microsoft", Serilog.Events.LogEventLevel.Warning)
                    .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", Serilog.Events.LogEventLevel.Error)
                    .MinimumLevel.Override("Hangfire", Serilog.Events.LogEventLevel.Warning)
                    .MinimumLevel.Override("OpenIddict", Serilog.Events.LogEventLevel.Warning)
                    .MinimumLevel.Override("Mediation.Core.UseCases", Serilog.Events.LogEventLevel.Warning)
                    .WriteTo.Logger(console =>
                        console
                            .Filter.ByExcluding(IsReportedElsewhere)
                            .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture, restrictedToMinimumLevel: Serilog.Events.LogEventLevel.Warning)
                    )
                    .WriteTo.File(
                        Path.Combine(settings.Logs, "mediation-.log"),
                        rollingInterval: RollingInterval.Day,
                        formatProvider: CultureInfo.InvariantCulture,
                        shared: true
                    ),
            // Each host writes into its own folder, also beside another host in the same process.
            preserveStaticLogger: true
        );
        services
            .AddSingleton(settings)
            .AddClockGuard()
            .AddSingleton<WorkGate>()
            .AddSingleton(database)
            .AddSingleton(new IdempotencyRetention(builder.Configuration.Number("Idempotency:KeepDays", atLeast: 1) ?? new IdempotencyRetention().Days))
            .AddSingleton(OptionsOf.Anchors(builder.Configuration, settings))
            .AddSingleton(provider => PersonKeySettings.OpenAndFollow(provider, settings))
            .AddSingleton(OptionsOf.Retention(builder.Configuration))
            .AddSingleton(OptionsOf.Deliveries(builder.Configuration))
            .AddSingleton(OptionsOf.Channels(builder.Configuration, settings))
            .AddSingleton(OptionsOf.Live(builder.Configuration))
            .AddSingleton(OptionsOf.Notices(builder.Configuration))
            .AddSingleton(new WaitLimit(builder.Configuration.Number("Database:WaitSeconds", atLeast: 1) ?? new WaitLimit().Seconds))
            .AddMediation([.. MediationModules.All, new HostModule()], settings.Files, settings.Scratch, settings.Keys)
            .AddMediationDatabase(database);
        KeyFiles.EnsureSessionKeys(Directory.CreateDirectory(settings.Keys).FullName);
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(settings.Keys)).SetApplicationName("Mediation");
        services.AddMediationAuthentication(settings, builder.Environment.IsDevelopment());
        services.AddSingleSignOn(SingleSignOnSettings.Of(builder.Configuration, builder.Environment.IsDevelopment()), builder.Environment.IsDevelopment());
        services.AddKnownProxies(builder.Configuration);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "mediation.forgery";
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddSingleton<RequestLimits>().AddRateLimiter(RequestLimits.Configure);
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = LargestRequest);
        services.ConfigureHttpJsonOptions(json => MediationJson.ConfigureHttp(json.SerializerOptions));
        services.AddProblemDetails().AddExceptionHandler<ProblemExceptionHandler>();

        // What cannot be read is refused in the same way everywhere, not only in Development.
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);

        // Chinese goes out as it is: entities would triple the size of every page.
        services.Configure<Microsoft.Extensions.WebEncoders.WebEncoderOptions>(encoders =>
            encoders.TextEncoderSettings = new System.Text.Encodings.Web.TextEncoderSettings(System.Text.Unicode.UnicodeRanges.All)
        );
        services.AddHostedService<LiveWorker>();
        services.AddRazorComponents();
        services.AddCascadingAuthenticationState().AddHttpContextAccessor();
        services.AddOpenApi("v1", ApiDescription.Configure);
        services.AddOutputCache(cache => cache.DefaultExpirationTimeSpan = TimeSpan.FromHours(1));
        services
            .AddHealthChecks()
            .AddCheck<DatabaseHealth>("database", tags: ["ready"])
            .AddCheck<ClockHealth>("clock", tags: ["ready"])
            .AddCheck<StorageHealth>("storage", tags: ["ready"])
            .AddCheck<PersonKeyHealth>("persons", tags: ["ready"]);
        services.Configure<RequestLocalizationOptions>(Languages);
        services.TryAddSingleton<IReadOnlyList<DemoAccount>>([]);
    }

    /// <summary>Whoever closes a page before it has come ends the work for it wherever it is; that is no fault.</summary>
    private static bool IsReaderGone(Serilog.Events.LogEvent happened, HttpContext? http) =>
        http?.RequestAborted.IsCancellationRequested is true && happened.Exception is { } fault && IsCancellation(fault);

    private static bool IsCancellation(Exception fault) => fault is OperationCanceledException || (fault.InnerException is { } inner && IsCancellation(inner));

    /// <summary>Faults of the database and of the start are reported by the caller; their traces are in the log file.</summary>
    private static bool IsReportedElsewhere(Serilog.Events.LogEvent happened) =>
        happened.Exception is not null
        && happened.Properties.TryGetValue("SourceContext", out var source)
        && source is Serilog.Events.ScalarValue { Value: string category }
        && (
            category.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            || category.StartsWith("Microsoft.Extensions.Hosting", StringComparison.Ordinal)
            || category.StartsWith("Microsoft.Extensions.Diagnostics.HealthChecks", StringComparison.Ordinal)
        );

    /// <summary>The reader's own choice, for a machine client what it asks for, otherwise Chinese: what a page fetches is in the page's language.</summary>
    private static void Languages(RequestLocalizationOptions options)
    {
        options
            .SetDefaultCulture(TextCatalog.Chinese)
            .AddSupportedCultures(TextCatalog.Chinese, TextCatalog.English)
            .AddSupportedUICultures(TextCatalog.Chinese, TextCatalog.English);
        options.RequestCultureProviders =
        [
            new CustomRequestCultureProvider(http =>
                Task.FromResult(http.Request.Cookies[PreferenceEndpoints.LanguageCookie] is { } chosen ? new ProviderCultureResult(chosen) : null)
            ),
            new CustomRequestCultureProvider(http =>
                http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) && http.Request.Headers.Cookie.Count == 0
                    ? new AcceptLanguageHeaderRequestCultureProvider { Options = options }.DetermineProviderCultureResult(http)
                    : Task.FromResult<ProviderCultureResult?>(null)
            ),
        ];
    }
}
