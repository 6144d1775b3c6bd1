using Mediation.Documents.Domain;

namespace Mediation.Complaints.Domain.Letters;

/// <summary>What is fixed about the letters of a complaint: how they are numbered, set, and which remedies they may not leave out.</summary>
public static class LetterRules
{
    /// <summary>The letters that decide something against which there are remedies (Order 2020/3, Art. 19; DOMAIN 8.20).</summary>
    private static readonly DocumentKind[] Deciding =
    [
        DocumentKind.DecisionLetter,
        DocumentKind.RefusalNotice,
        DocumentKind.TerminationNotice,
        DocumentKind.ReviewDecision,
    ];

    /// <summary>Open against each of them: the regulator and its hotline, mediation, arbitration, court.</summary>
    private static readonly string[] Always = ["监管", "12378", "调解", "仲裁", "人民法院"];

    private const string Review = "核查";

    /// <summary>The letters that tell how a case ended: one that nobody has got is not sent any more once that is taken back.</summary>
    public static readonly IReadOnlyList<DocumentKind> OfEnd =
    [
        DocumentKind.DecisionLetter,
        DocumentKind.RefusalNotice,
        DocumentKind.TerminationNotice,
        DocumentKind.WithdrawalConfirmation,
        DocumentKind.TransferNotice,
        DocumentKind.MergerNotice,
    ];

    /// <summary>The letter of an ending.</summary>
    public static DocumentKind LetterOf(EndingKind ending) => ending == EndingKind.Refusal ? DocumentKind.RefusalNotice : DocumentKind.TerminationNotice;

    /// <summary>Of a document whether it is a letter of this module.</summary>
    public static bool IsLetter(DocumentKind kind) =>
        NamesComplainant(kind) && kind is not (DocumentKind.MediationAgreement or DocumentKind.RiskEventReport or DocumentKind.PlanRecord);

    /// <summary>Whether it is kept from those who see a case and do not work on it: the responsibility letter names the bank's own people only.</summary>
    public static bool NamesComplainant(DocumentKind kind) => kind != DocumentKind.ResponsibilityLetter;

    /// <summary>
    /// Whether a letter quotes the narrative: only where the complainant wrote it. What somebody of the bank, a regulator or a body wrote down, such as
    /// during a call, is a note for the bank's own people; the letter says product, demand and sum then.
    /// </summary>
    public static bool QuotesNarrative(IntakeChannel channel) =>
        channel is IntakeChannel.MobileApp or IntakeChannel.WebPortal or IntakeChannel.Letter or IntakeChannel.Api;

    /// <summary>Key of the template.</summary>
    public static string TemplateOf(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.AcceptanceNotice => "letter-acceptance",
            DocumentKind.SupplementNotice => "letter-supplement",
            DocumentKind.ExtensionNotice => "letter-extension",
            DocumentKind.RefusalNotice => "letter-refusal",
            DocumentKind.TerminationNotice => "letter-termination",
            DocumentKind.DecisionLetter => "letter-decision",
            DocumentKind.WithdrawalConfirmation => "letter-withdrawal",
            DocumentKind.ReviewDecision => "letter-review",
            DocumentKind.TransferNotice => "letter-transfer",
            DocumentKind.MergerNotice => "letter-merger",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It is no letter."),
        };

    /// <summary>What the numbers of a case's letters of a kind begin with: that of the case, of a review its own (DOMAIN 4, documents).</summary>
    /// <param name="kind">What is numbered.</param>
    /// <param name="number">Number of the complaint, of a review the review's.</param>
    public static string SeriesOf(DocumentKind kind, string number) =>
        number
        + kind switch
        {
            DocumentKind.AcceptanceNotice => "-SL",
            DocumentKind.SupplementNotice => "-BZ",
            DocumentKind.ExtensionNotice => "-YQ",
            DocumentKind.RefusalNotice or DocumentKind.TerminationNotice => "-ZZ",
            DocumentKind.DecisionLetter or DocumentKind.ReviewDecision => "-JD",
            DocumentKind.WithdrawalConfirmation => "-CH",
            DocumentKind.TransferNotice => "-YS",
            DocumentKind.MergerNotice => "-HB",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It is no letter."),
        };

    /// <summary>Number of a letter: its place among those of its series, from 1.</summary>
    public static string NumberOf(string series, int place) => string.Create(CultureInfo.InvariantCulture, $"{series}{place:00}");

    /// <summary>
    /// Words that the remedies of a letter have to name. Against a branch's decision one can turn to the institution above it, against one of the head
    /// office and against a review nobody reviews (Order 2020/3, Art. 20; DOMAIN 8.21).
    /// </summary>
    /// <param name="kind">The letter.</param>
    /// <param name="superior">Name of the institution above the one that decided; null above the head office.</param>
    public static IReadOnlyList<string> RemediesOf(DocumentKind kind, string? superior) =>
        !Deciding.Contains(kind) ? []
        : kind == DocumentKind.DecisionLetter && superior is not null ? [Review, superior, .. Always]
        : Always;
}
