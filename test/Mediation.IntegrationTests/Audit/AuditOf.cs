using Mediation.Core.Anchors;
using Mediation.Core.Calendars;
using Mediation.Core.Files;
using Mediation.Core.History;
using Mediation.Core.PersonalData;
using Mediation.Core.Policies;
using Mediation.Referrals.Domain;

namespace Mediation.IntegrationTests.Audit;

/// <summary>The verifier on a context of the test's own, so that it sees what the test did in its transaction.</summary>
internal static class AuditOf
{
    public static AuditVerifier Verifier(MediationDbContext db, string files, AuditKey key, PersonKeys persons)
    {
        ServiceCollection services = new();
        services.AddSingleton(db).AddSingleton(key).AddSingleton(new FileStore(files)).AddSingleton(persons);
        services.AddSingleton(TimeProvider.System).AddSingleton(InstitutionTime.Default()).AddSingleton<PolicyCache>().AddSingleton<PolicyReader>();
        services.AddSingleton<ComplaintTexts>();
        services.AddSingleton<PersonCipher>().AddSingleton<BlindIndex>().AddSingleton<PersonSealer>().AddSingleton<SnapshotSealer>();
        var provider = services.BuildServiceProvider();
        var numbered = All<INumberedRows>(provider);
        return new AuditVerifier(db, All<IHistoryWitness>(provider), new NumberAudit(db, numbered), key);
    }

    /// <summary>The check of anchors on the same context.</summary>
    public static AnchorCheck Anchors(MediationDbContext db, AuditKey key, TimeProvider clock) =>
        new(db, key, All<IAnchoredLog>(new ServiceCollection().AddSingleton(db).BuildServiceProvider()), clock);

    private static List<T> All<T>(IServiceProvider services) =>
        [
            .. MediationModules
                .All.SelectMany(m => m.Assembly.GetTypes())
                .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(T)))
                .Select(t => (T)ActivatorUtilities.CreateInstance(services, t)),
        ];
}
