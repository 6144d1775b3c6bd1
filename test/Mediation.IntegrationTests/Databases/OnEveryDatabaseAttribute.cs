using Xunit.v3;

namespace Mediation.IntegrationTests.Databases;

/// <summary>
/// Pages, journeys, races, scope, lists, search and figures: <c>etc/test.sh</c> runs these tests once more on each server database.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OnEveryDatabaseAttribute : Attribute, ITraitAttribute
{
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Database", "Every")];
}
