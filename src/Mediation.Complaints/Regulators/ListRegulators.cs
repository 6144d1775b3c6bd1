namespace Mediation.Complaints.Regulators;

/// <summary>The regulators that forward complaints, by the rules in force on a day.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class ListRegulators(ComplaintClockReader clocks, InstitutionTime institution, TimeProvider clock)
    : Query<ListRegulators.Input, IReadOnlyList<ListRegulators.Row>>,
        IHaveRoute
{
    /// <param name="On">When the complaint was received; today when left out.</param>
    public sealed record Input(DateOnly? On = null) : IInput<IReadOnlyList<Row>>;

    /// <param name="Code">Goes into a forward.</param>
    /// <param name="Name">In the reader's language.</param>
    public sealed record Row(string Code, string Name);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.On).InAcceptedYears();
    }

    public override async Task<IReadOnlyList<Row>> RunAsync(Input input, CancellationToken ct)
    {
        var rules = (await clocks.InForceAsync(input.On ?? institution.Today(clock), ct)).Rules;
        return [.. rules.Regulators.Select(r => new Row(r.Code, r.Name.Word))];
    }

    public static void Map(ApiRoutes api) =>
        api.MapGet("regulators", async (DateOnly? on, UseCaseRunner run, CancellationToken ct) => TypedResults.Ok(await run.RunAsync(new Input(on), ct: ct)));
}
