using Mediation.Ui.Forms;

namespace Mediation.Ownership.RiskEvents;

/// <summary>Reads what was typed about an event (<see cref="RiskEventFields"/>).</summary>
internal static class RiskEventForm
{
    public static RiskEventFacts FactsOf(PostedForm form) =>
        new(
            form.Int("persons"),
            form.Int("outlets"),
            form.Decimal("hours"),
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

    /// <summary>All words of the form: one that was emptied has none any more.</summary>
    public static RiskEventAccount WholeAccountOf(PostedForm form)
    {
        var read = AccountOf(form);
        return new(
            read.Source ?? "",
            read.Place ?? "",
            read.Nature ?? "",
            read.Cause ?? "",
            read.Impact ?? "",
            read.ActionsTaken ?? "",
            read.Trend ?? "",
            read.HelpNeeded ?? "",
            read.Signer ?? "",
            read.Phone ?? ""
        );
    }

    /// <summary>Facts that the form showed and that were emptied.</summary>
    public static IReadOnlyList<RiskEventMeasure> UnknownOf(PostedForm form, RiskEventView view)
    {
        var facts = FactsOf(form);
        return [.. Enum.GetValues<RiskEventMeasure>().Where(m => view.Facts.Of(m) is not null && facts.Of(m) is null)];
    }

    /// <summary>A form shows minutes: what was not changed there is not corrected by its seconds.</summary>
    public static DateTimeOffset? LearnedAtOf(PostedForm form, RiskEventView view) =>
        form.LocalInstant("learnedAt") is { } at && (view.LearnedAt - at).Duration() >= TimeSpan.FromMinutes(1) ? at : null;

    private static bool? Fact(PostedForm form, string name) => form.Enum<KnownFact>(name) is { } known ? known == KnownFact.Yes : null;
}
