using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Complaints.CasePage;

/// <summary>Which facts of this module's events are choices, and whose words they have.</summary>
internal static class HistoryWords
{
    public static void AddTo(IServiceCollection services) =>
        services
            .AddSingleton(new HistoryFieldWords("channel", nameof(IntakeChannel)))
            .AddSingleton(new HistoryFieldWords("partyRole", nameof(PartyRole)))
            .AddSingleton(new HistoryFieldWords("signedBy", nameof(PartyRole)))
            .AddSingleton(new HistoryFieldWords("partyEnding", nameof(PartyEnding)))
            .AddSingleton(new HistoryFieldWords("manner", nameof(ContactManner)))
            .AddSingleton(new HistoryFieldWords("direction", nameof(ContactDirection)))
            .AddSingleton(new HistoryFieldWords("level", nameof(RiskLevel)))
            .AddSingleton(new HistoryFieldWords("outcome", nameof(DecisionOutcome)))
            .AddSingleton(new HistoryFieldWords("recusalGround", nameof(RecusalGround)))
            .AddSingleton(new HistoryFieldWords("destination", "DeliveryKind"))
            .AddSingleton(new HistoryFieldWords("preferredChannel", nameof(ContactChannel)))
            .AddSingleton(new HistoryFieldWords("notice", nameof(NoticeManner)))
            .AddSingleton(new HistoryFieldWords("noticeKind", "Notification"))
            .AddSingleton(new HistoryFieldWords("ground", "Clock:Ground"))
            .AddSingleton(new HistoryFieldWords("lapse", nameof(ExtensionLapse)))
            .AddSingleton(new HistoryFieldWords("duty", "Limit"))
            .AddSingleton(new HistoryFieldWords("ending", nameof(EndingKind)))
            .AddSingleton(new HistoryFieldWords("endingLapse", nameof(EndingLapse)))
            .AddSingleton(new HistoryFieldWords("companyKind", nameof(CompanyKind)))
            .AddSingleton(new HistoryFieldWords("verifiedManner", nameof(ContactManner)))
            .AddSingleton(new HistoryFieldWords("payment", nameof(WithdrawalPayment)))
            .AddSingleton(new HistoryFieldWords("stateBefore", nameof(ComplaintState)))
            .AddSingleton(new HistoryFieldWords("supplementAnswer", nameof(SupplementAnswer)))
            .AddSingleton(new HistoryFieldWords("reviewManner", nameof(ReviewManner)))
            .AddSingleton(new HistoryFieldWords("reviewOutcome", nameof(ReviewOutcome)))
            .AddSingleton(new HistoryFieldWords("letterKind", "DocumentKind"));
}
