namespace Mediation.Complaints.Domain;

/// <summary>Which columns the list of complaints shows to one person where its address names none, and in which order.</summary>
public sealed class OwnColumns
{
    private OwnColumns() { }

    /// <summary>Whose choice it is.</summary>
    public Guid UserId { get; private init; }

    /// <summary>Names of columns with commas between.</summary>
    public string Columns { get; private set; } = string.Empty;

    public static OwnColumns Of(Guid person, string columns) => new() { UserId = person, Columns = columns };

    public void Choose(string columns) => Columns = columns;
}
