namespace Mediation.Tests.Architecture;

/// <summary>
/// Names say what a thing is, in the words of the framework, of domain-driven design and of the glossary; a metaphor has to be
/// translated twice.
/// </summary>
public sealed class NameTests
{
    private static readonly HashSet<string> Metaphors = new(
        [
            "Bell",
            "Bells",
            "Door",
            "Doors",
            "Doubt",
            "Doubts",
            "Doubtful",
            "House",
            "Houses",
            "Knock",
            "Knocks",
            "Lend",
            "Lends",
            "Lent",
            "Loan",
            "Ring",
            "Rings",
            "Rung",
            "Speak",
            "Speaks",
            "Speaking",
            "Storey",
            "Storeys",
            "Tale",
            "Tales",
            "Tell",
            "Teller",
            "Tellers",
            "Telling",
            "Tells",
            "Told",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Names in which such a word is the plain one.</summary>
    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal)
    {
        ["Rung"] = "a step of the escalation ladder, a term of its policy",
    };

    [Fact]
    public void No_name_in_the_code_is_a_metaphor() => Faults(CodeModel.Source).ShouldBeEmpty();

    [Fact]
    public void A_metaphor_is_reported_in_a_type_a_member_and_a_parameter() =>
        Faults([typeof(DoorBell)])
            .ShouldBe([$"{typeof(DoorBell).FullName}", $"{typeof(DoorBell).FullName}.IsTold", $"{typeof(DoorBell).FullName}.Open(teller)"], ignoreOrder: true);

    [Theory]
    [InlineData("AcceptOwnership", "Accept,Ownership")]
    [InlineData("storeyHeight", "storey,Height")]
    [InlineData("SHA256Of", "SHA,256,Of")]
    public void A_name_is_read_word_by_word(string name, string words) => Names.WordsOf(name).ShouldBe(words.Split(','));

    private static IEnumerable<string> Faults(IEnumerable<Type> types) =>
        types
            .SelectMany(Names.OfferedBy)
            .Where(n => Names.WordsOf(WithoutPlain(n.Name)).Any(Metaphors.Contains))
            .Select(n => n.Where)
            .Distinct(StringComparer.Ordinal);

    private static string WithoutPlain(string name) => Plain.Keys.Aggregate(name, (rest, plain) => rest.Replace(plain, "", StringComparison.OrdinalIgnoreCase));

    /// <summary>Planted.</summary>
    private abstract class DoorBell
    {
        public bool IsTold { get; set; }

        public abstract void Open(string teller);
    }
}
