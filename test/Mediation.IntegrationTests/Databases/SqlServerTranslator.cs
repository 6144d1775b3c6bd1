using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Mediation.IntegrationTests.Databases;

/// <summary>
/// Translates every query that a test makes EF compile for SQL Server as well, without a server: a query that SQL Server's provider
/// does not understand fails the test that ran it, on whatever database the test runs.
/// </summary>
internal sealed class SqlServerTranslator : IQueryExpressionInterceptor
{
    private static readonly MethodInfo CompileMethod = typeof(IDatabase).GetMethod(nameof(IDatabase.CompileQuery))!;

    /// <summary>One for all: EF makes a service provider and a model for each instance of such an interceptor.</summary>
    private static readonly SqlServerTranslator Shared = new();

    private static int translated;

    /// <summary>How many queries have been translated in this process.</summary>
    public static int Translated => translated;

    public static void AddTo(IServiceCollection services)
    {
        services.ConfigureDbContext<SqliteMediationDbContext>(db => db.AddInterceptors(Shared));
        services.ConfigureDbContext<PostgreSqlMediationDbContext>(db => db.AddInterceptors(Shared));
    }

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        if (eventData.Context is SqliteMediationDbContext or PostgreSqlMediationDbContext)
        {
            Translate(queryExpression);
            Interlocked.Increment(ref translated);
        }

        return queryExpression;
    }

    /// <exception cref="InvalidOperationException">SQL Server's provider cannot translate it.</exception>
    public static void Translate(Expression query)
    {
        using var sqlServer = new SqlServerDesignTimeFactory().CreateDbContext([]);
        var ofSqlServer = new RootReplacer(sqlServer.Model).Visit(query);
        var result = typeof(IQueryable).IsAssignableFrom(query.Type)
            ? typeof(IAsyncEnumerable<>).MakeGenericType(query.Type.GetGenericArguments()[0])
            : typeof(Task<>).MakeGenericType(query.Type);
        try
        {
            CompileMethod.MakeGenericMethod(result).Invoke(sqlServer.GetService<IDatabase>(), [ofSqlServer, true]);
        }
        catch (TargetInvocationException untranslatable)
        {
            throw new InvalidOperationException($"Not for SQL Server: {untranslatable.InnerException!.Message}", untranslatable.InnerException);
        }
    }

    /// <summary>The same tables in SQL Server's model.</summary>
    private sealed class RootReplacer(IModel model) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) =>
            node is EntityQueryRootExpression root && model.FindEntityType(root.EntityType.Name) is { } entity
                ? new EntityQueryRootExpression(entity)
                : base.VisitExtension(node);
    }
}
