namespace Mediation.Tests.Core.Values;

/// <summary>A list that is ordered by an instant is read a page at a time, forward and back.</summary>
public sealed class InstantOrderTests
{
    private const int PageSize = 3;
    private static readonly DateTimeOffset Start = new(2026, 12, 1, 0, 0, 0, TimeSpan.Zero);

    private sealed record Row(DateTimeOffset At, Guid Id);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(11)]
    public void Forward_and_back_each_row_is_shown_once_also_of_one_instant(int count)
    {
        Row[] rows = [.. Enumerable.Range(0, count).Select(i => new Row(Start.AddMinutes(i / 4), Guid.CreateVersion7()))];
        foreach (var isNewestFirst in new[] { true, false })
        {
            InstantOrder<Row> order = new(r => r.At, r => r.Id, isNewestFirst);
            Row[] all = isNewestFirst ? [.. rows.OrderByDescending(r => (r.At, r.Id))] : [.. rows.OrderBy(r => (r.At, r.Id))];
            List<InstantPage<Row>> forward = [PageOf(order, rows, null, null)];
            while (forward[^1].Next is { } next)
            {
                forward.Add(PageOf(order, rows, next, null));
            }

            forward.SelectMany(p => p.Rows).ShouldBe(all);
            forward[0].Previous.ShouldBeNull("nothing is before the first page");
            var back = forward[^1];
            for (var i = forward.Count - 2; i >= 0; i--)
            {
                back = PageOf(order, rows, null, back.Previous);
                back.Rows.ShouldBe(forward[i].Rows);
                back.Next.ShouldNotBeNull();
            }

            back.Previous.ShouldBeNull("the way back ends where it began");
        }
    }

    private static InstantPage<Row> PageOf(InstantOrder<Row> order, Row[] rows, string? after, string? before)
    {
        var request = InstantPageRequest.Of(after, before, PageSize);
        return request.PageOf([.. order.Read(rows.AsQueryable(), request)], r => new InstantPageKey(r.At, r.Id));
    }
}
