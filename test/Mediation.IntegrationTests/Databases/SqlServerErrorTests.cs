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
    [InlineData(-2, false, true, "a time-out")]
    [InlineData(1222, false, true, "a lock that was not given in time")]
    [InlineData(64, false, true, "the name of the network is gone")]
    [InlineData(233, false, true, "no process at the other end of the pipe")]
    [InlineData(10053, false, true, "the connection was ended here")]
    [InlineData(10054, false, true, "the connection was ended there")]
    [InlineData(976, false, true, "a secondary of an availability group")]
    [InlineData(983, false, true, "an availability group that fails over")]
    [InlineData(229, false, false, "a right that is missing")]
    [InlineData(1105, false, false, "a file group that is full")]
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
        new ResourceFaults(SqlServerFaults.Instance).MayTryAgain(fault).ShouldBe(isTransient, meaning);
    }

    [Theory]
    [InlineData(18456, DatabaseFault.RightsMissing)]
    [InlineData(262, DatabaseFault.RightsMissing)]
    [InlineData(229, DatabaseFault.RightsMissing)]
    [InlineData(1105, DatabaseFault.Full)]
    [InlineData(9002, DatabaseFault.Full)]
    [InlineData(10054, DatabaseFault.Lost)]
    [InlineData(-2, DatabaseFault.Busy)]
    [InlineData(1205, DatabaseFault.Conflict)]
    [InlineData(207, DatabaseFault.Other)]
    public void What_is_full_gone_busy_or_not_allowed_is_told_apart(int number, DatabaseFault expected) =>
        SqlServerFaults.Instance.KindOf(Fault(number)).ShouldBe(expected);

    [Theory]
    [InlineData(15, 150, true, null)]
    [InlineData(16, 160, true, null)]
    [InlineData(14, 140, true, "SQL Server version 14")]
    [InlineData(16, 130, true, "COMPATIBILITY_LEVEL = 150")]
    [InlineData(16, 160, false, "READ_COMMITTED_SNAPSHOT ON")]
    public void What_the_server_lacks_is_named_with_how_to_mend_it(int major, int compatibility, bool snapshot, string? expected)
    {
        var findings = ServerFacts.OfSqlServer(major, compatibility, snapshot);
        findings.Count.ShouldBe(expected is null ? 0 : 1);
        findings.ShouldAllBe(f => f.Contains(expected!, StringComparison.Ordinal));
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
