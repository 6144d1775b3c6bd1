namespace Mediation.Tests.Core.Values;

public sealed class IdentityNumberTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    public static TheoryData<string, bool> Vectors()
    {
        var vectors = new TheoryData<string, bool>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "cn_id_vectors.csv")).Skip(1))
        {
            var cells = line.Split(',');
            vectors.Add(cells[0], cells[1] == "1");
        }

        return vectors;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_number_is_judged_as_by_another_implementation(string number, bool valid) =>
        IdentityNumber.TryParse(number, Today, out _, out _).ShouldBe(valid);

    // Numbers with a right check digit, so that each rule is proven on its own.
    [Theory]
    [InlineData("", IdentityNumberFault.Missing)]
    [InlineData("44030819990110", IdentityNumberFault.Length)]
    [InlineData("44030819990110151X2", IdentityNumberFault.Length)]
    [InlineData("4403081999O1101512", IdentityNumberFault.Characters)]
    [InlineData("44030819990110X512", IdentityNumberFault.Characters)]
    [InlineData("170101199901101510", IdentityNumberFault.AreaCode)]
    [InlineData("440308199902301510", IdentityNumberFault.BirthDate)]
    [InlineData("440308202611261510", IdentityNumberFault.BirthDate)]
    public void A_wrong_number_is_refused_for_its_first_fault(string number, IdentityNumberFault fault)
    {
        var typed = number.Length == 18 && fault is IdentityNumberFault.AreaCode or IdentityNumberFault.BirthDate ? WithCheckDigit(number) : number;
        IdentityNumber.TryParse(typed, Today, out _, out var refusal).ShouldBeFalse();
        refusal.ShouldBe(new IdentityNumberRefusal(fault));
    }

    [Fact]
    public void A_wrong_check_digit_is_refused_and_the_right_one_is_not_told()
    {
        IdentityNumber.TryParse("440308199901101513", Today, out _, out var refusal).ShouldBeFalse();
        refusal.ShouldBe(new IdentityNumberRefusal(IdentityNumberFault.CheckDigit));
    }

    [Fact]
    public void A_number_gives_birth_date_and_sex()
    {
        var number = Parse("440308199901101512");
        (number.BirthDate, number.Sex).ShouldBe((new DateOnly(1999, 1, 10), Sex.Male));
    }

    [Fact]
    public void A_number_of_the_first_cards_is_upgraded()
    {
        var number = Parse("610104620927690");
        number.Number.ShouldBe("610104196209276908");
    }

    [Fact]
    public void Full_width_digits_spaces_and_a_small_x_are_understood() => Parse(" ４４０３０８ 19990110 1512").Number.ShouldBe("440308199901101512");

    [Theory]
    [InlineData("1959-11-26", 66)]
    [InlineData("1959-11-25", 67)]
    public void Age_is_completed_on_the_birthday(string born, int age) => Parse(NumberOfBirthDate(born)).AgeOn(Today).ShouldBe(age);

    [Theory]
    [InlineData("2023-02-28", 22)]
    [InlineData("2023-03-01", 23)]
    [InlineData("2024-02-28", 23)]
    [InlineData("2024-02-29", 24)]
    public void Who_was_born_on_a_leap_day_ages_on_the_first_of_march_in_common_years(string on, int age) =>
        Parse(NumberOfBirthDate("2000-02-29")).AgeOn(DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(age);

    [Fact]
    public void A_number_never_shows_itself_whole() => $"{Parse("440308199901101512")}".ShouldBe("4403**********1512");

    [Fact]
    public void Any_single_wrong_digit_is_noticed() =>
        Gen.Select(Gen.Int[6, 17], Gen.Int[1, 9])
            .Sample(
                (position, shift) =>
                {
                    var digits = "440308199901101512".ToCharArray();
                    digits[position] = (char)('0' + (digits[position] - '0' + shift) % 10);
                    IdentityNumber.TryParse(new string(digits), Today, out _, out _).ShouldBeFalse();
                }
            );

    private static IdentityNumber Parse(string text) =>
        IdentityNumber.TryParse(text, Today, out var number, out var refusal) ? number : throw new InvalidOperationException(refusal.ToString());

    private static string NumberOfBirthDate(string date) => WithCheckDigit($"440106{date.Replace("-", "", StringComparison.Ordinal)}4520");

    // The table of weights as printed in GB 11643, where the code under test doubles and folds.
    private static string WithCheckDigit(string number)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var sum = weights.Select((weight, i) => weight * (number[i] - '0')).Sum();
        return number[..17] + "10X98765432"[sum % 11];
    }
}
