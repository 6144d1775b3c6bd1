using Mediation.Accounts.Absences;
using Mediation.Accounts.People;
using Microsoft.Extensions.DependencyInjection.Extensions;
using static Mediation.Core.Security.MediationRoles;

namespace Mediation.Accounts;

/// <summary>Accounts of people: sessions, passwords, second factors, who holds which roles, and the log of what happened to them.</summary>
public sealed class AccountsModule : MediationModule
{
    public override void AddServices(IServiceCollection services)
    {
        services.TryAddScoped<IPasswordHasher<MediationUser>, PasswordHasher<MediationUser>>();
        services
            .AddSingleton<CommonPasswords>()
            .AddSingleton<PasswordRules>()
            .AddSingleton<PasswordAttempts>()
            .AddSingleton<SecurityEvents>()
            .AddSingleton<AccountPurge>()
            .AddScoped<SessionReader>()
            .AddScoped<ISessionStanding>(scope => scope.GetRequiredService<SessionReader>())
            .AddScoped<SecretProtection>()
            .AddScoped<SecondFactorCheck>()
            .AddScoped<SignInReset>()
            .AddScoped<Deputies>()
            .AddScoped<AbsenceBook>()
            .AddScoped<IMenuCount, ProposalMenuCount>()
            .AddHostedService<SecurityEventWriter>();
    }

    public override void DefineMenu(MenuCatalog menu)
    {
        menu.Add(new MenuItem("Menu:People", "/people", AccountPermissions.ManagePeople, 80));
        menu.Add(new MenuItem("Menu:SecurityLog", "/security-log", AccountPermissions.ReadSecurityLog, 81));
    }

    public override void DefinePermissions(PermissionCatalog permissions)
    {
        permissions.Define(AccountPermissions.StartSession);
        permissions.Define(AccountPermissions.ManagePeople, Admin);
        permissions.Define(AccountPermissions.ReadSecurityLog, Admin, Compliance);
    }
}
