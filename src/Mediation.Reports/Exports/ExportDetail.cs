using Mediation.Accounts.Domain;
using Mediation.Accounts.SecurityLog;
using Mediation.Ownership.Lists;

namespace Mediation.Reports.Exports;

/// <summary>What an export took out of the system, as the security log shows it: <see cref="ExportLog"/> records it in words of the program.</summary>
public sealed class ExportDetail(Texts texts) : IEventDetail
{
    /// <summary>A value that is not repeated, since somebody typed it.</summary>
    public const string Used = "used";

    /// <summary>A code that the bank does not have, which is not repeated either.</summary>
    public const string Unknown = "unknown";

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["view"] = "Report:Whose",
        ["open"] = "List:Show",
        ["state"] = "Column:State",
        ["channel"] = "Register:Channel",
        ["product"] = "Column:Product",
        ["riskAtLeast"] = "Column:Risk",
        ["agency"] = "Column:Agency",
        ["claimDemand"] = "Report:ClaimKind",
        ["claimOutcome"] = "Report:ByClaim",
        ["receivedFrom"] = "Report:ReceivedFrom",
        ["receivedTo"] = "Report:ReceivedTo",
        ["duty"] = "Report:Duty",
        ["dutyState"] = "Report:DutyState",
        ["dutyResult"] = "Report:Counted",
        ["dutyFrom"] = "Report:CountedFrom",
        ["dutyTo"] = "Report:CountedTo",
        ["figure"] = "Report:Figure",
        ["from"] = "Report:FirstDay",
        ["to"] = "Report:LastDay",
        ["body"] = "Mediation:Body",
        ["search"] = "Ui:Search",
        ["kind"] = "Exports:Kind",
        ["unit"] = "Ledger:UnitBelow",
        ["level"] = "Ledger:Level",
        ["ledgerState"] = "Column:State",
        ["leader"] = "Ledger:Leader",
        ["namedFrom"] = "Ledger:NamedFrom",
        ["namedTo"] = "Ledger:NamedTo",
        ["format"] = "Export:Format",
    };

    public string? TextOf(SecurityEventKind kind, string detail)
    {
        if (kind != SecurityEventKind.DataExported || detail.Split(' ') is not [var export, .. var limits] || !texts.Has($"Export:{export}"))
        {
            return null;
        }

        return string.Join(texts["Export:Separator"], limits.Select(TextOf).Prepend(texts[$"Export:{export}"]));
    }

    private string TextOf(string limit)
    {
        if (limit.Split('=', 2) is not [var name, var value])
        {
            return limit;
        }

        return name == "rows" ? texts["Export:Rows", ("count", int.TryParse(value, CultureInfo.InvariantCulture, out var rows) ? rows : 0)]
            : Words.TryGetValue(name, out var word) ? texts["Export:Pair", ("word", texts[word]), ("value", ValueOf(name, value))]
            : limit;
    }

    private string ValueOf(string name, string value) =>
        (name, value) switch
        {
            (_, Used) => texts["Export:NotRepeated"],
            (_, Unknown) => texts["Export:UnknownCode"],
            ("view", _) => Known($"Desk:{value}", value),
            ("open", _) => texts[value == bool.TrueString ? "List:Open" : "List:Ended"],
            ("state", _) => Named<ComplaintState>(value),
            ("channel", _) => Named<IntakeChannel>(value),
            ("riskAtLeast" or "level", _) => Named<RiskLevel>(value),
            ("ledgerState", _) => Named<LedgerState>(value),
            ("format", _) => Named<ExportFormat>(value),
            ("agency", _) => Named<AgencyStanding>(value),
            ("claimOutcome", _) => Named<DecisionOutcome>(value),
            ("duty", _) => Known($"Limit:{value}", value),
            ("dutyState", _) => Named<DutyState>(value),
            ("dutyResult", _) => Named<DutyResult>(value),
            ("kind", _) => Named<ExportKind>(value),
            ("figure", _) => Named<MediationFigure>(value),
            _ => value,
        };

    private string Known(string key, string value) => texts.Has(key) ? texts[key] : value;

    private string Named<TEnum>(string value)
        where TEnum : struct, Enum => Enum.TryParse<TEnum>(value, out var known) ? texts.Of(known) : value;
}
