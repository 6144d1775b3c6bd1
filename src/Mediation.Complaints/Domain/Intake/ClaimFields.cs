namespace Mediation.Complaints.Domain.Intake;

/// <summary>The names of the fields in which a registration's form takes more demands, a row each, from the second on.</summary>
public static class ClaimFields
{
    /// <summary>Rows of the form; what is asked for beyond them is added to the case.</summary>
    public const int Most = 9;

    public const string Demand = "demandCode";
    public const string Amount = "amount";
    public const string What = "what";

    private static readonly string[] Fields = [Demand, Amount, What];

    /// <summary>The fields of all rows.</summary>
    public static IEnumerable<string> Names => Enumerable.Range(0, Most).SelectMany(NamesOf);

    /// <summary>The fields of a row.</summary>
    public static IEnumerable<string> NamesOf(int row) => Fields.Select(field => NameOf(row, field));

    /// <summary><c>claim2Amount</c>: the demand of the registration is the first, the row 0 the second.</summary>
    public static string NameOf(int row, string field) =>
        string.Create(CultureInfo.InvariantCulture, $"claim{row + 2}{char.ToUpperInvariant(field[0])}{field[1..]}");
}
