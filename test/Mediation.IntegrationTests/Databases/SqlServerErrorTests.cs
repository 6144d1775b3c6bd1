using System.Reflection;
using Microsoft.Data.SqlClient;

namespace Mediation.IntegrationTests.Databases;

/// <summary>Which of SQL Server's error numbers mean that a rule was broken twice, that the same may go through now, or neither.</summary>
public sealed class SqlServerErrorTests
{
    [Theory]
    [InlineData(2601, true, false, "a unique index")]
    [InlineData(2627, true, false, "a unique constraint")]
    [InlineData(1205, false, true, "chosen as deadlock victim")]
    [InlineData(3960, false, true, "a snapshot lost the race")]
    [InlineData(547, false, false, "a foreign key")]
    [InlineData(515, false, false, "null where none may be")]
    [InlineData(2628, false, false, "longer than its column")]
    [InlineData(208, false, false, "a table that is not there")]
    public void Error_numbers_are_understood(int number, bool isUniqueViolation, bool isTransient, string meaning)
    {
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);
        var fault = Fault(number);
        fault.Number.ShouldBe(number, meaning);
        db.IsUniqueViolation(fault).ShouldBe(isUniqueViolation, meaning);
        db.IsTransient(fault).ShouldBe(isTransient, meaning);
    }

    /// <summary>The driver makes its exceptions itself and lets nobody else do so.</summary>
    private static SqlException Fault(int number)
    {
        const BindingFlags hidden = BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic;
        var errors = (SqlErrorCollection)typeof(SqlErrorCollection).GetConstructor(hidden, [])!.Invoke([]);
        var make = typeof(SqlError).GetConstructors(hidden).OrderBy(c => c.GetParameters().Length).First();
        var error = make.Invoke([
            .. make.GetParameters()
                .Select(p =>
                    p.Name == "infoNumber" ? number
                    : p.ParameterType == typeof(string) ? ""
                    : p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType)
                    : null
                ),
        ]);
        typeof(SqlErrorCollection).GetMethod("Add", hidden)!.Invoke(errors, [error]);
        var create = typeof(SqlException)
            .GetMethods(hidden)
            .Where(m => m.Name == "CreateException")
            .OrderBy(m => m.GetParameters().Length)
            .First(m => m.GetParameters()[0].ParameterType == typeof(SqlErrorCollection));
        return (SqlException)
            create.Invoke(
                null,
                [
                    .. create
                        .GetParameters()
                        .Select(
                            (p, i) =>
                                i == 0 ? (object?)errors
                                : p.ParameterType == typeof(string) ? ""
                                : null
                        ),
                ]
            )!;
    }
}
