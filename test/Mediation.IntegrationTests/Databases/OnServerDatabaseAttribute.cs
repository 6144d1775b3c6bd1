using System.Reflection;
using Xunit.v3;

namespace Mediation.IntegrationTests.Databases;

/// <summary>
/// Pages and flows over HTTP that ask SQLite nothing of its own: <c>etc/test.sh</c> runs these tests on the server databases only, which are
/// the stricter ones (many writers, a round trip for each statement). Run by hand they take any database.
/// Skipped by name when the database of the run is not given.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class OnServerDatabaseAttribute : BeforeAfterTestAttribute, ITraitAttribute
{
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Database", "Server")];

    public override void Before(MethodInfo methodUnderTest, IXunitTest test) =>
        Assert.SkipWhen(TestDatabase.Missing is not null, $"{TestDatabase.Missing} is not set");
}
