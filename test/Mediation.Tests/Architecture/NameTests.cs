using System.Text.Json;

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
            "Doubtful",
            "Doubts",
            "Face",
            "Faces",
            "Hand",
            "Hands",
            "Hear",
            "Heard",
            "Hears",
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
            "Said",
            "Say",
            "Saying",
            "Says",
            "Speak",
            "Speaking",
            "Speaks",
            "Storey",
            "Storeys",
            "Stories",
            "Story",
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
        ["FontFace"] = "a typeface of a family, the term of OpenType",
        ["hb_face"] = "functions of HarfBuzz are called by its names",
        ["HandOver"] = "to give a case to somebody else (转交), a term of the glossary",
        ["HandWritten"] = "of a file that a person types",
        ["ByHand"] = "not by the rule; a field of events that were released",
    };

    [Fact]
    public void No_name_in_the_code_is_a_metaphor() => Faults(CodeModel.Source).ShouldBeEmpty();

    [Fact]
    public void A_metaphor_is_reported_in_a_type_a_member_a_parameter_and_a_private_member() =>
        Faults([typeof(DoorBell)])
            .ShouldBe(
                [
                    $"{typeof(DoorBell).FullName}",
                    $"{typeof(DoorBell).FullName}.IsTold",
                    $"{typeof(DoorBell).FullName}.Open(teller)",
                    $"{typeof(DoorBell).FullName}.Knock",
                ],
                ignoreOrder: true
            );

    [Fact]
    public void No_key_of_a_text_is_a_metaphor() =>
        Repository
            .Files("src", ".json")
            .Where(file => file.EndsWith($"Localization/{TextCatalog.English}.json", StringComparison.Ordinal))
            .SelectMany(KeysOf)
            .Where(IsMetaphor)
            .ShouldBeEmpty();

    [Theory]
    [InlineData("AcceptOwnership", "Accept,Ownership")]
    [InlineData("storeyHeight", "storey,Height")]
    [InlineData("SHA256Of", "SHA,256,Of")]
    public void A_name_is_read_word_by_word(string name, string words) => Names.WordsOf(name).ShouldBe(words.Split(','));

    private static IEnumerable<string> Faults(IEnumerable<Type> types) =>
        types.SelectMany(Names.In).Where(n => IsMetaphor(n.Name)).Select(n => n.Where).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> KeysOf(string file)
    {
        using var words = JsonDocument.Parse(File.ReadAllText(Repository.PathOf(file)));
        return [.. words.RootElement.EnumerateObject().Select(word => word.Name)];
    }

    private static bool IsMetaphor(string name) => Names.WordsOf(WithoutPlain(name)).Any(Metaphors.Contains);

    private static string WithoutPlain(string name) => Plain.Keys.Aggregate(name, (rest, plain) => rest.Replace(plain, "", StringComparison.OrdinalIgnoreCase));

    /// <summary>Planted.</summary>
    private abstract class DoorBell
    {
        public bool IsTold { get; set; }

        public abstract void Open(string teller);

        private static void Knock() { }
    }
}
