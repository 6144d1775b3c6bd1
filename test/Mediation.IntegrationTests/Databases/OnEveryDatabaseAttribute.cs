using System.Reflection;
using Xunit.v3;

namespace Mediation.IntegrationTests.Databases;

/// <summary>
/// Journeys, races, scope, lists, search and figures: <c>etc/test.sh</c> runs these tests on SQLite and once more on each server database.
/// Skipped by name when the database of the run is not given.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class OnEveryDatabaseAttribute : BeforeAfterTestAttribute, ITraitAttribute
{
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Database", "Every")];

    public override void Before(MethodInfo methodUnderTest, IXunitTest test) =>
        Assert.SkipWhen(TestDatabase.Missing is not null, $"{TestDatabase.Missing} is not set");
}
