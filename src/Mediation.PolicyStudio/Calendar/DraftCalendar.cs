namespace Mediation.PolicyStudio.Calendar;

/// <summary>
/// Drafts the next version of the work calendar: the notice of a year as a form, as the file of NateScarlet/holiday-cn, or a whole calendar. Another
/// person approves it.
/// </summary>
[RequiresPermission(CorePermissions.DraftCalendar)]
public sealed class DraftCalendar(DraftBook book) : UseCase<DraftCalendar.Input, DraftCalendar.Result>, IHaveRoute
{
    private const int LongestLines = 10_000;

    /// <param name="Year">The year of the notice; left out with <paramref name="Content"/>.</param>
    /// <param name="Notice">Address or number of the notice.</param>
    /// <param name="Rest">Days off, one day or period on a line: <c>2027-02-06~2027-02-12 春节</c>; or the lines of the notice as it stands.</param>
    /// <param name="Worked">Weekend days worked in exchange, written alike.</param>
    /// <param name="Content">The file of a year, or a whole calendar, instead of the above.</param>
    /// <param name="Note">Why, and by which source.</param>
    public sealed record Input(int? Year = null, string? Notice = null, string? Rest = null, string? Worked = null, string? Content = null, string? Note = null)
        : IInput<Result>;

    /// <param name="DraftId">The draft, which waits for another person.</param>
    public sealed record Result(Guid DraftId);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Content).AtMost(DraftText.Longest);
            RuleFor(i => i.Note).Cascade(CascadeMode.Stop).Required().AtMost(PolicyDraft.LongestNote).Readable();
            When(
                i => i.Content is null,
                () =>
                {
                    RuleFor(i => i.Year).Cascade(CascadeMode.Stop).Required().InclusiveBetween(2020, 2199).WithErrorCode("Core:NotANumber");
                    RuleFor(i => i.Notice).Cascade(CascadeMode.Stop).Required().AtMost(300).Readable();
                    RuleFor(i => i.Rest).Cascade(CascadeMode.Stop).Required().AtMost(LongestLines).Readable();
                    RuleFor(i => i.Worked).AtMost(LongestLines).Readable();
                }
            );
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var newest = await book.NewestAsync(WorkCalendarRules.PolicyKey, ct);
        var present = WorkCalendarKind.Read(await book.JsonAsync(WorkCalendarRules.PolicyKey, newest.Version, ct));
        var rules = input.Content is { } content ? Of(content, present) : present.With(NoticeOf(input));
        var kind = book.KindOf(WorkCalendarRules.PolicyKey);
        return new Result(await book.AddAsync(kind, rules.ToJson(), null, input.Note!.Trim(), fault => FieldOf(fault, input), ct));
    }

    /// <exception cref="InvalidInputException">It is neither the file of a year nor a calendar.</exception>
    private static WorkCalendarRules Of(string content, WorkCalendarRules present)
    {
        var json = DraftText.Checked(content, "content");
        try
        {
            return CalendarNotice.IsOne(json) ? present.With(CalendarNotice.Read(json)) : WorkCalendarKind.Read(json);
        }
        catch (JsonException wrong)
        {
            throw InvalidInputException.Of("content", "Calendar:Unreadable", ("place", wrong.Path ?? "$"), ("why", wrong.Message));
        }
        catch (InvalidOperationException half)
        {
            // Half a character beyond the basic plane.
            throw InvalidInputException.Of("content", "Calendar:Unreadable", ("place", "$"), ("why", half.Message));
        }
    }

    private static CalendarNotice NoticeOf(Input input)
    {
        List<FieldError> faults = [];
        CalendarNotice notice = new(
            input.Year!.Value,
            [input.Notice!.Trim()],
            [
                .. CalendarLines.Read(input.Rest, input.Year!.Value, isRest: true, "rest", faults),
                .. CalendarLines.Read(input.Worked, input.Year!.Value, isRest: false, "worked", faults),
            ]
        );
        return faults.Count == 0 ? notice : throw new InvalidInputException(faults);
    }

    /// <summary>The field in which what is wrong was typed.</summary>
    private static string FieldOf(PolicyFault fault, Input input) =>
        input.Content is not null ? "content"
        : fault.Code == "Calendar:NoNotice" ? "notice"
        : !DateOnly.TryParseExact(fault.Place, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? "year"
        : CalendarLines.Read(input.Worked, input.Year!.Value, isRest: false, "worked", []).Any(d => d.Date == day) ? "worked"
        : "rest";

    public static void Map(ApiRoutes api) => api.MapPost("calendar/drafts", async (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var result = await run.RunAsync(input, http.IdempotencyKey(), ct);
            return TypedResults.Created($"/api/v1/policy-drafts/{result.DraftId}", result);
        });
}
