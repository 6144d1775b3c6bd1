namespace Mediation.Tests.Core.Values;

public sealed class PhoneNumberTests
{
    public static TheoryData<string, string, bool, string> Oracle()
    {
        var rows = new TheoryData<string, string, bool, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "cn_phone_oracle.csv")).Skip(1))
        {
            var cells = line.Split(',');
            rows.Add(cells[0], cells[1], cells[2] == "1", cells[4]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Oracle))]
    public void A_number_is_judged_as_by_another_implementation(string typed, string e164, bool valid, string region)
    {
        PhoneNumber.TryParse(typed, out var phone, out _).ShouldBe(valid);
        if (valid)
        {
            (phone!.E164, phone.Region).ShouldBe((e164, region));
        }
    }

    [Theory]
    [InlineData("13800136072", true, false, true)]
    [InlineData("+852 5123 4567", true, false, true)]
    [InlineData("020-61234567", false, true, false)]
    [InlineData("020-61234567-801", false, true, false)]
    [InlineData("+1 212 555 0123", false, false, true)]
    public void A_landline_takes_no_text_message_and_of_some_countries_nobody_can_tell(string typed, bool mobile, bool landline, bool takesText)
    {
        PhoneNumber.TryParse(typed, out var phone, out _).ShouldBeTrue();
        (phone!.IsMobile, phone.IsLandline, phone.TakesTextMessages).ShouldBe((mobile, landline, takesText));
    }

    [Theory]
    [InlineData("\u202D138 0013 6072\u202C")]
    [InlineData("\u202A13800136072\u202C")]
    [InlineData("\u2068+86 138-0013-6072\u2069")]
    [InlineData("\u200B13800136072\uFEFF")]
    [InlineData("13800136072\r\n")]
    [InlineData("(+86)13800136072")]
    [InlineData("（＋86）138 0013 6072")]
    [InlineData("+(86) 13800136072")]
    [InlineData("138—0013—6072")]
    [InlineData("138–0013−6072")]
    public void A_number_is_read_as_telephones_and_address_books_copy_it(string typed)
    {
        PhoneNumber.TryParse(typed, out var phone, out _).ShouldBeTrue();
        phone!.E164.ShouldBe("+8613800136072");
    }

    [Theory]
    [InlineData("", PhoneNumberFault.Missing)]
    [InlineData("１３８ abc", PhoneNumberFault.Characters)]
    [InlineData("13800136072甲", PhoneNumberFault.Characters)]
    [InlineData("138001", PhoneNumberFault.TooShort)]
    [InlineData("12345", PhoneNumberFault.TooShort)]
    [InlineData("1380013607", PhoneNumberFault.TooShort)]
    [InlineData("13800136", PhoneNumberFault.TooShort)]
    [InlineData("020-6123456", PhoneNumberFault.TooShort)]
    [InlineData("010-1234567", PhoneNumberFault.TooShort)]
    [InlineData("0755-123456", PhoneNumberFault.TooShort)]
    [InlineData("+86 1380013607", PhoneNumberFault.TooShort)]
    [InlineData("020-612345678", PhoneNumberFault.TooLong)]
    [InlineData("138001360721", PhoneNumberFault.TooLong)]
    [InlineData("1380013607212345", PhoneNumberFault.TooLong)]
    [InlineData("14112345678", PhoneNumberFault.NotAssigned)]
    [InlineData("+99912345678", PhoneNumberFault.NotAssigned)]
    [InlineData("13800136072转8", PhoneNumberFault.ExtensionOnMobile)]
    public void A_wrong_number_is_refused_with_its_fault(string typed, PhoneNumberFault expected)
    {
        PhoneNumber.TryParse(typed, out var phone, out var fault).ShouldBeFalse();
        phone.ShouldBeNull();
        fault.ShouldBe(expected);
    }

    [Theory]
    [InlineData("020-61234567转8012")]
    [InlineData("020 6123 4567 ext. 8012")]
    [InlineData("（０２０）61234567－分机8012")]
    [InlineData("020-61234567x8012")]
    [InlineData("020-61234567-8012")]
    [InlineData("02061234567-8012")]
    [InlineData("+86 20 61234567-8012")]
    public void A_landline_keeps_its_extension(string typed)
    {
        PhoneNumber.TryParse(typed, out var phone, out _).ShouldBeTrue();
        (phone!.E164, phone.Extension, phone.National()).ShouldBe(("+862061234567", "8012", "02061234567"));
    }

    [Theory]
    [InlineData("13800136072", "138****6072")]
    [InlineData("+8613800136072", "138****6072")]
    [InlineData("020-61234567-801", "020****4567-801")]
    [InlineData("+85251234567", "+852****4567")]
    public void A_number_never_shows_itself_whole(string typed, string shown)
    {
        PhoneNumber.TryParse(typed, out var phone, out _).ShouldBeTrue();
        $"{phone}".ShouldBe(shown);
    }
}
