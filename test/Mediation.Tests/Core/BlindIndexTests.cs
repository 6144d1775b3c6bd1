using System.Security.Cryptography;
using Mediation.Core.PersonalData;

namespace Mediation.Tests.Core;

/// <summary>Whatever way somebody writes a name or a number, it has one mark; and by which words a name is found.</summary>
public sealed class BlindIndexTests
{
    private static readonly BlindIndex Index = NewIndex();

    [Theory]
    [InlineData("阿卜杜热合曼·买买提", "阿卜杜热合曼•买买提")]
    [InlineData("阿卜杜热合曼·买买提", "阿卜杜热合曼买买提")]
    [InlineData("阿卜杜热合曼·买买提", "阿卜杜热合曼 买买提")]
    [InlineData("John SMITH", "ＪＯＨＮ　smith")]
    [InlineData("王䶮", "王\uE863")]
    [InlineData("⾼⼭", "高山")]
    [InlineData("广州某某（集团）公司", "广州某某(集团)公司")]
    [InlineData("李淑\u200B华", "李淑华")]
    [InlineData("劉淑華", "刘淑华")]
    public void One_name_in_two_writings_has_one_mark(string one, string other)
    {
        Index.OfName(other).ShouldBe(Index.OfName(one));
        Index.PartsOf(other).ShouldBe(Index.PartsOf(one), ignoreOrder: true);
    }

    [Fact]
    public void Another_name_another_kind_and_another_key_have_another_mark()
    {
        Index.OfName("李淑华").ShouldNotBe(Index.OfName("李淑花"));
        Index.OfName("13800136072").ShouldNotBe(Index.OfPhone("13800136072"));
        NewIndex().OfName("李淑华").ShouldNotBe(Index.OfName("李淑华"));
        (Index.OfName(null), Index.OfName("···"), Index.OfPhone(null), Index.OfNumber(" ")).ShouldBe((null, null, null, null));
    }

    [Theory]
    [InlineData("440103590312452", "440103195903124522")]
    [InlineData("440103195903124522", "４４０１０３ 1959 0312 4522")]
    [InlineData("11010519491231002X", "11010519491231002x")]
    [InlineData("E12345678", "e1234 5678")]
    public void A_document_has_one_mark_however_it_is_written(string one, string other) => Index.OfNumber(other).ShouldBe(Index.OfNumber(one));

    [Theory]
    [InlineData("欧阳娜娜", "欧阳", true)]
    [InlineData("欧阳娜娜", "娜娜", true)]
    [InlineData("欧阳娜娜", "阳娜", true)]
    [InlineData("欧阳娜娜", "欧娜", false)]
    [InlineData("欧阳娜娜", "欧", false)]
    [InlineData("王五", "五", true)]
    [InlineData("王䶮", "\uE863", true)]
    [InlineData("𠮷田㛃", "𠮷田", true)]
    [InlineData("阿卜杜热合曼·买买提", "曼买", true)]
    [InlineData("John Smith", "smith", true)]
    [InlineData("John Smith", "SMITH john", true)]
    [InlineData("John Smith", "smi", false)]
    [InlineData("广州市天河区某某商贸有限公司", "某某商贸", true)]
    [InlineData("李淑华", "·", false)]
    public void A_name_is_found_by_its_parts(string name, string words, bool isFound)
    {
        var (has, wanted) = (Index.PartsOf(name), Index.PartsWanted(words));
        (wanted.Count > 0 && wanted.All(has.Contains)).ShouldBe(isFound);
    }

    private static BlindIndex NewIndex() => new(new PersonKeys([new InstitutionKey(RandomNumberGenerator.GetBytes(32))], RandomNumberGenerator.GetBytes(32)));
}
