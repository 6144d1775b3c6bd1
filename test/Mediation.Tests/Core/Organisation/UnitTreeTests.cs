namespace Mediation.Tests.Core.Organisation;

/// <summary>What may change among the bank's units, and which path they and their cases have afterwards.</summary>
public sealed class UnitTreeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);
    private readonly OrganisationUnit head = OrganisationUnit.Create("HO", "总行", "Head Office", null);
    private readonly OrganisationUnit guangzhou;
    private readonly OrganisationUnit tianhe;
    private readonly OrganisationUnit shanghai;
    private readonly UnitTree tree;

    public UnitTreeTests()
    {
        guangzhou = OrganisationUnit.Create("GZ", "广州分行", "Guangzhou", head);
        tianhe = OrganisationUnit.Create("TH", "天河支行", "Tianhe", guangzhou);
        shanghai = OrganisationUnit.Create("SH", "上海分行", "Shanghai", head);
        tree = new UnitTree([shanghai, tianhe, guangzhou, head]);
    }

    [Fact]
    public void The_head_office_stands_first_and_each_before_those_below_it() => tree.InOrder.ShouldBe([head, guangzhou, tianhe, shanghai]);

    [Fact]
    public void A_unit_never_stands_below_itself()
    {
        Code(() => tree.EnsureMayMove(guangzhou, guangzhou)).ShouldBe("Reorganisation:UnderItself");
        Code(() => tree.EnsureMayMove(guangzhou, tianhe)).ShouldBe("Reorganisation:UnderItself");
        Code(() => tree.EnsureMayClose(tianhe, tianhe)).ShouldBe("Reorganisation:UnderItself");
        tree.ParentsFor(guangzhou).ShouldBe([shanghai]);
    }

    [Fact]
    public void The_head_office_neither_moves_nor_closes()
    {
        Code(() => tree.EnsureMayMove(head, shanghai)).ShouldBe("Reorganisation:RootStays");
        Code(() => tree.EnsureMayClose(head, shanghai)).ShouldBe("Reorganisation:RootStays");
    }

    [Fact]
    public void A_unit_with_an_open_subunit_is_not_closed_and_with_a_closed_one_it_is()
    {
        Code(() => tree.EnsureMayClose(guangzhou, shanghai)).ShouldBe("Reorganisation:HasSubunits");
        tianhe.CloseInto(guangzhou, Now);
        Should.NotThrow(() => tree.EnsureMayClose(guangzhou, shanghai));
    }

    [Fact]
    public void A_closed_unit_is_no_parent_no_successor_and_changes_no_more()
    {
        tianhe.CloseInto(guangzhou, Now);
        Code(() => tree.EnsureMayMove(shanghai, tianhe)).ShouldBe("Reorganisation:UnitClosed");
        Code(() => tree.EnsureMayClose(shanghai, tianhe)).ShouldBe("Reorganisation:UnitClosed");
        Code(() => tree.EnsureMayMove(tianhe, shanghai)).ShouldBe("Reorganisation:UnitClosed");
        Code(() => tree.EnsureMayAdd(New("NEW", "新"), tianhe)).ShouldBe("Reorganisation:UnitClosed");
        Code(() => tree.EnsureMayRename(tianhe, New("TH", "别名"))).ShouldBe("Reorganisation:UnitClosed");
        tree.ParentsFor(shanghai).ShouldBe([guangzhou]);
        tree.SuccessorsFor(shanghai).ShouldBe([head, guangzhou]);
    }

    [Fact]
    public void Where_nothing_would_change_nothing_is_proposed()
    {
        Code(() => tree.EnsureMayMove(tianhe, guangzhou)).ShouldBe("Reorganisation:NothingChanges");
        Code(() => tree.EnsureMayRename(tianhe, new UnitWords("TH", tianhe.Name, tianhe.NameEn))).ShouldBe("Reorganisation:NothingChanges");
        Code(() => tree.EnsureMayAdd(New("th", "新"), head)).ShouldBe("Reorganisation:CodeTaken");
    }

    [Theory]
    [InlineData("上海分行", "Pudong")]
    [InlineData("上海 分行", "Pudong")]
    [InlineData("浦东分行", "ＳＨＡＮＧＨＡＩ")]
    [InlineData("上海分行　", "Pudong")]
    public void Two_open_units_below_one_have_two_names_however_they_are_written(string name, string nameEn)
    {
        Code(() => tree.EnsureMayAdd(new UnitWords("PD", name, nameEn), head)).ShouldBe("Reorganisation:NameTaken");
        Code(() => tree.EnsureMayRename(guangzhou, new UnitWords("GZ", name, nameEn))).ShouldBe("Reorganisation:NameTaken");
        Should.NotThrow(() => tree.EnsureMayRename(shanghai, new UnitWords("SH", name + "营业部", nameEn)));
        Should.NotThrow(() => tree.EnsureMayAdd(new UnitWords("PD", name, nameEn), guangzhou));
    }

    [Fact]
    public void A_unit_does_not_move_to_where_another_has_its_name_and_a_closed_one_s_is_free()
    {
        var other = OrganisationUnit.Create("TH2", "天河支行", "Tianhe Branch", shanghai);
        UnitTree both = new([head, guangzhou, tianhe, shanghai, other]);
        Code(() => both.EnsureMayMove(tianhe, shanghai)).ShouldBe("Reorganisation:NameTaken");
        other.CloseInto(shanghai, Now);
        Should.NotThrow(() => both.EnsureMayMove(tianhe, shanghai));
    }

    [Fact]
    public void No_path_becomes_longer_than_is_kept()
    {
        List<OrganisationUnit> chain = [head];
        for (var i = 0; i < 31; i++)
        {
            chain.Add(OrganisationUnit.Create($"LONGCODE{i:0000}", "机构", "Unit", chain[^1]));
        }

        Code(() => new UnitTree([.. chain, guangzhou, tianhe]).EnsureMayMove(guangzhou, chain[^1])).ShouldBe("Reorganisation:TooDeep");
    }

    [Fact]
    public void What_stands_below_a_unit_that_moves_follows()
    {
        var from = guangzhou.Path;
        guangzhou.MoveUnder(shanghai);
        tianhe.Follow(from, guangzhou.Path);
        (guangzhou.Path, tianhe.Path, guangzhou.ParentId).ShouldBe(("/HO/SH/GZ/", "/HO/SH/GZ/TH/", shanghai.Id));
    }

    [Fact]
    public void A_closed_unit_stands_below_its_successor_under_its_own_code()
    {
        tianhe.CloseInto(shanghai, Now);
        (tianhe.Path, tianhe.ParentId, tianhe.ClosedAt).ShouldBe(("/HO/SH/~TH/", shanghai.Id, Now));
        OrganisationUnit.CodeIn(tianhe.Path).ShouldBe("TH");
        OrganisationUnit.CodeIn("/HO/GZ/").ShouldBe("GZ");
        OrganisationUnit.CodeIn("/").ShouldBe(string.Empty);
    }

    private static UnitWords New(string code, string name) => new(code, name, name);

    private static string Code(Action act) => Should.Throw<BusinessException>(act).Code;
}
