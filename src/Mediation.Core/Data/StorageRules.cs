using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mediation.Core.Data;

/// <summary>
/// How instants, money, enums and versions are stored, decided once so that the three databases order, compare and add alike.
/// SQLite knows neither DateTimeOffset nor decimal; PostgreSQL keeps microseconds: instants are UTC and cut to a microsecond
/// everywhere, money is whole hundredths on SQLite and decimal(18,2) elsewhere.
/// </summary>
public static class StorageRules
{
    public static void Configure(ModelConfigurationBuilder conventions, bool moneyAsInteger)
    {
        conventions.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        if (moneyAsInteger)
        {
            conventions.Properties<decimal>().HaveConversion<HundredthsConverter>();
        }
        else
        {
            conventions.Properties<decimal>().HavePrecision(18, 2);
        }
    }

    public static void Apply(ModelBuilder model, string? codeCollation)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (entity.ClrType.IsAssignableTo(typeof(AggregateRoot)))
            {
                model.Entity(entity.ClrType).Property(nameof(AggregateRoot.Version)).IsConcurrencyToken();
                model.Entity(entity.ClrType).Property(nameof(AggregateRoot.Id)).ValueGeneratedNever();
                model.Entity(entity.ClrType).Ignore(nameof(AggregateRoot.HasRaised));
            }

            foreach (var code in entity.GetProperties().Where(p => codeCollation is not null && p.FindAnnotation(IsCode) is not null))
            {
                code.SetCollation(codeCollation);
            }
        }
    }

    /// <summary>Annotation of columns that compare by code point (case numbers, codes): the tie-breaker of keyset paging.</summary>
    public const string IsCode = "Mediation:Code";

    private sealed class InstantConverter()
        : ValueConverter<DateTimeOffset, DateTime>(
            instant => instant.CutToMicroseconds().UtcDateTime,
            stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc), TimeSpan.Zero)
        );

    private sealed class HundredthsConverter() : ValueConverter<decimal, long>(money => InHundredths(money), stored => stored / 100m)
    {
        /// <summary>A third decimal here is a fault of ours, not of the user: inputs are refused long before.</summary>
        private static long InHundredths(decimal money) =>
            decimal.Round(money, 2) == money
                ? decimal.ToInt64(money * 100m)
                : throw new InvalidOperationException("Money with more than two decimals reached the database.");
    }
}
