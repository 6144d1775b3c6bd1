using Mediation.Documents.Text;

namespace Mediation.Tests.Documents;

public sealed class ClausesTests
{
    [Theory]
    [InlineData("（二）乙方撤诉", "乙方撤诉")]
    [InlineData("(一) 甲方致歉\n（二）乙方撤诉", "甲方致歉|乙方撤诉")]
    [InlineData("1. 甲方致歉\n2、乙方撤诉", "甲方致歉|乙方撤诉")]
    [InlineData("①甲方致歉\n②乙方撤诉", "甲方致歉|乙方撤诉")]
    [InlineData("第一条 甲方致歉\n第二条：乙方撤诉", "甲方致歉|乙方撤诉")]
    [InlineData("甲方分两期履行：\n1. 首期致歉", "甲方分两期履行：|1. 首期致歉")]
    [InlineData("1.5 万元归乙方所有", "1.5 万元归乙方所有")]
    [InlineData("一次性致歉", "一次性致歉")]
    [InlineData(" \n甲方致歉\r\n", "甲方致歉")]
    public void Terms_lose_the_numbers_that_the_document_gives_them(string typed, string clauses) => string.Join('|', Clauses.Of(typed)).ShouldBe(clauses);
}
