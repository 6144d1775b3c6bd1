using Mediation.Core.Json;

namespace Mediation.Web.Setup;

/// <summary>A unit of the bank. Its parent stands before it; the one without a parent is the bank itself.</summary>
public sealed record UnitEntry(string Code, string Name, string NameEn, string? Parent = null);

/// <summary>A person of the bank.</summary>
/// <param name="Role">One of the roles of the bank, such as <c>Handler</c>.</param>
/// <param name="Unit">Code of the person's unit.</param>
/// <param name="EmployeeNumber">Number by which single sign-on finds the account, or null.</param>
public sealed record PersonEntry(string UserName, string Name, string Role, string Unit, string Post = "", string? EmployeeNumber = null);

/// <summary>A machine client, which acts as a person of the file or of the database.</summary>
public sealed record ClientEntry(string Id, string User);

/// <summary>The organisation as a file: units, people and machine clients. No secrets stand in it. See etc/setup/README.md.</summary>
public sealed record OrganisationFile(IReadOnlyList<UnitEntry> Units, IReadOnlyList<PersonEntry> People, IReadOnlyList<ClientEntry>? Clients = null)
{
    /// <exception cref="RefusedToStartException">It is not there, is no such file, or contradicts itself.</exception>
    public static OrganisationFile Read(string path)
    {
        try
        {
            var file = JsonSerializer.Deserialize<OrganisationFile>(File.ReadAllText(path), MediationJson.HandWritten)
                ?? throw new JsonException("it is empty.");
            return file.Faults().FirstOrDefault() is { } fault ? throw new RefusedToStartException($"{path}: {fault}") : file;
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new RefusedToStartException($"{path}: {unreadable.Message}");
        }
    }

    /// <summary>What contradicts itself, in words.</summary>
    public IEnumerable<string> Faults()
    {
        HashSet<string> codes = new(StringComparer.Ordinal);
        foreach (var unit in Units)
        {
            if (unit.Code.Length is 0 or > 8 || !unit.Code.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)))
            {
                yield return $"the unit code \"{unit.Code}\" must be one to eight capital letters and digits; it stands in case numbers.";
            }

            if (unit.Parent is not null && !codes.Contains(unit.Parent))
            {
                yield return $"the unit {unit.Code} stands under {unit.Parent}, which is not named before it.";
            }

            if (!codes.Add(unit.Code))
            {
                yield return $"the unit {unit.Code} is there twice.";
            }
        }

        if (Units.Count(u => u.Parent is null) != 1)
        {
            yield return "exactly one unit has no parent: the bank itself, under the name that stands in its documents.";
        }

        foreach (var person in People)
        {
            if (!MediationRoles.OfBank.Contains(person.Role, StringComparer.Ordinal))
            {
                yield return $"{person.UserName} has the role {person.Role}. Roles of the bank: {string.Join(", ", MediationRoles.OfBank)}.";
            }

            if (!codes.Contains(person.Unit))
            {
                yield return $"{person.UserName} belongs to the unit {person.Unit}, which is not named.";
            }
        }
    }
}
