using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Update;

namespace Mediation.EntityFrameworkCore;

/// <summary>Makes the index of texts behind the table that it follows.</summary>
internal sealed class SqliteSearchMigrations(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        base.Generate(operation, model, builder, terminate);
        if (operation.Name == SearchSql.Table)
        {
            foreach (var statement in SearchSql.Sqlite)
            {
                builder.AppendLines(statement).EndCommand();
            }
        }
    }
}

/// <summary>Makes the trigger that fills the table of tokens, behind that table.</summary>
internal sealed class SqlServerSearchMigrations(MigrationsSqlGeneratorDependencies dependencies, ICommandBatchPreparer batches)
    : SqlServerMigrationsSqlGenerator(dependencies, batches)
{
    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        base.Generate(operation, model, builder, terminate);
        if (operation.Name == SearchSql.Table)
        {
            // A trigger is the first statement of its batch, and the script wraps each command into a condition.
            builder.Append("EXEC(N'").Append(SearchSql.SqlServer.Replace("'", "''", StringComparison.Ordinal)).AppendLine("');").EndCommand();
        }
    }
}
