using Mediation.Complaints.Domain.Intake;
using Mediation.Complaints.Drafts;
using Mediation.Ui.Forms;

namespace Mediation.Complaints.Intake;

/// <summary>Reads the posted form of a registration.</summary>
internal static class RegistrationForm
{
    /// <summary>What the page says about its draft, beside what was typed: made by the page, and no field of it.</summary>
    public const string DraftId = "draftId";
    public const string Writer = "draftWriter";
    public const string Seen = "draftSeen";

    /// <summary>Fields that a call seldom needs: they are folded until one of them has something.</summary>
    public static readonly IReadOnlyList<string> Further =
    [
        "isOrganisation",
        "documentType",
        "address",
        "email",
        "preferredChannel",
        "language",
        "acting",
        "unit",
        "signs",
        DraftContent.Files,
    ];

    public static RegisterComplaint.Input Input(PostedForm f, ComplaintCodes codes, IReadOnlyList<Guid> files, bool begin)
    {
        var channel = f.Choice<IntakeChannel>("channel");
        var isForward = channel == IntakeChannel.RegulatorReferral;
        return new RegisterComplaint.Input(
            channel,
            f.Text("complainantName"),
            ComplaintCodes.Read(codes.Products, f.Text("productCode")),
            ComplaintCodes.Read(codes.Causes, f.Text("causeCode")),
            ComplaintCodes.Read(codes.Demands, f.Text("demandCode")),
            f.Text("narrative") ?? "",
            f.Money("claimedAmount"),
            f.Bool("isOrganisation"),
            f.Enum<IdentityDocumentType>("documentType"),
            f.Text("documentNumber"),
            f.Text("phone"),
            f.Text("address"),
            f.Flags<RiskSigns>("signs"),
            f.Int("groupSize") ?? 1,
            f.LocalInstant("receivedAt"),
            f.Text("unit"),
            files,
            Begin: begin,
            AskIfSame: !f.Bool("again"),
            AskIfUnusual: !f.Bool("unusual"),
            AskIfOtherUnit: !f.Bool("sumChecked"),
            Acting: Acting(f),
            Email: f.Text("email"),
            PreferredChannel: f.Enum<ContactChannel>("preferredChannel"),
            // What was typed about a forward counts only over the channel of a regulator: over another those fields are not seen.
            ForwardedAt: isForward ? f.LocalInstant("forwardedAt") : null,
            Regulator: isForward ? f.Text("regulator") : null,
            RegulatorReference: isForward ? f.Text("regulatorReference") : null,
            DraftId: f.Guid(DraftId),
            Language: f.Text("language"),
            What: f.Text("what"),
            Claims: ClaimRows.Read(f, codes)
        );
    }

    /// <remarks>Whoever looks a caller up is asked for nothing besides: a date that is typed half, or who acts, is left to the registration.</remarks>
    public static FindCallerComplaints.Input Caller(PostedForm f, ComplaintCodes codes, bool whileTyping) =>
        new(
            f.Text("phone"),
            f.Enum<IdentityDocumentType>("documentType"),
            f.Text("documentNumber"),
            f.Bool("isOrganisation"),
            Name: f.Text("complainantName"),
            ProductCode: f.Text("productCode") is { } product ? ComplaintCodes.Read(codes.Products, product) : null,
            CauseCode: f.Text("causeCode") is { } cause ? ComplaintCodes.Read(codes.Causes, cause) : null,
            Narrative: f.Text("narrative"),
            WhileTyping: whileTyping,
            Address: f.Text("address"),
            Unit: f.Text("unit"),
            Acting: Acting(f.Beside()),
            ReceivedAt: f.Beside().LocalInstant("receivedAt")
        );

    /// <summary>What of a narrative a suggestion looks at: one that is too long to be registered is refused when it is.</summary>
    public static string? Beginning(PostedForm f) =>
        f.Text(DraftContent.Narrative) is { Length: > WeightedText.Beginning } words ? words[..WeightedText.Beginning] : f.Text(DraftContent.Narrative);

    /// <summary>What was typed, as it was typed.</summary>
    public static DraftContent Content(IFormCollection posted, IReadOnlyList<KeptFile> files) =>
        new(
            DraftContent
                .Names.Select(name => (Name: name, Values: name == DraftContent.Files ? [.. files.Select(f => f.ToString())] : ValuesOf(posted, name)))
                .Where(field => field.Values.Count > 0)
                .ToDictionary(field => field.Name, field => field.Values, StringComparer.Ordinal)
        );

    /// <summary>What the page knows of its draft, as it comes back.</summary>
    public static RegistrationAssist Assist(IFormCollection posted) =>
        Guid.TryParse(posted[DraftId], out var draft) && Guid.TryParse(posted[Writer], out var writer)
            ? new RegistrationAssist(draft, writer, int.TryParse(posted[Seen], CultureInfo.InvariantCulture, out var seen) ? seen : 0)
            : RegistrationAssist.New();

    /// <summary>Keeps what was typed; that it cannot be kept is told and stops nothing.</summary>
    public static async Task<RegistrationAssist> KeepAsync(RegistrationAssist assist, PostedForm form, IFormCollection posted, UseCaseRunner run, Texts texts)
    {
        var content = Content(posted, form.Kept.GetValueOrDefault("files", []));
        if (content.IsEmpty && assist.Seen == 0)
        {
            return assist;
        }

        try
        {
            return assist.Kept(await run.RunAsync(new SaveDraft.Input(content.Fields, assist.DraftId, assist.Writer, assist.Seen)));
        }
        catch (BusinessException refused)
        {
            return assist with { NotKept = refused.Errors is [var first, ..] ? texts.Of(first) : texts.Of(refused) };
        }
    }

    /// <summary>Whether anything of the folded fields was typed.</summary>
    public static bool HasFurther(IFormCollection? typed, string? ownUnit) =>
        typed is not null
        && (
            Further.Any(name => ValuesOf(typed, name).Any(value => value != BeforeTyping(name, ownUnit)))
            || (typed["groupSize"].ToString() is var size && size.Length > 0 && size != "1")
        );

    /// <summary>What stands in a field that nobody has touched.</summary>
    private static string? BeforeTyping(string name, string? ownUnit) =>
        name switch
        {
            "unit" => ownUnit,
            "language" => TextCatalog.Chinese,
            _ => null,
        };

    private static IReadOnlyList<string> ValuesOf(IFormCollection posted, string name) => [.. posted[name].OfType<string>().Where(v => v.Length > 0)];

    private static ActingInput? Acting(PostedForm f) =>
        f.Enum<PartyRole>("acting") is { } role
            ? new ActingInput(
                role,
                f.Text("actingName") ?? "",
                f.Enum<IdentityDocumentType>("actingDocumentType"),
                f.Text("actingDocumentNumber"),
                f.Text("actingPhone"),
                MaySettle: f.Bool("actingMaySettle"),
                ProofReference: f.Text("actingProofReference"),
                ValidUntil: f.Date("actingValidUntil"),
                ReceivesNotices: f.Bool("actingReceivesNotices")
            )
            : null;
}
