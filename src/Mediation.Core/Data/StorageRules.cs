using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mediation.Core.Data;

/// <summary>
/// How instants, money, enums, text and versions are stored, decided once so that the three databases order, compare and add alike.
/// SQLite knows neither DateTimeOffset nor decimal; PostgreSQL keeps microseconds: instants are UTC and cut to a microsecond
/// everywhere, money is whole hundredths on SQLite and decimal(18,2) elsewhere. Every text (keys, codes, references, names, user names,
/// narratives) is compared by its code points: letter case, width, accents and rare characters count on each database. What is to be
/// found in several spellings is folded in code before it is stored and before it is looked for; no text is stored with a blank at its
/// end, since SQL Server alone does not see one.
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

    /// <param name="model">The whole model.</param>
    /// <param name="textCollation">Collation that compares by code point; null where that is the database's own default (SQLite).</param>
    public static void Apply(ModelBuilder model, string? textCollation)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (entity.ClrType.IsAssignableTo(typeof(AggregateRoot)))
            {
                model.Entity(entity.ClrType).Property(nameof(AggregateRoot.Version)).IsConcurrencyToken();
                model.Entity(entity.ClrType).Property(nameof(AggregateRoot.Id)).ValueGeneratedNever();
                model.Entity(entity.ClrType).Ignore(nameof(AggregateRoot.HasRaised));
            }

            foreach (var text in entity.GetProperties().Where(p => textCollation is not null && IsText(p)))
            {
                text.SetCollation(textCollation);
            }
        }
    }

    /// <summary>Annotation of case numbers, codes and paths: what keyset paging and row scope rest on. They compare as every text does.</summary>
    public const string IsCode = "Mediation:Code";

    /// <summary>The end, not included, of all paths below a path that ends with a slash: a range is case-sensitive on each database, a prefix is not.</summary>
    public static string EndOfSubtree(string path) => path[..^1] + (char)('/' + 1);

    private static bool IsText(IReadOnlyProperty property) => (property.GetProviderClrType() ?? property.ClrType) == typeof(string);

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
