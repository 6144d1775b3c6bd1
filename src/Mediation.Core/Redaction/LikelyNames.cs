using System.Text.RegularExpressions;

namespace Mediation.Core.Redaction;

/// <summary>What looks like the name of a person: behind a word that introduces one, or before a title.</summary>
internal static partial class LikelyNames
{
    /// <summary>The two hundred or so surnames that nearly everybody has (公安部 全国姓名报告), and those of two characters.</summary>
    private const string Surnames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺"
        + "顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻"
        + "祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";

    private const string TwoCharacterSurnames = "欧阳|上官|司马|司徒|诸葛|慕容|皇甫|尉迟|公孙|夏侯|令狐|端木|长孙|轩辕|南宫|东方|西门|申屠|宇文";

    private const string Introductions =
        "我叫|名叫|名字叫|名字是|姓名|户名|持卡人|联系人|收款人|付款人|汇款人|委托人|代理人|投诉人|申请人|经办人|借款人|担保人";

    internal const string Titles = "先生|女士|小姐|太太|阿姨|经理|主任|行长|老师|律师|医生";

    /// <summary>What follows a name of two characters rather than ends one of three.</summary>
    private const string Following = "的要求在于是向与和有已被称因到从办理反映投诉来去不说也都为曾将把对给系先女小现先住，。";

    /// <summary>Words before a title that name no person.</summary>
    private const string NoNames = "项目|高级|金融|业务|安全|部门|分管|主管|产品|对公|理财|客户|大堂|信贷|值班|营业|华侨|文明|明日";

    public static IEnumerable<RedactedSpan> Find(FoldedText text) =>
        Introduced()
            .Matches(text.Text)
            .Concat(Titled().Matches(text.Text))
            .Concat(Being().Matches(text.Text))
            .Concat(English().Matches(text.Text))
            .Select(m => m.Groups["name"])
            .Select(name => text.Span(name.Index, name.Length, PersonalValueKind.Name));

    [GeneratedRegex(
        "(?:(?:"
            + Introductions
            + ")(?:为|是|叫)?[\\s:：]{0,3}(?!应当|应该|应予|于|和|与|向|可|不|无|时|成为|金额|单位|双方|万元|方面)|本人[\\s:：,，]{0,2}(?![于和向时成应安文全明单解]))(?<name>(?:"
            + TwoCharacterSurnames
            + ")[\u3400-\u9FFF]{1,2}|["
            + Surnames
            + "][\u3400-\u9FFF](?:[\u3400-\u9FFF-["
            + Following
            + "]])?|[\u3400-\u9FFF]{2,8}(?:·[\u3400-\u9FFF]{1,8}){1,4})",
        RegexOptions.CultureInvariant,
        10_000
    )]
    private static partial Regex Introduced();

    [GeneratedRegex(
        "(?!"
            + NoNames
            + ")(?<name>(?:"
            + TwoCharacterSurnames
            + ")[\u3400-\u9FFF]{1,2}?|["
            + Surnames
            + "][\u3400-\u9FFF-[的和与被经等]]{1,2}?)(?:"
            + Titles
            + ")",
        RegexOptions.CultureInvariant,
        10_000
    )]
    private static partial Regex Titled();

    // "I am" is followed by many words: only by one that ends the sentence as a name does.
    [GeneratedRegex(
        "(?:我是(?<name>[" + Surnames + "][\u3400-\u9FFF]{2})(?=[，,。；;！!\\s]|$)|(?:I am|I'm)\\s(?<name>[A-Z][a-z'-]{1,30}(?:\\s[A-Z][a-z'-]{1,30}){1,2}))",
        RegexOptions.CultureInvariant,
        10_000
    )]
    private static partial Regex Being();

    [GeneratedRegex(
        @"(?:[Mm]y name is|[Nn]ame(?: is)?:|Mr\.?|Mrs\.?|Ms\.?|Miss)\s(?<name>[A-Z][a-z'-]{1,30}(?:\s[A-Z][a-z'-]{1,30}){0,2})",
        RegexOptions.CultureInvariant,
        10_000
    )]
    private static partial Regex English();
}
