using System.Diagnostics;
using Mediation.Core.Redaction;

namespace Mediation.Tests.Core.Redaction;

public sealed class RedactorTests
{
    [Theory]
    // Identity numbers: blanks, strokes, full width, small x, the first cards, characters without a picture.
    [InlineData("身份证440103 19650505 7779，请查", "身份证****，请查")]
    [InlineData("证号440106195903124522。", "证号****。")]
    [InlineData("４４０１０６１９５９０３１２４５２Ｘ", "****")]
    [InlineData("440106-19590312-452x", "****")]
    [InlineData("老证440106590312452", "老证****")]
    [InlineData("44010619\u200B5903124522", "****")]
    // Telephones.
    [InlineData("请打13800136072找我", "请打****找我")]
    [InlineData("电话：+86 138-0013-6072", "电话：****")]
    [InlineData("138—0013—6072", "****")]
    [InlineData("一三八零零一三六零七二", "****")]
    [InlineData("我电话是幺三八 零零幺三 六零七二。", "我电话是****。")]
    [InlineData("座机020-61234567转801", "座机****")]
    [InlineData("家里电话 6123 4567", "家里电话 ****")]
    [InlineData("+852 5123 4567", "****")]
    [InlineData("打139~8765~0123或139：8765：0123", "打****或****")]
    [InlineData("139|8765|0123、139*8765*0124", "****、****")]
    [InlineData("幺三九八七六五洞幺两三", "****")]
    [InlineData("①③⑨⑧⑦⑥⑤⓪①②③", "****")]
    [InlineData("𝟏𝟑𝟗𝟖𝟕𝟔𝟓𝟎𝟏𝟐𝟑", "****")]
    [InlineData("٠٠٨٥٢ 91234567", "****")]
    // Cards and accounts.
    [InlineData("银行卡6217-0012-3456-7890-123", "银行卡****")]
    [InlineData("卡号6225 8812 3456 7890 被扣", "卡号**** 被扣")]
    [InlineData("从 4111 1111 1111 1111 扣款", "从 **** 扣款")]
    [InlineData("6222021234567890123", "****")]
    [InlineData("账号：9550 880 012", "账号：****")]
    // Papers, e-mail, messengers.
    [InlineData("护照E12345678", "护照****")]
    [InlineData("护照 E 1234 5678，EA1234567", "护照 ****，****")]
    [InlineData("VX：lishuhua59", "VX：****")]
    [InlineData("发到li.shuhua@example.com吧", "发到****吧")]
    [InlineData("微信：lishuhua_59", "微信：****")]
    // Addresses.
    [InlineData("我住在广州市天河区体育东路12号301房，家里有老人", "我住在****，家里有老人")]
    [InlineData("寄到番禺区大石街道礼村南大街三巷5号。", "寄到****。")]
    [InlineData("阳光花园小区3栋2单元1201", "****")]
    // Names of others.
    [InlineData("我叫李淑华，要求退费", "我叫****，要求退费")]
    [InlineData("本人张伟要求退费", "本人****要求退费")]
    [InlineData("姓名：阿卜杜热合曼·买买提", "姓名：****")]
    [InlineData("王小强经理说可以退", "****经理说可以退")]
    [InlineData("我是李建国，住一百二十三号", "我是****，住一百二十三号")]
    [InlineData("住中山路一百二十三号", "住****")]
    [InlineData("收款人：欧阳娜娜", "收款人：****")]
    [InlineData("My name is Mary Jones and I want", "My name is **** and I want")]
    public void What_looks_like_a_personal_value_is_covered(string text, string covered) => Redactor.Redact(text).Text.ShouldBe(covered);

    [Theory]
    [InlineData("2026年11月28日致电，收取年费3280.00元，合计13,280元")]
    [InlineData("2026-11-28 10:17 与 2026-11-29 09:00 两次来电")]
    [InlineData("20261128至20261203共六天")]
    [InlineData("编号TS-2026-GZ-000418，尾号6072的信用卡")]
    [InlineData("利息 3000 5000 2000 1000 四笔")]
    [InlineData("客户经理和大堂经理都说不能退，项目经理也不理")]
    [InlineData("本人于今年5月在体育东路支行办理，排在3号窗口，地铁2号线旁")]
    [InlineData("请于7日内答复；要求赔偿一万二千元")]
    [InlineData("拨打95508和12378都没有人接")]
    [InlineData("我是高兴地来的，不是来吵架的")]
    [InlineData("100 200 300 400 500 元")]
    [InlineData("合同编号2024031500012345，产品代码GZ2024001234")]
    [InlineData("代理人应当到场，小区1号门旁")]
    [InlineData("I am Very upset")]
    public void Sums_dates_numbers_of_cases_and_plain_words_stay(string text) => Redactor.Redact(text).Text.ShouldBe(text);

