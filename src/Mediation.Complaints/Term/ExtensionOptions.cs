using Mediation.Ui.Forms;

namespace Mediation.Complaints.Term;

/// <summary>The requests that the reader can decide, as the choices of a form.</summary>
internal static class ExtensionOptions
{
    public static IReadOnlyList<Option> Of(CaseContext context, Texts texts) =>
        [
            .. context
                .View.Extensions.Where(e => e.MayDecide)
                .Select(e => new Option(
                    e.Id.ToString(),
                    texts["Extension:Request", ("duty", e.DutyName), ("from", e.FromDays), ("to", e.ToDays), ("by", e.RequestedBy)]
                )),
        ];
}
