using System.Reflection;
using Xunit.v3;

namespace Mediation.IntegrationTests.Databases;

/// <summary>A test about SQLite itself (its file, its locks): skipped by name when the run is on another database.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class SqliteOnlyAttribute : BeforeAfterTestAttribute
{
    public override void Before(MethodInfo methodUnderTest, IXunitTest test) =>
        Assert.SkipUnless(TestDatabase.Default == DatabaseProvider.Sqlite, "about SQLite itself");
}