    [Theory]
    [InlineData(PersonalValueKind.Name, "李淑华", "李 淑 华和李淑华，李·淑华", "****和****，****")]
    [InlineData(PersonalValueKind.Name, "王䶮", "王\uE863的卡", "****的卡")]
    [InlineData(PersonalValueKind.Name, "Mary Jones", "mary jones wrote, MARY  JONES", "**** wrote, ****")]
    [InlineData(PersonalValueKind.Name, "Anna Smith", "Smith, Anna and Anna-Smith, not Annabel Smithers", "**** and ****, not Annabel Smithers")]
    [InlineData(PersonalValueKind.Name, "An", "An account and another plan", "An account and another plan")]
    [InlineData(PersonalValueKind.Name, "李", "李子树下的行李", "李子树下的行李")]
    [InlineData(PersonalValueKind.Name, "王晓明", "王、晓-明，晓明先生", "****，****先生")]
    [InlineData(PersonalValueKind.Phone, "+8613987650123", "139、8765、0123；139    8765    0123", "****；****")]
    [InlineData(PersonalValueKind.Document, "440106195903124522", "4401 0659 0312 452", "****")]
    [InlineData(PersonalValueKind.Document, "K03123456", "k 0312 3456", "****")]
    [InlineData(PersonalValueKind.Phone, "+862061234567", "打61234567或(020)6123-4567", "打****或****")]
    [InlineData(PersonalValueKind.Address, "广东省广州市天河区体育东路12号301房", "我在天河区体育东路12号等", "我在****等")]
    [InlineData(PersonalValueKind.Address, "某县某镇某某村六组", "回到某镇某某村六组去", "回到****去")]
    [InlineData(PersonalValueKind.Name, "刘淑华", "劉淑華說的，刘淑華也说", "****說的，****也说")]
    [InlineData(PersonalValueKind.Address, "广州市天河区体育东路12号", "住廣州市天河區體育東路12號", "住****")]
    public void A_known_value_is_covered_in_any_writing_each_time(PersonalValueKind kind, string value, string text, string covered) =>
        Redactor.Redact(text, [new(kind, value)]).Text.ShouldBe(covered);

    [Fact]
    public void What_the_reader_may_see_stays_and_what_is_a_third_person_s_is_covered()
    {
        PersonalValue phone = new(PersonalValueKind.Phone, "+8613800136072");
        PersonalValue name = new(PersonalValueKind.Name, "李淑华");
        var text = "我叫李淑华，电话138 0013 6072，我女儿电话13912345678。";
        Redactor.Redact(text, [phone, name], [phone]).Text.ShouldBe("我叫****，电话138 0013 6072，我女儿电话****。");
        Redactor.Redact(text, [phone, name], [phone, name]).Text.ShouldBe("我叫李淑华，电话138 0013 6072，我女儿电话****。");
    }

    [Fact]
    public void The_parts_put_together_are_the_whole_text_and_every_place_says_its_kind()
    {
        var text = "我叫李淑华，\u200B电话１３８００１３６０７２，𠮷住天河区体育东路12号。";
        var redacted = Redactor.Redact(text);
        string.Concat(redacted.Parts().Select(p => p.Part)).ShouldBe(text);
        redacted.Spans.Select(s => s.Kind).ShouldBe([PersonalValueKind.Name, PersonalValueKind.Phone, PersonalValueKind.Address]);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("1-2 ")]
    [InlineData("路1号")]
    [InlineData("市区路")]
    [InlineData("李")]
    [InlineData("一")]
    [InlineData("a@")]
    [InlineData("+1 (")]
    public void The_longest_text_made_to_be_slow_is_redacted_in_a_moment(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 20_000 / part.Length));
        var watch = Stopwatch.StartNew();
        Redactor.Redact(
            text,
            [new(PersonalValueKind.Name, "李李"), new(PersonalValueKind.Address, "市区路市区路市区路1号"), new(PersonalValueKind.Phone, "+8613800136072")]
        );
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }
}
