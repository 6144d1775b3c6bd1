using Mediation.Complaints.Lists;

namespace Mediation.Tests.Complaints;

/// <summary>Chosen columns as addresses and the database have them.</summary>
public sealed class ListColumnsTests
{
    [Fact]
    public void What_is_written_is_read_in_its_order()
    {
        IReadOnlyList<ListColumn> columns = [ListColumn.Holder, ListColumn.Amount];
        ListColumns.Text(columns).ShouldBe("Holder,Amount");
        ListColumns.Read("Holder, Amount,Holder").ShouldBe(columns);
        ListColumns.Read(ListColumns.Text([])).ShouldBe([]);
        ListColumns.Read(" ").ShouldBeNull();
        ListColumns.Text(ListColumns.Catalogue).Length.ShouldBeLessThanOrEqualTo(ListColumns.LongestText);
    }

    [Fact]
    public void What_is_no_column_is_refused() =>
        Should.Throw<InvalidInputException>(() => ListColumns.Read("Holder,Nothing")).Errors[0].Field.ShouldBe("columns");

    [Theory]
    [InlineData(ListColumn.Amount, -1, "Amount,Holder,Risk")]
    [InlineData(ListColumn.Amount, 1, "Holder,Risk,Amount")]
    [InlineData(ListColumn.Holder, -1, "Holder,Amount,Risk")]
    [InlineData(ListColumn.Risk, 1, "Holder,Amount,Risk")]
    [InlineData(ListColumn.State, 1, "Holder,Amount,Risk")]
    public void One_is_moved_by_a_place_and_not_beyond_an_end(ListColumn column, int by, string moved) =>
        ListColumns.Text(ListColumns.Moved([ListColumn.Holder, ListColumn.Amount, ListColumn.Risk], column, by)).ShouldBe(moved);

    [Fact]
    public void The_address_names_them_beside_the_filter()
    {
        ComplaintListAddress.OfPage(new(Open: true), [ListColumn.Holder]).ShouldBe("/complaints?open=true&columns=Holder");
        ComplaintListAddress.OfPage(new(Open: true), null).ShouldBe("/complaints?open=true");
    }
}
