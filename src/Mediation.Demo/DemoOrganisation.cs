using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using OpenIddict.Abstractions;

namespace Mediation.Demo;

/// <summary>The demo bank's units and people. Development only: the password and the secrets are published here.</summary>
public static class DemoOrganisation
{
    public const string Password = "Mediation-2026!";
    public const string Secret = "demo-secret-for-development-only";

    private static readonly (string User, string Name, string Post, string Role, string Unit)[] People =
    [
        ("chenjing", "陈静", "客户权益岗", MediationRoles.Handler, "GZ"),
        ("hemin", "何敏", "客户权益岗", MediationRoles.Handler, "GZ"),
        ("wangfei", "王菲菲", "客户权益岗", MediationRoles.Handler, "SH"),
        ("xulei", "徐磊", "客户权益岗", MediationRoles.Handler, "CC"),
        ("luoyan", "罗燕", "消保主管", MediationRoles.Supervisor, "GZ"),
        ("guoqiang", "郭强", "消保主管", MediationRoles.Supervisor, "CC"),
        ("zhoumingyuan", "周明远", "广州分行副行长", MediationRoles.Leader, "GZ"),
        ("zhuyan", "朱砚", "广州分行行长助理", MediationRoles.Leader, "GZ"),
        ("shenyi", "沈毅", "上海分行副行长", MediationRoles.Leader, "SH"),
        ("tangrong", "唐蓉", "信用卡中心副总裁", MediationRoles.Leader, "CC"),
        ("liangjun", "梁军", "总行副行长", MediationRoles.Leader, "HO"),
        ("hegui", "贺桂芳", "消费者权益保护部", MediationRoles.Compliance, "HO"),
        ("admin", "管理员", "信息科技部", MediationRoles.Admin, "HO"),
        ("admin2", "方慧", "信息安全部", MediationRoles.Admin, "HO"),
    ];

    /// <summary>Client id of the demo machine client of a role or of a person.</summary>
    public static string ClientOf(string name) => $"demo-{name.ToLowerInvariant()}";

    public static async Task SeedAsync(IServiceProvider scope, CancellationToken ct)
    {
        var db = scope.GetRequiredService<MediationDbContext>();
        var head = OrganisationUnit.Create("HO", "示例银行总行", "Example Bank Head Office", null);
        var guangzhou = OrganisationUnit.Create("GZ", "广州分行", "Guangzhou Branch", head);
        OrganisationUnit[] units =
        [
            head,
            guangzhou,
            OrganisationUnit.Create("TH", "广州天河支行", "Guangzhou Tianhe Sub-branch", guangzhou),
            OrganisationUnit.Create("SH", "上海分行", "Shanghai Branch", head),
            OrganisationUnit.Create("CC", "信用卡中心", "Credit Card Centre", head),
        ];
        db.AddRange(units);
        db.AddRange(MediationRoles.All.Select(role => new IdentityRole<Guid>(role) { Id = Guid.CreateVersion7(), NormalizedName = role.ToUpperInvariant() }));
        await db.SaveChangesAsync(ct);
        foreach (var (place, (user, name, post, role, unit)) in People.Index())
        {
            await AddPersonAsync(
                scope,
                new MediationUser
                {
                    UserName = user,
                    DisplayName = name,
                    Post = post,
                    UnitId = units.Single(u => u.Code == unit).Id,
                    // Whoever is on duty is called: an invented number.
                    PhoneNumber = string.Create(CultureInfo.InvariantCulture, $"+861390201{place:0000}"),
                },
                role
            );
        }
    }

    /// <summary>Adds a person with the demo password and a machine client: the first of a role gets the role's, the others one of their own.</summary>
    public static async Task AddPersonAsync(IServiceProvider scope, MediationUser person, string role)
    {
        var users = scope.GetRequiredService<UserManager<MediationUser>>();
        person.IsDemo = true;

        // One hash for all: the same published password, hashed once instead of twenty times.
        person.PasswordHash = DemoHash.Value;
        Succeed(await users.CreateAsync(person));
        Succeed(await users.AddToRoleAsync(person, role));
        await AddClientAsync(scope.GetRequiredService<IOpenIddictApplicationManager>(), person, role);
    }

    public static async Task<IReadOnlyList<DemoAccount>> AccountsAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        var people = await (
            from user in db.Users
            where user.IsDemo
            join held in db.UserRoles on user.Id equals held.UserId
            join role in db.Roles on held.RoleId equals role.Id
            orderby user.Id
            select new
            {
                user.UserName,
                user.DisplayName,
                user.Post,
                Role = role.Name,
                user.UnitId,
            }
        ).ToListAsync(ct);
        var units = await db.Set<OrganisationUnit>().ToDictionaryAsync(u => u.Id, u => u.Name, ct);
        HashSet<string> named = new(StringComparer.Ordinal);
        return
        [
            .. people.Select(p => new DemoAccount(
                p.UserName!,
                Password,
                p.DisplayName,
                p.Role!,
                p.UnitId is { } unit ? units[unit] : p.Post,
                ClientOf(named.Add(p.Role!) ? p.Role! : p.UserName!),
                Secret
            )),
        ];
    }

    private static readonly Lazy<string> DemoHash = new(() => new PasswordHasher<MediationUser>().HashPassword(new MediationUser(), Password));

    private static async Task AddClientAsync(IOpenIddictApplicationManager clients, MediationUser user, string role)
    {
        OpenIddictApplicationDescriptor client = new()
        {
            ClientId = await clients.FindByClientIdAsync(ClientOf(role)) is null ? ClientOf(role) : ClientOf(user.UserName!),
            ClientSecret = Secret,
            ClientType = OpenIddictConstants.ClientTypes.Confidential,
            DisplayName = $"{role} (demo)",
            Permissions = { OpenIddictConstants.Permissions.Endpoints.Token, OpenIddictConstants.Permissions.GrantTypes.ClientCredentials },
        };
        client.Properties[MachineClient.UserProperty] = JsonSerializer.SerializeToElement(user.Id.ToString());
        await clients.CreateAsync(client);
    }

    private static void Succeed(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(e => e.Description)));
        }
    }
}
