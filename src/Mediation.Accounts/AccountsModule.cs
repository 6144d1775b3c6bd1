using Mediation.Accounts.Absences;
using Mediation.Accounts.People;
using Mediation.Accounts.Reorganisations;
using Mediation.Accounts.Units;
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
            .AddScoped<ReorganisationBook>()
            .AddScoped<ReorganisationNames>()
            .AddScoped<ReorganisationStart>()
            .AddScoped<LeavingPerson>()
            .AddScoped<IEventDetail, ReorganisationEventDetail>()
            .AddScoped<IMenuCount, ProposalMenuCount>()
            .AddScoped<IMenuCount, ReorganisationMenuCount>()
            .AddHostedService<SecurityEventWriter>();
    }

    public override void DefineMenu(MenuCatalog menu)
    {
        menu.Add(new MenuItem("Menu:People", "/people", AccountPermissions.ManagePeople, 80));
        menu.Add(new MenuItem("Menu:Units", UnitsPage.Address, AccountPermissions.ManageOrganisation, 81));
        menu.Add(new MenuItem("Menu:SecurityLog", "/security-log", AccountPermissions.ReadSecurityLog, 82));
    }

    public override void DefinePermissions(PermissionCatalog permissions)
    {
        permissions.Define(AccountPermissions.StartSession);
        permissions.Define(AccountPermissions.ManagePeople, Admin);
        permissions.Define(AccountPermissions.ManageOrganisation, Admin);
        permissions.Define(AccountPermissions.ReadSecurityLog, Admin, Compliance);
    }
}
