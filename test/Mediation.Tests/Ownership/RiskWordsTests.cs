using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediation.Tests.Ownership;

/// <summary>
/// The words of the policy on sentences of our own. Three lists have shaped the words by now, so their rates say that nothing gets worse unseen; what was
/// measured on each while it was new stands in the module's README, and is nearer to what people write tomorrow. The list held out never shapes them: what it
/// misses is not printed, so that nobody adds a word for it.
/// </summary>
public sealed partial class RiskWordsTests(ITestOutputHelper output)
{
    private const string Threat = "selfHarm";
    private const string HeldOut = "risk-sentences-held-out.txt";

    /// <summary>A missed threat to life costs more than a false one.</summary>
    [Theory]
    [InlineData("risk-sentences.txt", 240, 0.95, 0.05)]
    [InlineData("risk-sentences-later.txt", 50, 0.9, 0.1)]
    [InlineData("risk-sentences-tuned.txt", 60, 0.95, 0.1)]
    [InlineData(HeldOut, 58, 0.75, 0.101)]
    public void The_rates_are_kept(string list, int fewest, double leastRecall, double mostFalseAlarms)
    {
        var judged = Sentences(list).ConvertAll(s => (s.Text, s.Signals, Found: Found(s.Text)));
        var threats = judged.Where(s => s.Signals.Contains(Threat)).ToList();
        var harmless = judged.Where(s => !s.Signals.Contains(Threat)).ToList();
        var missed = threats.Where(s => !s.Found.Contains(Threat)).ToList();
        var alarms = harmless.Where(s => s.Found.Contains(Threat)).ToList();
        var others = judged.Where(s => !s.Found.Except([Threat]).ToHashSet(StringComparer.Ordinal).SetEquals(s.Signals.Except([Threat]))).ToList();
        var (recall, falseAlarms) = (1 - ((double)missed.Count / threats.Count), (double)alarms.Count / harmless.Count);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{list}: {judged.Count} sentences: {threats.Count} threats to life, {recall:P1} found; "
                    + $"{harmless.Count} others, {falseAlarms:P1} false alarms; {others.Count} with another signal too much or too little"
            )
        );
        if (list != HeldOut)
        {
            missed.ForEach(s => output.WriteLine($"missed: {s.Text}"));
            alarms.ForEach(s => output.WriteLine($"false alarm: {s.Text}"));
            others.ForEach(s => output.WriteLine($"other signals: {s.Text} | {string.Join(',', s.Found)}"));
        }

        judged.Count.ShouldBeGreaterThanOrEqualTo(fewest);
        recall.ShouldBeGreaterThanOrEqualTo(leastRecall);
        falseAlarms.ShouldBeLessThanOrEqualTo(mostFalseAlarms);
        others.Count.ShouldBeLessThanOrEqualTo(judged.Count / 20);
    }

    [Theory]
    [InlineData("没有自杀的想法", false)]
    [InlineData("这是不让我活了", true)]
    [InlineData("全场跳楼价", false)]
    [InlineData("全场跳楼价，逼得我要跳楼", true)]
    [InlineData("自杀式营销", false)]
    [InlineData("我要是自杀责任全在你们银行", true)] // who speaks of himself speaks of no contract
    [InlineData("我自杀理赔的钱够还你们了吧", true)]
    [InlineData("我自杀条款都看好了", true)]
    [InlineData("我买了自杀险，死了刚好还你们", true)]
    [InlineData("最后一次阻止我跳楼机会", true)]
    [InlineData("保险合同里自杀免责条款没有解释清楚", false)]
    [InlineData("我妈没自杀成功，还在医院抢救", true)] // what failed was tried
    [InlineData("上次没自杀成", true)]
    [InlineData("我不会跳楼吗", true)] // what is asked counts
    [InlineData("我不会跳楼？", true)]
    [InlineData("我不会跳楼", false)]
    [InlineData("真没想到要自杀的是我自己", true)]
    [InlineData("暂时没有自杀是看在孩子份上", true)]
    [InlineData("我不要活了", true)]
    [InlineData("无法再活下去", true)]
    [InlineData("死在这里给你们看", true)]
    [InlineData("死给大家看", true)]
    [InlineData("昨晚吃了安眠药", true)]
    [InlineData("喝老鼠药", true)]
    [InlineData("从二十楼跳下来", true)]
    [InlineData("我没有自杀，不过想跳楼", true)] // each word is judged by its own clause
    [InlineData("我什么都没有，自杀算了", true)] // no denial reaches across a comma
    [InlineData("我什么都没有\n自杀算了", true)] // nor across a line break
    [InlineData("再不退就跳楼。价格面议", true)] // nor does an exception across a full stop
    [InlineData("亲自。杀价", false)] // a word does not reach across a full stop
    [InlineData("我现在站在跨江大桥上", true)] // parts of one word with something between
    [InlineData("我站在柜台前，江边支行的人不理我", false)] // but in one clause
    [InlineData("你们是不是要看着我死", true)] // what asks denies nothing
    [InlineData("我不会站到楼顶上去", false)] // and not where it is denied
    [InlineData("我带汽油过来", true)] // violence to others is a threat to life
    [InlineData("我会带汽油来你们营业厅", true)]
    [InlineData("我要杀了你们行长", true)]
    [InlineData("把你们支行炸了", true)]
    [InlineData("我要炸了你们支行", true)]
    [InlineData("我拿菜刀去你们网点", true)]
    [InlineData("I will kill your manager", true)]
    [InlineData("把遗嘱写好了，找你们算账", true)]
    [InlineData("我跟孩子说了再见", true)]
    [InlineData("今晚就走了，别找我", true)]
    [InlineData("客服让我别做傻事，我没有自杀的想法", false)] // advice against it and a denial
    [InlineData("我父亲自杀后留下的存款怎么取", false)] // a death of the past
    [InlineData("我自杀后留下的存款你们拿去", true)] // but not of who speaks
    [InlineData("拿着信用卡去加汽油没有优惠", false)]
    [InlineData("用积分换了一把菜刀，网点不认", false)]
    [InlineData("秒杀活动你们不认", false)]
    [InlineData("短信轰炸，支行没有人管", false)]
    [InlineData("炸鸡店的贷款被银行拒了", false)]
    [InlineData("老人写了遗嘱并做了公证，存款怎么取", false)]
    [InlineData("带着孩子排队三小时，他们说存的是死期", false)] // a part that means something else
    public void A_denial_and_an_exception_are_kept_narrow(string text, bool isThreat) =>
        Found(text.Replace("\\n", "\n", StringComparison.Ordinal)).Contains(Threat).ShouldBe(isThreat);

    [Theory]
    [InlineData("自 杀")]
    [InlineData("自\u200B杀")]
    [InlineData("自\u3000\n杀")]
    [InlineData("自殺")]
    [InlineData("自*杀")]
    [InlineData("自😭杀")]
    [InlineData("ｓｕｉｃｉｄｅ")]
    public void A_word_is_found_however_it_is_written(string written) => Found($"我要{written}").ShouldContain(Threat);

    [Theory]
    [InlineData("Please reply immediately")]
    [InlineData("multimedia terminal")]
    public void A_word_of_letters_is_found_whole_only(string text) => Found(text).ShouldBeEmpty();

    private static List<(string Text, string[] Signals)> Sentences(string list) =>
        [
            .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", list))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split(" | "))
                .Select(parts => (Unescape(parts[0]), parts[1] == "none" ? [] : parts[1].Split(','))),
        ];

    private static List<string> Found(string text) => [.. ShippedPolicies.Risk.MentionsIn(text).Select(m => m.Signal)];

    /// <summary>What nobody sees stands in the file as its code.</summary>
    private static string Unescape(string text) =>
        Code()
            .Replace(text, m => ((char)int.Parse(m.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
            .Replace("\\n", "\n", StringComparison.Ordinal);

    [GeneratedRegex(@"\\u(?<code>[0-9A-F]{4})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
