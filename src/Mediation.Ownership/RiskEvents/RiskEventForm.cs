using Mediation.Ui.Forms;

namespace Mediation.Ownership.RiskEvents;

/// <summary>Reads what was typed about an event (<see cref="RiskEventFields"/>).</summary>
internal static class RiskEventForm
{
    public static RiskEventFacts FactsOf(PostedForm form) =>
        new(
            form.Int("persons"),
            form.Int("outlets"),
            form.Money("hours"),
            form.Int("days"),
            form.Money("amount"),
            Fact(form, "socialEffect"),
            Fact(form, "verySensitive")
        );

    public static RiskEventAccount AccountOf(PostedForm form) =>
        new(
            form.Text("source"),
            form.Text("place"),
            form.Text("nature"),
            form.Text("cause"),
            form.Text("impact"),
            form.Text("actionsTaken"),
            form.Text("trend"),
            form.Text("helpNeeded"),
            form.Text("signer"),
            form.Text("phone")
        );

    private static bool? Fact(PostedForm form, string name) => form.Enum<KnownFact>(name) is { } known ? known == KnownFact.Yes : null;
}
